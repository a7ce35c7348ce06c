/**
 * Decides when two typed names are one name, for everything that counts or remembers by name:
 * budgets, ended sessions, sealed sessions, groups with permissions. Never stricter than any pool:
 * if a pool takes two spellings for one user, they must not get two budgets.
 */

/**
 * The key of a name: equal for names that differ in case, in Unicode form, in width, or in blanks
 * around them. Compatibility caseless matching (The Unicode Standard, 3.13, D146).
 */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  const folded = caseless(caseless(name.normalize('NFD')).normalize('NFKD'));
  return folded.normalize('NFKC').trim();
}

/** ASCII without blanks: nearly every name. */
const plain = /^[!-~]*$/;

/**
 * Converts to capitals first, because several letters share one: s and ſ, ß and ẞ, σ and the final
 * ς.
 */
const caseless = (text: string): string =>
  text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');

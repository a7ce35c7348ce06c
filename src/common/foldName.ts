/**
 * Decides when two typed names are the same name, for everything that counts or remembers by name:
 * limits, ended sessions, sealed sessions, groups with permissions. Names that any pool takes for
 * one user must count as one name here, because otherwise two spellings of a user would get two
 * budgets.
 */

/**
 * Returns the key of a name. Keys are equal for names that differ only in case, in Unicode form, in
 * width, or in blanks around them. Compatibility caseless matching (The Unicode Standard, 3.13,
 * D146).
 */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  const folded = caseless(caseless(name.normalize('NFD')).normalize('NFKD'));
  return folded.normalize('NFKC').trim();
}

/** ASCII without blanks: nearly every name. */
const plain = /^[!-~]*$/;

/**
 * Converts to capitals first, because several small letters have the same capital: s and ſ, ß and
 * ẞ, σ and the final ς.
 */
const caseless = (text: string): string =>
  text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');

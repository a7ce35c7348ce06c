/** Converts a pattern of the service model: a Java expression that must match the whole text. */

const compiled = new Map<string, RegExp>();

/** As in Java: a leading `(?s)` lets a dot match line ends too, which is a flag in JavaScript. */
export function patternOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const dotAll = source.startsWith('(?s)');
  const flags = `${source.includes('\\p{') ? 'u' : ''}${dotAll ? 's' : ''}`;
  const made = new RegExp(`^(?:${dotAll ? source.slice('(?s)'.length) : source})$`, flags);
  compiled.set(source, made);
  return made;
}

// How a pattern of the service model is read: a Java expression that the whole text must match.

const compiled = new Map<string, RegExp>();

/** As Java reads it: `(?s)` in front lets a dot stand for line ends too, which JavaScript says by a flag. */
export function patternOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const dotAll = source.startsWith('(?s)');
  const flags = `${source.includes('\\p{') ? 'u' : ''}${dotAll ? 's' : ''}`;
  const made = new RegExp(`^(?:${dotAll ? source.slice('(?s)'.length) : source})$`, flags);
  compiled.set(source, made);
  return made;
}

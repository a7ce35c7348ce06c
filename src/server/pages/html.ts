/**
 * Writes JSON for a script element. `<` is escaped, because it could end the element or open a
 * comment (HTML standard, restrictions for script contents).
 */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * A `<` inside a script element could end it or open a comment (HTML standard, restrictions for
 * script contents).
 */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A text made of many, for documents that are too long, wide or deep. */
export function repeated(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_item, index) => text(index)).join(' ');
}

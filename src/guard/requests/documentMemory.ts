/**
 * Limits on memory and time for documents. What each setting protects:
 * docs/adr/0013-compiled-documents.md
 */

export interface DocumentMemoryOptions {
  /** Maximum bytes of all remembered documents together. Default 12 MB. */
  readonly maxParsedBytes?: number | undefined;
  /** Maximum bytes of all compiled documents together. Default 24 MB. */
  readonly maxCompiledBytes?: number | undefined;
  /**
   * Maximum bytes of one compiled document. Documents that would need more are never compiled.
   * Default 640 KB.
   */
  readonly maxFormBytes?: number | undefined;
  /** The share of total time spent on compilation, for all callers together. Default 0.01. */
  readonly compilingShare?: number | undefined;
}

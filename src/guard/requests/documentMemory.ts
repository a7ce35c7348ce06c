/** How much memory and time documents may take. What each setting protects: docs/adr/0013-compiled-documents.md */

export interface DocumentMemoryOptions {
  /** Bytes that remembered documents take together. Default 12 MB. */
  readonly maxParsedBytes?: number | undefined;
  /** Bytes that their compiled forms take together. Default 24 MB. */
  readonly maxCompiledBytes?: number | undefined;
  /** Bytes of a form; a document whose form would take more is never compiled. Default 640 KB. */
  readonly maxFormBytes?: number | undefined;
  /** The share of all time that compilation may take, whoever asks for it. Default 0.01. */
  readonly compilingShare?: number | undefined;
}

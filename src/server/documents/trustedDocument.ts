/** An entry of Apollo's persisted query manifest; other members are ignored. */
export interface TrustedDocument {
  /** What clients send instead of the text: usually its SHA-256 in hexadecimal. */
  readonly id: string;
  /** The text, exactly as clients send it. */
  readonly body: string;
}

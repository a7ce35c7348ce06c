/** An entry of Apollo's persisted query manifest, which holds more. */
export interface TrustedDocument {
  /** What clients send in place of the text: usually its SHA-256 in hexadecimal. */
  readonly id: string;
  /** The text, exactly as clients send it. */
  readonly body: string;
}

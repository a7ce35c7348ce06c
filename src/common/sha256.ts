/** The only place for the digest of a text. */
import * as crypto from 'node:crypto';

type Encoding = 'hex' | 'base64url';

/** `crypto.hash` came with Node 20.12 and costs half. */
export const sha256: (text: string, encoding: Encoding) => string =
  typeof crypto.hash === 'function'
    ? (text, encoding) => crypto.hash('sha256', text, encoding)
    : (text, encoding) => crypto.createHash('sha256').update(text).digest(encoding);

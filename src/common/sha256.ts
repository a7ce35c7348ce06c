/** SHA-256 digests of strings. */
import * as crypto from 'node:crypto';

type Encoding = 'hex' | 'base64url';

/** `crypto.hash` was added in Node 20.12 and is twice as fast. */
export const sha256: (text: string, encoding: Encoding) => string =
  typeof crypto.hash === 'function'
    ? (text, encoding) => crypto.hash('sha256', text, encoding)
    : (text, encoding) => crypto.createHash('sha256').update(text).digest(encoding);

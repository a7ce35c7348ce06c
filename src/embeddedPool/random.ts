/** Creates identifiers and codes from random bytes. */

export type RandomBytes = (size: number) => Buffer;

/**
 * `length` characters of `alphabet`, each equally likely (bytes that would bias the choice are
 * discarded).
 */
export function randomText(randomBytes: RandomBytes, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
}

/** A version 4 UUID (RFC 9562, section 5.4). */
export function randomUuid(randomBytes: RandomBytes): string {
  const bytes = Buffer.from(randomBytes(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const digits = '0123456789';
export const lowerAlphanumerics = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const alphanumerics = `ABCDEFGHIJKLMNOPQRSTUVWXYZ${lowerAlphanumerics}`;

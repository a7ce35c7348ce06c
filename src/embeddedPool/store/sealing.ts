/** Protects secrets from anyone who has the store but not the keys. */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

import type { RandomBytes } from '../random.js';
import type { Secrets } from './secretFile.js';

export interface Sealing {
  /** Encrypts; the result can only be opened with the same context. */
  seal(context: string, text: string): string;
  /** Throws if the key differs, or the text or context was changed. */
  open(context: string, sealed: string): string;
  /** `length` pseudorandom bytes, always the same for a context with the same key. */
  derive(context: string, length: number): Buffer;
}

const nonceLength = 12;
const tagLength = 16;

/**
 * The key is the secret `sealing.key` (32 bytes): copies of the store do not contain it.
 */
export async function openSealing(secrets: Secrets, randomBytes: RandomBytes): Promise<Sealing> {
  const secret = await secrets.readOrMake('sealing.key', () => randomBytes(32));
  const derive = (context: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', context, length));
  const key = derive('seal', 32);
  return {
    seal(context, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(
        Buffer.from(context),
      );
      return Buffer.concat([
        nonce,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ]).toString('base64');
    },
    open(context, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-tagLength));
      return Buffer.concat([
        decipher.update(bytes.subarray(nonceLength, -tagLength)),
        decipher.final(),
      ]).toString('utf8');
    },
    derive: (context, length) => derive(`derive ${context}`, length),
  };
}

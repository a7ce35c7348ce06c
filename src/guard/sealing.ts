/**
 * Seals state that the gateway hands to a client and needs back unchanged, such as a sign-in
 * between two steps. Clients can neither read nor alter it. AES-256-GCM; each key is derived
 * (HKDF-SHA256, RFC 5869) from a configured secret, so that replicas and restarted instances can
 * open it. docs/adr/0017-sealed-sessions.md
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

export interface Sealing {
  /** `purpose` separates uses: a value sealed for one purpose cannot be opened for another. */
  readonly seal: (purpose: string, value: object, lifetimeMs: number) => string;
  /**
   * Returns the sealed value; undefined if the text was not sealed for this purpose, or has
   * expired.
   */
  readonly open: (purpose: string, sealed: string) => unknown;
  /**
   * Returns 64 hexadecimal digits, always the same for the same text. They cannot be computed
   * without the key.
   */
  readonly digest: (purpose: string, text: string) => string;
}

/**
 * Makes a sealing of several secrets: the first one seals, each can open.
 * @throws TypeError without a secret
 */
export function createSealing(secrets: readonly string[], now: () => Date): Sealing {
  const keys = secrets.map((secret) => keyOf(secret));
  const [first] = keys;
  if (first === undefined) throw new TypeError('createSealing: needs at least one secret');
  return {
    seal: (purpose, value, lifetimeMs) => {
      const until = now().getTime() + lifetimeMs;
      return encrypt(first, purpose, JSON.stringify({ until, value }));
    },
    open: (purpose, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= nonceBytes + tagBytes) return undefined;
      for (const key of keys) {
        const text = decrypt(key, purpose, bytes);
        if (text === undefined) continue;
        const { until, value } = JSON.parse(text) as { until: number; value: unknown };
        return now().getTime() < until ? value : undefined;
      }
      return undefined;
    },
    digest: (purpose, text) =>
      createHmac('sha256', first)
        .update(JSON.stringify([purpose, text]))
        .digest('hex'),
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'cognito-graphql-gateway sealing', 32));
}

function encrypt(key: Buffer, purpose: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** Returns undefined if the key or the purpose differs, or a bit was changed. */
function decrypt(key: Buffer, purpose: string, bytes: Buffer): string | undefined {
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-tagBytes));
  try {
    const body = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

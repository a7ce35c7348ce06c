// The only place that makes, keeps and hands out a pool's keys: two RSA keys for tokens, one secret for refresh tokens.
import { generateKeyPair, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RandomBytes } from './random.js';
import { readOrMake } from './secretFile.js';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey & { kid: string };
  readonly publicKey: KeyObject;
}

export interface PoolKeys {
  readonly id: SigningKey;
  readonly access: SigningKey;
  /** 256-bit key of the refresh tokens' encryption (JWE, dir, A256GCM). */
  readonly refresh: Buffer;
}

interface KeyFile {
  readonly id: { kid: string; pem: string };
  readonly access: { kid: string; pem: string };
  readonly refresh: string;
}

export interface Keyring {
  /** Loads the pool's keys or makes them; calling it early makes them in the background. */
  of(poolId: string): Promise<PoolKeys>;
  remove(poolId: string): Promise<void>;
}

/** Keys live in `directory`, one file of mode 0600 per pool, apart from the store and its backups. */
export async function openKeyring(directory: string, randomBytes: RandomBytes): Promise<Keyring> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const known = new Map<string, Promise<PoolKeys>>();
  const path = (poolId: string): string => join(directory, `${poolId}.json`);
  return {
    of(poolId) {
      const keys = known.get(poolId) ?? loadOrMake(path(poolId), randomBytes);
      known.set(poolId, keys);
      // A failure is answered to who waits for it and tried anew by who comes next.
      keys.catch(() => known.delete(poolId));
      return keys;
    },
    async remove(poolId) {
      known.delete(poolId);
      await rm(path(poolId), { force: true });
    },
  };
}

async function loadOrMake(path: string, randomBytes: RandomBytes): Promise<PoolKeys> {
  const file = await readOrMake(path, randomBytes, async () => {
    const [id, access] = await Promise.all([makeKey(randomBytes), makeKey(randomBytes)]);
    return JSON.stringify({ id, access, refresh: randomBytes(32).toString('base64') } satisfies KeyFile);
  });
  return read(file.toString('utf8'));
}

async function makeKey(randomBytes: RandomBytes): Promise<{ kid: string; pem: string }> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { kid: randomBytes(32).toString('base64'), pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

function read(text: string): PoolKeys {
  const file = JSON.parse(text) as KeyFile;
  return { id: signingKey(file.id), access: signingKey(file.access), refresh: Buffer.from(file.refresh, 'base64') };
}

function signingKey({ kid, pem }: { kid: string; pem: string }): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const { e, kty, n } = publicKey.export({ format: 'jwk' });
  return { kid, privateKey, publicKey, publicJwk: { alg: 'RS256', e, kid, kty, n, use: 'sig' } as JsonWebKey & { kid: string } };
}

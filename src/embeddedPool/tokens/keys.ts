/**
 * Creates, stores, rotates and provides a pool's keys: two RSA keys for tokens, one secret for
 * refresh tokens.
 */
import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

import type { RandomBytes } from '../random.js';
import type { Secrets } from '../store/secretFile.js';

/**
 * Milliseconds; the longest validity that Cognito allows for access and ID tokens (SDK:
 * AccessTokenValidity, IdTokenValidity).
 */
export const longestValidity = 24 * 60 * 60 * 1000;

type Use = 'id' | 'access';

export interface VerificationKey {
  readonly use: Use;
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly publicJwk: JsonWebKey & { kid: string };
}

export interface SigningKey extends VerificationKey {
  readonly privateKey: KeyObject;
}

/** A key that no longer signs; its last token expires at `until` (epoch milliseconds). */
interface FormerKey extends VerificationKey {
  readonly until: number;
}

export interface JsonWebKeySet {
  readonly keys: (JsonWebKey & { kid: string })[];
}

export interface PoolKeys {
  readonly id: SigningKey;
  readonly access: SigningKey;
  /**
   * 256-bit key of the refresh tokens' encryption (JWE, dir, A256GCM). Rotation does not change it:
   * sign-ins outlive signing keys.
   */
  readonly refresh: Buffer;
  readonly former: readonly FormerKey[];
}

interface KeyPem {
  readonly kid: string;
  readonly pem: string;
}

interface KeyFile extends Readonly<Record<Use, KeyPem>> {
  readonly refresh: string;
  /** Only public halves: a private key that no longer signs should not be kept. */
  readonly former?: readonly {
    readonly use: Use;
    readonly kid: string;
    readonly pem: string;
    readonly until: number;
  }[];
}

export interface Keyring {
  /** Loads or creates the pool's keys; an early call creates them in the background. */
  of(poolId: string): Promise<PoolKeys>;
  /** The current keys, and former ones that may have signed a token that is still valid. */
  verifying(poolId: string): Promise<readonly VerificationKey[]>;
  /** Their public halves (RFC 7517). */
  jwks(poolId: string): Promise<JsonWebKeySet>;
  /** Signs with new keys from now on. */
  rotate(poolId: string): Promise<void>;
  remove(poolId: string): Promise<void>;
  /** Waits until no keys are being created. */
  settled(): Promise<unknown>;
}

/** The secret with the keys of a pool. */
export const keyFileOf = (poolId: string): string => `${poolId}.json`;

/** Keys are kept as one secret per pool, separate from the store and its backups. */
export function openKeyring(
  secrets: Secrets,
  randomBytes: RandomBytes,
  clock: () => Date,
): Keyring {
  const known = new Map<string, Promise<PoolKeys>>();
  const know = (poolId: string, keys: Promise<PoolKeys>): Promise<PoolKeys> => {
    known.set(poolId, keys);
    // Callers already waiting see the failure; the next caller retries.
    keys.catch(() => known.get(poolId) === keys && known.delete(poolId));
    return keys;
  };
  const of = (poolId: string): Promise<PoolKeys> =>
    known.get(poolId) ?? know(poolId, loadOrMake(secrets, keyFileOf(poolId), randomBytes));
  const verifying = async (poolId: string): Promise<readonly VerificationKey[]> => {
    const { id, access, former } = await of(poolId);
    return [id, access, ...stillNeeded(former, clock())];
  };
  return {
    of,
    verifying,
    jwks: async (poolId) => ({ keys: (await verifying(poolId)).map(({ publicJwk }) => publicJwk) }),
    async rotate(poolId) {
      const pems = await makeKeys(randomBytes);
      // Requests from now on wait for the new keys, so nothing is signed by the old ones after
      // `until` is computed.
      await know(
        poolId,
        of(poolId).then(async (keys) => {
          const file = JSON.stringify(rotatedKeyFile(keys, pems, clock()));
          await secrets.replace(keyFileOf(poolId), file);
          return read(file);
        }),
      );
    },
    async remove(poolId) {
      // Keys that are still being created would be written after the deletion.
      await known.get(poolId)?.catch(() => undefined);
      known.delete(poolId);
      await secrets.remove(keyFileOf(poolId));
    },
    settled: () => Promise.allSettled(known.values()),
  };
}

const stillNeeded = (former: readonly FormerKey[], now: Date): FormerKey[] =>
  former.filter(({ until }) => until > now.getTime());

function rotatedKeyFile(
  { id, access, refresh, former }: PoolKeys,
  pems: Readonly<Record<Use, KeyPem>>,
  now: Date,
): KeyFile {
  const until = now.getTime() + longestValidity;
  const kept = [{ ...id, until }, { ...access, until }, ...stillNeeded(former, now)];
  return {
    ...pems,
    refresh: refresh.toString('base64'),
    former: kept.map(({ use, kid, publicKey, until: end }) => ({
      use,
      kid,
      pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      until: end,
    })),
  };
}

async function loadOrMake(
  secrets: Secrets,
  name: string,
  randomBytes: RandomBytes,
): Promise<PoolKeys> {
  const file = await secrets.readOrMake(name, async () =>
    JSON.stringify({
      ...(await makeKeys(randomBytes)),
      refresh: randomBytes(32).toString('base64'),
    } satisfies KeyFile),
  );
  return read(file.toString('utf8'));
}

async function makeKeys(randomBytes: RandomBytes): Promise<Record<Use, KeyPem>> {
  const [id, access] = await Promise.all([makeKey(randomBytes), makeKey(randomBytes)]);
  return { id, access };
}

async function makeKey(randomBytes: RandomBytes): Promise<KeyPem> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return {
    kid: randomBytes(32).toString('base64'),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function read(text: string): PoolKeys {
  const { id, access, refresh, former = [] } = JSON.parse(text) as KeyFile;
  return {
    id: signingKey('id', id),
    access: signingKey('access', access),
    refresh: Buffer.from(refresh, 'base64'),
    former: former.map(({ use, kid, pem, until }) => ({
      ...verificationKey(use, kid, createPublicKey(pem)),
      until,
    })),
  };
}

function signingKey(use: Use, { kid, pem }: KeyPem): SigningKey {
  const privateKey = createPrivateKey(pem);
  return { ...verificationKey(use, kid, createPublicKey(privateKey)), privateKey };
}

function verificationKey(use: Use, kid: string, publicKey: KeyObject): VerificationKey {
  const { e, kty, n } = publicKey.export({ format: 'jwk' });
  return {
    use,
    kid,
    publicKey,
    publicJwk: { alg: 'RS256', e, kid, kty, n, use: 'sig' } as JsonWebKey & { kid: string },
  };
}

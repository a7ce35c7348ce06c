/** Fetches the public keys of the pool when a token names an unknown key, and now and then. */
import type { JwkWithKid } from 'aws-jwt-verify/jwk';

import { UnavailableError } from '../failure.js';

export interface KeySetOptions {
  readonly fetchJwks: () => Promise<{ keys: object[] }>;
  /** Called with every new set, which replaces the previous one. */
  readonly use: (keys: JwkWithKid[]) => void;
  readonly now: () => Date;
}

export interface KeySet {
  /**
   * Resolves when the set contains the key. @throws UnknownKey the fetched set lacks it. @throws
   * UnavailableError the set could not be fetched
   */
  readonly require: (kid: string) => Promise<void> | undefined;
}

export class UnknownKey extends Error {
  override readonly name = 'UnknownKey';
}

/**
 * Milliseconds between two fetches, so that a flood of unknown key ids cannot cause more. A token
 * with an unknown key id can delay the discovery of a new key by this long. Tokens that arrive in
 * between are answered as unavailable and not as invalid, because their key may be a new one of the
 * pool.
 */
const betweenFetchesMs = 500;
/**
 * Milliseconds after which a set is fetched again, to drop withdrawn keys. If that fails, the old
 * set is still used.
 */
const refreshMs = 3_600_000;

export function createKeySet({ fetchJwks, use, now }: KeySetOptions): KeySet {
  let kids: ReadonlySet<string> = new Set();
  let fetchedAt = 0;
  let askedAt = -Infinity;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    askedAt = now().getTime();
    try {
      const keys = signingKeys(await fetchJwks());
      use(keys);
      kids = new Set(keys.map(({ kid }) => kid));
      fetchedAt = now().getTime();
    } catch (error) {
      throw new UnavailableError('network', { cause: error });
    } finally {
      asking = undefined;
    }
  }

  const mayAsk = (): boolean => !asking && now().getTime() - askedAt >= betweenFetchesMs;

  async function find(kid: string): Promise<void> {
    const mine = mayAsk();
    if (mine) asking = ask();
    await asking;
    if (kids.has(kid)) return;
    if (mine) throw new UnknownKey('the key set lacks the key of the token');
    throw new UnavailableError('network', {
      cause: new Error('the key set was fetched just now, and lacks the key of the token'),
    });
  }

  return {
    require: (kid) => {
      if (!kids.has(kid)) return find(kid);
      if (now().getTime() - fetchedAt >= refreshMs && mayAsk())
        (asking = ask()).catch(() => undefined);
      return undefined;
    },
  };
}

/**
 * Cognito signs with RS256 and 2048-bit RSA keys; all other keys are ignored. @throws Error when
 * none is usable
 */
function signingKeys(jwks: unknown): JwkWithKid[] {
  const { keys } = jwks as { keys?: unknown };
  const usable = Array.isArray(keys) ? keys.filter(isSigningKey) : [];
  if (usable.length === 0) throw new Error('the key set contains no usable key');
  return usable;
}

/** Length of a 2048-bit modulus in base64url, in characters. */
const leastModulus = 342;

function isSigningKey(key: unknown): key is JwkWithKid {
  if (typeof key !== 'object' || key === null) return false;
  const { kty, kid, n, e, alg = 'RS256', use = 'sig' } = key as Record<string, unknown>;
  return (
    kty === 'RSA' &&
    alg === 'RS256' &&
    use === 'sig' &&
    typeof kid === 'string' &&
    kid !== '' &&
    typeof e === 'string' &&
    typeof n === 'string' &&
    n.length >= leastModulus
  );
}

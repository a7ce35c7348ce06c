/** Creates invalid credentials, each named for its fault. */
import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CompactEncrypt, SignJWT, decodeJwt, type JWTPayload } from 'jose';
import type { TestPool } from '../../support/pool/startPool.js';

/** The credentials of one sign-in. */
export interface Tokens {
  readonly access: string;
  readonly id: string;
  readonly refresh: string;
}
export type Forgeries = Readonly<Record<string, string>>;

interface KeyFile {
  readonly id: { kid: string; pem: string };
  readonly access: { kid: string; pem: string };
  readonly refresh: string;
}

export const keyFile = async (test: TestPool, poolId: string): Promise<KeyFile> =>
  JSON.parse(await readFile(join(test.directory, 'keys', `${poolId}.json`), 'utf8')) as KeyFile;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (
  claims: JWTPayload,
  kid: string,
  key: KeyObject | Uint8Array,
  alg = 'RS256',
): Promise<string> => new SignJWT(claims).setProtectedHeader({ kid, alg }).sign(key);

/**
 * Access tokens made from a valid one. `keys` are the pool's own, so tokens signed with them must
 * be rejected for their header or their claims.
 */
export async function forgedAccessTokens(
  { access, id, refresh }: Tokens,
  keys: KeyFile,
): Promise<Forgeries> {
  const [header = '', payload = '', signature = ''] = access.split('.');
  const claims = decodeJwt(access);
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const own = createPrivateKey(keys.access.pem);
  const { scope: _scope, ...scopeless } = claims;
  const { exp: _exp, ...endless } = claims;
  return {
    'altered claims': `${header}.${encode({ ...claims, sub: 'x' })}.${signature}`,
    'alg none, no signature': `${encode({ alg: 'none', kid: keys.access.kid })}.${payload}.`,
    'alg none, old signature': `${encode({ alg: 'none' })}.${payload}.${signature}`,
    'HS256 over the public key': await sign(
      claims,
      keys.access.kid,
      createPrivateKey(keys.access.pem).export({ type: 'pkcs1', format: 'der' }),
      'HS256',
    ),
    'RS512 by the right key': await sign(claims, keys.access.kid, own, 'RS512'),
    're-signed by another key under the right kid': await sign(claims, keys.access.kid, stranger),
    'signed by the key of ID tokens': await sign(
      claims,
      keys.id.kid,
      createPrivateKey(keys.id.pem),
    ),
    'the right key under another kid': await sign(claims, 'other', own),
    'truncated signature': access.slice(0, -20),
    'no signature': `${header}.${payload}.`,
    'two parts': `${header}.${payload}`,
    'the ID token': id,
    'the refresh token': refresh,
    'without the self-service scope': await sign(
      { ...scopeless, scope: 'openid email' },
      keys.access.kid,
      own,
    ),
    'of another use, by the right key': await sign(
      { ...claims, token_use: 'id' },
      keys.access.kid,
      own,
    ),
    'without an end': await sign(endless, keys.access.kid, own),
    'of a pool that does not exist': await sign(
      { ...claims, iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Nowhere01' },
      keys.access.kid,
      own,
    ),
    'of this pool under another issuer': await sign(
      {
        ...claims,
        iss: String(claims.iss).replace(
          'https://cognito-idp.us-east-1.amazonaws.com',
          'https://example.com',
        ),
      },
      keys.access.kid,
      own,
    ),
    'an issuer as long as a book': `${header}.${encode({ ...claims, iss: 'x'.repeat(5000) })}.${signature}`,
    'an issuer that is not a text': `${header}.${encode({ ...claims, iss: { toString: 1 } })}.${signature}`,
    'of a sign-in that never took place': await sign(
      { ...claims, origin_jti: 'invented' },
      keys.access.kid,
      own,
    ),
    'one letter': 'x',
    'three letters with dots': 'a.b.c',
  };
}

/** Refresh tokens made from a valid one; `keys` are those of the pool. */
export async function forgedRefreshTokens(
  { access, id, refresh }: Tokens,
  keys: KeyFile,
): Promise<Forgeries> {
  const [header = '', key = '', iv = '', text = '', tag = ''] = refresh.split('.');
  const invented = {
    sub: decodeJwt(access).sub,
    userKey: 'jane',
    originJti: 'invented',
    jti: 'invented',
    clientId: decodeJwt(access).client_id,
    poolId: 'x',
  };
  const seal = (secret: Uint8Array): Promise<string> =>
    new CompactEncrypt(Buffer.from(JSON.stringify(invented)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'JWT' })
      .encrypt(secret);
  return {
    'the access token': access,
    'the ID token': id,
    truncated: refresh.slice(0, -8),
    'altered text': [
      header,
      key,
      iv,
      `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`,
      tag,
    ].join('.'),
    'altered header': [encode({ alg: 'dir', enc: 'A128GCM' }), key, iv, text, tag].join('.'),
    'sealed with another key': await seal(randomBytes(32)),
    'sealed with the right key for a sign-in that never took place': await seal(
      Buffer.from(keys.refresh, 'base64'),
    ),
    'one letter': 'x',
    'five empty parts': '....',
    'an opaque text': randomBytes(200).toString('base64url'),
  };
}

/** Sessions made from a valid one. */
export function forgedSessions(session: string): Forgeries {
  return {
    invented: randomBytes(48).toString('base64url'),
    truncated: session.slice(0, -1),
    extended: `${session}A`,
    'of other case':
      session.toLowerCase() === session ? session.toUpperCase() : session.toLowerCase(),
    'twenty letters': 'x'.repeat(20),
  };
}

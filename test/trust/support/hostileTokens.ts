/** Access tokens that must be rejected, each with a title and derived from a valid one. */
import { constants, createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { issuerOf } from '../../../src/cognito/userPoolId.js';

export interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export function createKey(kid: string): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    kid,
    privateKey,
    publicKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' },
  };
}

type Json = Readonly<Record<string, unknown>>;
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export interface TokenForm {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly key: Key;
}

/** Undefined in `changes` removes a claim. */
export function claimsOf({ userPoolId, clientId }: TokenForm, changes: Json = {}): Json {
  const now = Math.floor(Date.now() / 1000);
  return {
    sub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
    iss: issuerOf(userPoolId),
    client_id: clientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    username: 'ada',
    jti: 'jti-1',
    origin_jti: 'origin-1',
    auth_time: now,
    iat: now,
    exp: now + 3600,
    ...changes,
  };
}

/** Signed with RS256 by `form.key`, whatever the header says. */
export function signed(
  form: TokenForm,
  claims: unknown = claimsOf(form),
  header: unknown = { alg: 'RS256', kid: form.key.kid },
  key = form.key,
): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(key.privateKey, 'base64url')}`;
}

export function hostileTokens(form: TokenForm): [title: string, token: string][] {
  return [
    ...algorithms(form),
    ...keys(form),
    ...claims(form),
    ...spellings(form),
    ...signatures(form),
  ];
}

function algorithms(form: TokenForm): [string, string][] {
  const { key } = form;
  const claims = claimsOf(form);
  const header = (alg: unknown): Json => ({ alg, kid: key.kid });
  const input = (alg: unknown): string => `${encode(header(alg))}.${encode(claims)}`;
  const hmac = (alg: string, digest: string, secret: string | Buffer): string =>
    `${input(alg)}.${createHmac(digest, secret).update(input(alg)).digest('base64url')}`;
  const rsa = (alg: string, digest: string, padding: number): string =>
    `${input(alg)}.${sign(digest, Buffer.from(input(alg)), { key: key.privateKey, padding }).toString('base64url')}`;
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' });
  const der = key.publicKey.export({ format: 'der', type: 'spki' });
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const edwards = generateKeyPairSync('ed25519').privateKey;
  return [
    ...['none', 'None', 'NONE', 'nOnE', ' none', ''].flatMap((alg): [string, string][] => [
      [`alg "${alg}" without a signature`, `${input(alg)}.`],
      [`alg "${alg}" with the good signature`, signed(form, claims, header(alg))],
    ]),
    ...[
      undefined,
      null,
      256,
      true,
      ['RS256'],
      { RS256: 1 },
      'rs256',
      'RS256 ',
      'RS256\u0000',
      'RSA-SHA256',
    ].map((alg): [string, string] => [
      `alg ${JSON.stringify(alg) ?? 'left out'}`,
      signed(form, claims, header(alg)),
    ]),
    ...(['256', '384', '512'] as const).flatMap((bits): [string, string][] => [
      [`HS${bits} with the public key as PEM`, hmac(`HS${bits}`, `sha${bits}`, pem)],
      [`HS${bits} with the public key as DER`, hmac(`HS${bits}`, `sha${bits}`, der)],
      [`HS${bits} with the modulus`, hmac(`HS${bits}`, `sha${bits}`, String(key.jwk.n))],
      [`HS${bits} with an empty secret`, hmac(`HS${bits}`, `sha${bits}`, '')],
    ]),
    [
      'RS256 in the header, an HMAC with the public key as signature',
      `${input('RS256')}.${createHmac('sha256', pem).update(input('RS256')).digest('base64url')}`,
    ],
    ['RS384 by the right key', rsa('RS384', 'sha384', constants.RSA_PKCS1_PADDING)],
    ['RS512 by the right key', rsa('RS512', 'sha512', constants.RSA_PKCS1_PADDING)],
    ['RS1 by the right key', rsa('RS1', 'sha1', constants.RSA_PKCS1_PADDING)],
    ['PS256 by the right key', rsa('PS256', 'sha256', constants.RSA_PKCS1_PSS_PADDING)],
    ['PS512 by the right key', rsa('PS512', 'sha512', constants.RSA_PKCS1_PSS_PADDING)],
    [
      'RS256 in the header, a PSS signature',
      rsa('RS256', 'sha256', constants.RSA_PKCS1_PSS_PADDING),
    ],
    [
      'ES256 by a stranger',
      `${input('ES256')}.${sign('sha256', Buffer.from(input('ES256')), { key: elliptic, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`,
    ],
    [
      'ES256 with r and s of zero (CVE-2022-21449)',
      `${input('ES256')}.${Buffer.alloc(64).toString('base64url')}`,
    ],
    [
      'EdDSA by a stranger',
      `${input('EdDSA')}.${sign(null, Buffer.from(input('EdDSA')), edwards).toString('base64url')}`,
    ],
  ];
}

function keys(form: TokenForm): [string, string][] {
  const { key } = form;
  const claims = claimsOf(form);
  const stranger = createKey(key.kid);
  const unknown = [
    undefined,
    null,
    7,
    '',
    'unknown',
    key.kid.toUpperCase(),
    `${key.kid} `,
    `${key.kid}\u0000`,
    [key.kid],
    { kid: key.kid },
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '../../../../dev/null',
    "' OR '1'='1",
    'https://attacker.example/jwks.json',
    'x'.repeat(4000),
  ];
  const tricks: Json = {
    jwk: stranger.jwk,
    jku: 'https://attacker.example/jwks.json',
    x5u: 'https://attacker.example/cert.pem',
    x5c: ['MIIB'],
    crit: ['exp'],
    b64: false,
    zip: 'DEF',
  };
  return [
    ...unknown.map((kid): [string, string] => [
      `kid ${(JSON.stringify(kid) ?? 'left out').slice(0, 40)}`,
      signed(form, claims, { alg: 'RS256', kid }),
    ]),
    ['a stranger under the right kid', signed(form, claims, undefined, stranger)],
    ...Object.entries(tricks).flatMap(([name, value]): [string, string][] => [
      [
        `${name} beside the right signature`,
        signed(form, claims, { alg: 'RS256', kid: key.kid, [name]: value }),
      ],
      [
        `${name} beside the signature of a stranger`,
        signed(form, claims, { alg: 'RS256', kid: key.kid, [name]: value }, stranger),
      ],
    ]),
    ['crit that names nothing', signed(form, claims, { alg: 'RS256', kid: key.kid, crit: [] })],
    [
      'crit that names an unknown extension',
      signed(form, claims, {
        alg: 'RS256',
        kid: key.kid,
        crit: ['http://example.com/unknown'],
        'http://example.com/unknown': true,
      }),
    ],
  ];
}

/** Signed by the right key, so only the content is wrong. */
function claims(form: TokenForm): [string, string][] {
  const now = Math.floor(Date.now() / 1000);
  const issuer = issuerOf(form.userPoolId);
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    token_use: [undefined, 'id', 'refresh', 'Access', ['access'], null],
    client_id: [undefined, 'other', '', form.clientId.toUpperCase(), [form.clientId], null],
    iss: [
      undefined,
      null,
      issuerOf('eu-west-1_Other0001'),
      issuer.replace('eu-west-1.', 'us-east-1.'),
      `${issuer}/`,
      issuer.replace('https', 'http'),
      issuer.toUpperCase(),
      [issuer],
      `${issuer}@attacker.example`,
    ],
    exp: [undefined, null, 0, -1, now - 1, now - 3600, String(now + 3600), [now + 3600], true],
    iat: [undefined, null, now + 360, now + 86_400, String(now), 1e300],
    nbf: [now + 600, String(now)],
    sub: [undefined, null, 7],
    username: [undefined, null, 7, ['ada']],
    jti: [undefined, 7],
    'cognito:groups': ['admins', 7, { admins: true }, [['admins']], [7]],
  };
  const changed = Object.entries(wrong).flatMap(([claim, values]) =>
    values.map((value): [string, string] => [
      `${claim} ${JSON.stringify(value) ?? 'left out'}`,
      signed(form, claimsOf(form, { [claim]: value })),
    ]),
  );
  return [
    ...changed,
    [
      'an ID token of the same sign-in',
      signed(
        form,
        claimsOf(form, {
          token_use: 'id',
          aud: form.clientId,
          client_id: undefined,
          username: undefined,
          'cognito:username': 'ada',
        }),
      ),
    ],
    [
      'the audience in place of the client',
      signed(form, claimsOf(form, { aud: form.clientId, client_id: undefined })),
    ],
    ...['[]', 'null', '"text"', '7', '{"exp":', `\ufeff${JSON.stringify(claimsOf(form))}`].map(
      (text): [string, string] => [`the payload ${text.slice(0, 12)}`, signed(form, text)],
    ),
    ['more than 16 KB', signed(form, claimsOf(form, { 'custom:filler': 'x'.repeat(12_300) }))],
  ];
}

/** The same bits, or nearly the same, in another encoding. */
function spellings(form: TokenForm): [string, string][] {
  const good = signed(form);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(signature.at(-1) ?? '');
  // 256 bytes leave four bits of the last character unused, so 15 other characters decode to the
  // same signature.
  const twins = Array.from(
    { length: 15 },
    (_, index) =>
      `${signature.slice(0, -1)}${alphabet[last - (last % 16) + ((last + 1 + index) % 16)] ?? ''}`,
  );
  const standard = (text: string): string => Buffer.from(text, 'base64url').toString('base64');
  const compact = JSON.stringify(claimsOf(form));
  return [
    ...twins.map((twin, index): [string, string] => [
      `non-canonical twin ${String(index + 1)} of the signature`,
      `${header}.${payload}.${twin}`,
    ]),
    ['a padded signature', `${header}.${payload}.${signature}==`],
    ['a padded header', `${header}=.${payload}.${signature}`],
    ['standard Base64', [header, payload, signature].map(standard).join('.')],
    ['a signature in standard Base64', `${header}.${payload}.${standard(signature)}`],
    ['a dot at the end', `${good}.`],
    ['a dot in front', `.${good}`],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${good}.${signature}`],
    [
      'five parts, as of an encrypted token',
      `${header}.${payload}.${signature}.${payload}.${signature}`,
    ],
    ['a header twice', `${header}.${good}`],
    ['percent-encoding', encodeURIComponent(good).replaceAll('.', '%2E')],
    ['the JSON serialization', encode({ protected: header, payload, signature })],
    ['a space of another kind in front', `\u00a0${good}`],
    [
      'a payload with white space, under the old signature',
      `${header}.${encode(compact.replace('{', '{ '))}.${signature}`,
    ],
  ];
}

function signatures(form: TokenForm): [string, string][] {
  const good = signed(form);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const flipped = Buffer.from(bytes);
  flipped[0] = (flipped[0] ?? 0) ^ 1;
  const [, , foreign = ''] = signed(form, claimsOf(form, { username: 'grace' })).split('.');
  return [
    ['no signature', `${header}.${payload}.`],
    ['a signature of zeros', `${header}.${payload}.${Buffer.alloc(256).toString('base64url')}`],
    ['a signature of one', `${header}.${payload}.${Buffer.from([1]).toString('base64url')}`],
    [
      'a shortened signature',
      `${header}.${payload}.${bytes.subarray(0, 255).toString('base64url')}`,
    ],
    [
      'a lengthened signature',
      `${header}.${payload}.${Buffer.concat([bytes, Buffer.from([0])]).toString('base64url')}`,
    ],
    ['a flipped bit', `${header}.${payload}.${flipped.toString('base64url')}`],
    ['the signature of another token', `${header}.${payload}.${foreign}`],
    [
      'another user under the same signature',
      `${header}.${encode(claimsOf(form, { username: 'root', 'cognito:groups': ['admins'] }))}.${signature}`,
    ],
    [
      'a refresh token',
      `eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAifQ.${signature}.${signature}.${payload}.${signature}`,
    ],
    ['an opaque text', 'abc'],
    ['the word undefined', 'undefined'],
  ];
}

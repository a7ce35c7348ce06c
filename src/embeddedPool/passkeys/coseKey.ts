/** Parses the public keys of authenticators: COSE_Key (RFC 9052, section 7). */
import { createPublicKey, verify } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';

import { readCbor } from './cbor.js';
import type { Cbor } from './cbor.js';

type Parameters = ReadonlyMap<number | string, Cbor>;

/** Labels that all keys have. */
const [kty, alg] = [1, 3];

/**
 * By COSE algorithm: the parameters required of a key besides its numbers, and the key in Node's
 * format.
 */
const algorithms: Readonly<
  Record<
    string,
    {
      readonly required: Readonly<Record<number, number>>;
      readonly toJwk: (key: Parameters) => JsonWebKey;
    }
  >
> = {
  // ES256 on P-256 (RFC 9053, sections 2.1 and 7.1.1): EC2 with curve, x, y.
  '-7': {
    required: { [kty]: 2, [-1]: 1 },
    toJwk: (key) => ({ kty: 'EC', crv: 'P-256', x: text(key, -2, 32), y: text(key, -3, 32) }),
  },
  // RS256 (RFC 8812, section 2; RFC 8230, section 4): RSA with n, e.
  '-257': {
    required: { [kty]: 3 },
    toJwk: (key) => ({ kty: 'RSA', n: text(key, -1), e: text(key, -2) }),
  },
};

export interface CoseKey {
  readonly algorithm: number;
  readonly key: KeyObject;
}

/** @throws Error when the bytes are not a key, or its algorithm is not supported. */
export function readCoseKey(bytes: Buffer): CoseKey {
  const { value, end } = readCbor(bytes);
  if (!(value instanceof Map) || end !== bytes.length)
    throw new Error('The public key is not a COSE key.');
  const parameters: Parameters = value;
  const algorithm = parameters.get(alg);
  const known =
    typeof algorithm === 'number' && Object.hasOwn(algorithms, algorithm)
      ? algorithms[algorithm]
      : undefined;
  if (typeof algorithm !== 'number' || !known)
    throw new Error('The algorithm of the public key is not supported.');
  const isWhole = Object.entries(known.required).every(
    ([label, expected]) => parameters.get(Number(label)) === expected,
  );
  if (!isWhole) throw new Error('The public key does not match its algorithm.');
  // Rejects a point that is not on the curve.
  return { algorithm, key: createPublicKey({ format: 'jwk', key: known.toJwk(parameters) }) };
}

/**
 * Both algorithms hash with SHA-256; ECDSA signatures are DER (WebAuthn Level 3, section 6.5.5),
 * which is Node's default.
 */
export function isSignedBy({ key }: CoseKey, data: Buffer, signature: Buffer): boolean {
  return verify('sha256', data, key, signature);
}

function text(key: Parameters, label: number, length?: number): string {
  const bytes = key.get(label);
  if (
    !Buffer.isBuffer(bytes) ||
    bytes.length === 0 ||
    (length !== undefined && bytes.length !== length)
  )
    throw new Error('The public key lacks one of its numbers.');
  return bytes.toString('base64url');
}

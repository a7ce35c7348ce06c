/** Calculates SRP numbers: Cognito's SRP-6a over the 3072-bit group with g = 2 (RFC 5054). */
import type { DiffieHellman } from 'node:crypto';
import {
  createDiffieHellman,
  createHash,
  createHmac,
  getDiffieHellman,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

/**
 * RFC 5054's 3072-bit prime is that of RFC 3526 group 15, which Node provides as modp15. The RFC's
 * generator for it is 5; Cognito and all its clients use 2.
 */
const primeBytes = getDiffieHellman('modp15').getPrime();
export const srpPrime = BigInt(`0x${primeBytes.toString('hex')}`);
const generator = 2n;
const k = hashNumbers(srpPrime, generator);

/**
 * Names included in the hashes: pool name and username for a password, device group key and device
 * key for a device.
 */
export interface SrpIdentity {
  readonly group: string;
  readonly name: string;
}

/**
 * The server's side of one exchange, in hex: the client's public A, the server's secret b and
 * public B.
 */
export interface SrpExchange {
  readonly A: string;
  readonly b: string;
  readonly B: string;
}

export interface SrpClaim {
  /** The bytes of SECRET_BLOCK. */
  readonly secretBlock: Buffer;
  readonly timestamp: string;
  readonly signature: Buffer;
}

/** The verifier v = g^x mod N with x = H(salt | H(group name ":" password)), as hex. */
export function srpVerifier({ group, name }: SrpIdentity, password: string, salt: string): string {
  const inner = createHash('sha256').update(`${group}${name}:${password}`).digest();
  const x = createHash('sha256')
    .update(signedBytes(fromHex(salt)))
    .update(inner)
    .digest();
  return power(generator, x).toString(16);
}

/**
 * The hex number, if it is not longer than the prime and A mod N is not 0 (RFC 5054, section
 * 2.5.4); undefined otherwise.
 */
export function clientPublic(hex: string): string | undefined {
  if (!/^[0-9a-f]{1,770}$/i.test(hex)) return undefined;
  const A = fromHex(hex);
  return A % srpPrime === 0n ? undefined : A.toString(16);
}

/** B = k*v + g^b mod N for a fresh b of 256 bits. */
export function openExchange(
  A: string,
  verifier: string,
  randomBytes: (size: number) => Buffer,
): SrpExchange {
  const b = randomBytes(32);
  const B = (k * fromHex(verifier) + power(generator, b)) % srpPrime;
  return { A, b: b.toString('hex'), B: B.toString(16) };
}

/**
 * Whether the claim was signed with the key that only the password's owner can derive from this
 * exchange.
 */
export function claimHolds(
  { group, name }: SrpIdentity,
  verifier: string,
  exchange: SrpExchange,
  { secretBlock, timestamp, signature }: SrpClaim,
): boolean {
  const key = sessionKey(verifier, exchange);
  if (!key) return false;
  const expected = createHmac('sha256', key)
    .update(group)
    .update(name)
    .update(secretBlock)
    .update(timestamp)
    .digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}

/**
 * HKDF of S = (A * v^u)^b with u = H(A | B) as salt; undefined for u = 0 and for an A outside the
 * group.
 */
export function sessionKey(
  verifier: string,
  { A, b, B }: SrpExchange,
  u = hashNumbers(fromHex(A), fromHex(B)),
): Buffer | undefined {
  if (u === 0n) return undefined;
  try {
    const S = power(
      (fromHex(A) * power(fromHex(verifier), bytes(u))) % srpPrime,
      Buffer.from(b, 'hex'),
    );
    return Buffer.from(
      hkdfSync('sha256', signedBytes(S), signedBytes(u), 'Caldera Derived Key', 16),
    );
  } catch {
    // OpenSSL rejects a base of 0, 1 or N - 1; only an attacker's A leads there.
    return undefined;
  }
}

/**
 * Modular exponentiation by OpenSSL is five times as fast as BigInt's, and runs in constant time.
 * One object for all: Node 24 checks the prime whenever one is created, which lasts more than a
 * second.
 */
let exchange: DiffieHellman | undefined;
function power(base: bigint, exponent: Buffer): bigint {
  exchange ??= createDiffieHellman(primeBytes, 2);
  exchange.setPrivateKey(exponent);
  return fromHex(exchange.computeSecret(bytes(base)).toString('hex'));
}

function hashNumbers(...numbers: readonly bigint[]): bigint {
  const hash = createHash('sha256');
  for (const number of numbers) hash.update(signedBytes(number));
  return fromHex(hash.digest('hex'));
}

function fromHex(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

function bytes(number: bigint): Buffer {
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

/**
 * Like Java's BigInteger.toByteArray, which all Cognito SDKs follow: a leading 00 if the first bit
 * would be read as a sign.
 */
function signedBytes(number: bigint): Buffer {
  const plain = bytes(number);
  return (plain[0] ?? 0) < 0x80 ? plain : Buffer.concat([Buffer.from([0]), plain]);
}

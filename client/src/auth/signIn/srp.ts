/**
 * The client's half of the Secure Remote Password protocol (RFC 5054, 3072-bit group), as Cognito
 * computes it: SHA-256, generator 2, numbers as Java's signed bytes, the key by HKDF.
 */

/** 2^3072 - 2^3008 - 1 + 2^64 * ([2^2942 pi] + 1690314): RFC 3526, section 4. */
const N = (1n << 3072n) - (1n << 3008n) - 1n + ((piTimes(2942n) + 1690314n) << 64n);
const g = 2n;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Whose secret is proved: that of a user in a pool, or of a device in its group. */
export interface SrpIdentity {
  /** The part of the pool's id after `_`, or the group key of the device. */
  readonly group: string;
  /** `userIdForSrp`, or the key of the device. */
  readonly name: string;
  readonly secret: string;
}

export interface SrpChallenge {
  readonly srpB: string;
  readonly salt: string;
  readonly secretBlock: string;
}

export interface Srp {
  /** The public value A, in hexadecimal. */
  readonly srpA: string;
  /**
   * Computes the proof; undefined if the server's values would reveal the secret (B % N or u is 0:
   * RFC 5054, section 2.5.3).
   */
  readonly prove: (
    identity: SrpIdentity,
    challenge: SrpChallenge,
    timestamp: string,
  ) => Promise<string | undefined>;
}

/**
 * Returns whether SRP is possible: browsers offer WebCrypto only to pages with TLS, and to
 * localhost.
 */
export const canSrp = (): boolean => typeof crypto !== 'undefined' && 'subtle' in crypto;

export const randomBytes = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));

export function startSrp(): Srp {
  const a = numberOf(randomBytes(32));
  const A = power(g, a);

  return {
    srpA: A.toString(16),
    prove: async ({ group, name, secret }, { srpB, salt, secretBlock }, timestamp) => {
      const B = BigInt(`0x${srpB}`);
      const u = await hashOf(padded(A), padded(B));
      if (B % N === 0n || u === 0n) return undefined;
      const x = await privateKey(`${group}${name}`, secret, padded(BigInt(`0x${salt}`)));
      const k = await hashOf(padded(N), padded(g));
      const base = (B - k * power(g, x)) % N;
      const key = await keyOf(power(base < 0n ? base + N : base, a + u * x), u);
      const text = [utf8(group + name), bytesOf(secretBlock), utf8(timestamp)];
      return base64Of(await crypto.subtle.sign('HMAC', key, joined(text)));
    },
  };
}

/** Makes the verifier and salt with which a server can later check `secret`. Both are in Base64. */
export async function verifierOf(
  { group, name, secret }: SrpIdentity,
  random = randomBytes(16),
): Promise<{ verifier: string; salt: string }> {
  const salt = padded(numberOf(random));
  const x = await privateKey(`${group}${name}`, secret, salt);
  return { verifier: base64Of(padded(power(g, x))), salt: base64Of(salt) };
}

/** Formats a time as Cognito requires it: `Sat Jan 1 00:00:00 UTC 2028`. */
export function srpTimestamp(time: number): string {
  const [weekday = '', day, month = '', year = '', clock = ''] = new Date(time)
    .toUTCString()
    .split(' ');
  return `${weekday.slice(0, 3)} ${month} ${Number(day)} ${clock} UTC ${year}`;
}

async function privateKey(identity: string, secret: string, salt: Bytes): Promise<bigint> {
  return hashOf(salt, await digest(utf8(`${identity}:${secret}`)));
}

/** Derives the key: HKDF of the shared secret, 128 bits. */
async function keyOf(shared: bigint, u: bigint): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', padded(shared), 'HKDF', false, [
    'deriveKey',
  ]);
  const info = utf8('Caldera Derived Key');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: padded(u), info },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 128 },
    false,
    ['sign'],
  );
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

/** Computes pi times 2^bits, by Machin's formula. */
function piTimes(bits: bigint): bigint {
  const spare = 64n;
  const arctan = (inverse: bigint): bigint => {
    let power = (1n << (bits + spare)) / inverse;
    let sum = power;
    for (let n = 3n; power; n += 2n) {
      power /= -inverse * inverse;
      sum += power / n;
    }
    return sum;
  };
  return (4n * (4n * arctan(5n) - arctan(239n))) >> spare;
}

/**
 * Writes a number as Java's signed bytes, with a leading zero byte if the first bit would be read
 * as a sign.
 */
function padded(number: bigint): Bytes {
  const bytes = (number.toString(2).length >> 3) + 1;
  const hex = number.toString(16).padStart(2 * bytes, '0');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const numberOf = (bytes: Bytes): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
const hashOf = async (...parts: Bytes[]): Promise<bigint> => numberOf(await digest(joined(parts)));
const digest = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const joined = (parts: readonly Bytes[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
/** Decodes Base64 or Base64url. */
export const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
export const base64Of = (bytes: ArrayBuffer | Bytes): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

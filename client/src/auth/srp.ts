/**
 * The client's half of the Secure Remote Password protocol (RFC 5054, 3072-bit group), as Cognito
 * computes it: SHA-256, generator 2, numbers as Java's signed bytes, the key by HKDF.
 */
const N = BigInt(
  '0xFFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A0879' +
    '8E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B' +
    '0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA4836' +
    '1C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804' +
    'F1746C08CA18217C32905E462E36CE3BE39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6' +
    '955817183995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64' +
    'ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7ABF5AE8CDB0933D71E8C94E04A25619DCEE3D226' +
    '1AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2' +
    '08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF',
);
const g = 2n;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Whose secret is proved: of a user in a pool, or of a device in its group. */
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
   * The proof; undefined if the server's values would reveal the secret (B % N or u is 0: RFC 5054,
   * section 2.5.3).
   */
  readonly prove: (
    identity: SrpIdentity,
    challenge: SrpChallenge,
    timestamp: string,
  ) => Promise<string | undefined>;
}

/** Browsers offer WebCrypto only to pages with TLS, and to localhost. */
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

/** The verifier and salt by which a server can check `secret` later. Both in Base64. */
export async function verifierOf(
  { group, name, secret }: SrpIdentity,
  random = randomBytes(16),
): Promise<{ verifier: string; salt: string }> {
  const salt = padded(numberOf(random));
  const x = await privateKey(`${group}${name}`, secret, salt);
  return { verifier: base64Of(padded(power(g, x))), salt: base64Of(salt) };
}

/** `Sat Jan 1 00:00:00 UTC 2028`: the form that Cognito requires. */
export function srpTimestamp(time: number): string {
  const [weekday = '', day, month = '', year = '', clock = ''] = new Date(time)
    .toUTCString()
    .split(' ');
  return `${weekday.slice(0, 3)} ${month} ${Number(day)} ${clock} UTC ${year}`;
}

async function privateKey(identity: string, secret: string, salt: Bytes): Promise<bigint> {
  return hashOf(salt, await digest(utf8(`${identity}:${secret}`)));
}

/** HKDF of the shared secret, 128 bits. */
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

/** With a leading zero byte where the first bit is set. */
function padded(number: bigint): Bytes {
  const hex = number.toString(16);
  const even = hex.length % 2 ? `0${hex}` : hex;
  const signed = /^[89a-f]/.test(even) ? `00${even}` : even;
  return Uint8Array.from(signed.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const numberOf = (bytes: Bytes): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
const hashOf = async (...parts: Bytes[]): Promise<bigint> => numberOf(await digest(joined(parts)));
const digest = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const joined = (parts: readonly Bytes[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
export const base64Of = (bytes: ArrayBuffer | Bytes): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

// The only place that computes with SRP numbers: Cognito's SRP-6a over the 3072-bit group with g = 2 (RFC 5054).
import { createDiffieHellman, createHash, getDiffieHellman } from 'node:crypto';

// RFC 5054 takes its 3072-bit prime from RFC 3526 group 15, which node carries as modp15.
export const srpPrime = getDiffieHellman('modp15').getPrime();

/** Hex as the Cognito SDKs hash it: even length, and a leading 00 where the first bit would read as a sign. */
export function paddedHex(hex: string): string {
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return /^[89a-f]/i.test(even) ? `00${even}` : even;
}

/** The verifier v = g^x mod N with x = H(salt | H(poolName username ":" password)), as hex. */
export function srpVerifier(poolId: string, username: string, password: string, saltHex: string): string {
  const poolName = poolId.slice(poolId.indexOf('_') + 1);
  const identity = createHash('sha256').update(`${poolName}${username}:${password}`).digest('hex');
  const x = createHash('sha256').update(Buffer.from(paddedHex(saltHex) + identity, 'hex')).digest();
  // Modular exponentiation by OpenSSL is six times as fast as BigInt's.
  const exchange = createDiffieHellman(srpPrime, 2);
  exchange.setPrivateKey(x);
  return exchange.generateKeys('hex');
}

/**
 * Computes time-based one-time passwords (RFC 6238 as used by authenticator apps: SHA-1, 6 digits,
 * 30 s).
 */
import { Secret, TOTP } from 'otpauth';

import type { RandomBytes } from '../random.js';

/** Milliseconds; Cognito supports no other period. */
const period = 30_000;

/** A new secret: 256 bits, which are 52 characters of base32. */
export function newTotpSecret(randomBytes: RandomBytes): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(32)).buffer }).base32;
}

/**
 * The time step of the code, or undefined. One step of drift is allowed each way (AWS guide, "TOTP
 * software token MFA": 30 seconds before or after).
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const totp = new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: period / 1000,
  });
  const delta = totp.validate({ token: code, window: 1, timestamp: now.getTime() });
  return delta === null ? undefined : Math.floor(now.getTime() / period) + delta;
}

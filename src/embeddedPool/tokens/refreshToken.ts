/** Seals and opens refresh tokens: JSON Web Encryption under a key of the pool. */
import { compactDecrypt, CompactEncrypt, errors } from 'jose';

import type { Services } from '../services.js';
import type { GrantRecord, PoolRecord } from '../store/records.js';

export interface RefreshClaims {
  readonly sub: string;
  readonly userKey: string;
  readonly originJti: string;
  readonly jti: string;
  readonly clientId: string;
  readonly poolId: string;
}

export async function sealRefreshToken(
  services: Services,
  pool: PoolRecord,
  grant: GrantRecord,
): Promise<string> {
  const { refresh } = await services.keyring.of(pool.Id);
  const claims: RefreshClaims = {
    sub: grant.sub,
    userKey: grant.userKey,
    originJti: grant.originJti,
    jti: grant.refreshJti,
    clientId: grant.clientId,
    poolId: pool.Id,
  };
  return new CompactEncrypt(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(refresh);
}

/**
 * Opens a refresh token of this pool; undefined if it is not one. The caller checks whether its
 * grant still exists.
 */
export async function openRefreshToken(
  services: Services,
  pool: PoolRecord,
  token: string,
): Promise<RefreshClaims | undefined> {
  const { refresh } = await services.keyring.of(pool.Id);
  try {
    const { plaintext } = await compactDecrypt(token, refresh, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(Buffer.from(plaintext).toString()) as RefreshClaims;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

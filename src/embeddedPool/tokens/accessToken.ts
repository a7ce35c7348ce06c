/** Verifies access tokens. Operations of the signed-in user begin with this. */
import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose';
import type { JWTPayload } from 'jose';

import { notAuthorized, userNotFound } from '../exceptions.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import { findUserBySub, requireEnabled } from '../users/findUser.js';
import { issuerOf } from '../pools/poolId.js';
import { selfServiceScope } from './scopes.js';

/** The user of a valid access token, and the sign-in that it belongs to. */
export interface Caller {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly grant: GrantRecord;
}

export const scopeMissing = 'Access Token does not have required scopes';

/**
 * Signature, issuer, use, expiry, scope, revocation, then the user: all of AWS's checks in one
 * place. `scope` is by default the one for the user's own operations.
 */
export async function verifyAccessToken(
  services: Services,
  token: string,
  scope = selfServiceScope,
): Promise<Caller> {
  const { pool, claims } = await verifiedClaims(services, token);
  if (claims.token_use !== 'access' || claims.iss !== issuerOf(services, pool.Id))
    throw notAuthorized('Invalid Access Token');
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= services.now().getTime())
    throw notAuthorized('Access Token has expired');
  const scopes = typeof claims.scope === 'string' ? claims.scope.split(' ') : [];
  if (!scopes.includes(scope)) throw notAuthorized(scopeMissing);
  const user = findUserBySub(services.store, pool, String(claims.sub));
  if (!user) throw userNotFound(notAuthorized('Invalid Access Token'));
  const grant = services.store.get<GrantRecord>(
    keys.grant(pool.Id, user.key, String(claims.origin_jti)),
  );
  if (!grant) throw notAuthorized('Access Token has been revoked');
  requireEnabled(user);
  const client = services.store.get<ClientRecord>(keys.client(String(claims.client_id)));
  if (!client) throw notAuthorized('Invalid Access Token');
  return { pool, client, user, grant };
}

async function verifiedClaims(
  services: Services,
  token: string,
): Promise<{ pool: PoolRecord; claims: JWTPayload }> {
  try {
    const issuer = decodeJwt(token).iss ?? '';
    const pool = services.store.get<PoolRecord>(
      keys.pool(issuer.slice(issuer.lastIndexOf('/') + 1)),
    );
    if (!pool) throw notAuthorized('Invalid Access Token');
    const { kid } = decodeProtectedHeader(token);
    const key = (await services.keyring.verifying(pool.Id)).find(
      (candidate) => candidate.use === 'access' && candidate.kid === kid,
    );
    if (!key) throw notAuthorized('Invalid Access Token');
    const { payload } = await compactVerify(token, key.publicKey, { algorithms: ['RS256'] });
    return { pool, claims: JSON.parse(Buffer.from(payload).toString()) as JWTPayload };
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed)
      throw notAuthorized('Could not verify signature for Access Token');
    if (error instanceof errors.JOSEError || error instanceof TypeError)
      throw notAuthorized('Invalid Access Token');
    throw error;
  }
}

/** Exchanges a refresh token for new tokens, with rotation and reuse detection. */
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';

import { isBoundTo } from '../devices/devices.js';
import { PoolException, notAuthorized } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { randomUuid } from '../random.js';
import { keys } from '../store/records.js';
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';
import { issueTokens } from './tokens.js';
import { openRefreshToken, sealRefreshToken } from './refreshToken.js';
import type { RefreshClaims } from './refreshToken.js';
import { findUserBySub, requireEnabled } from '../users/findUser.js';

export interface RefreshRequest {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly token: string;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** The device that uses the token. */
  readonly deviceKey: string | undefined;
  /** Checks the client's secret hash, which depends on the username. */
  readonly prove: (user: UserRecord) => void;
}

export async function refresh(request: RefreshRequest): Promise<AuthenticationResultType> {
  const { services, pool, client, token, clientMetadata, prove } = request;
  const claims = await openRefreshToken(services, pool, token);
  if (claims?.clientId !== client.ClientId) throw notAuthorized('Invalid Refresh Token');
  const user = findUserBySub(services.store, pool, claims.sub);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  prove(user);
  requireEnabled(user);
  const grant = await services.store.transaction((transaction) =>
    useGrant(transaction, request, user, claims),
  );
  if (grant instanceof PoolException) throw grant;
  const tokens = await issueTokens(services, pool, client, user, {
    grant,
    source: 'TokenGeneration_RefreshTokens',
    clientMetadata,
  });
  return rotates(client)
    ? { ...tokens, RefreshToken: await sealRefreshToken(services, pool, grant) }
    : tokens;
}

const rotates = (client: ClientRecord): boolean =>
  client.RefreshTokenRotation?.Feature === 'ENABLED';

/**
 * Returns the grant after this use. A refusal is returned, not thrown: a throw would undo the
 * removal of a reused grant.
 */
function useGrant(
  transaction: Transaction,
  { services, pool, client, deviceKey }: RefreshRequest,
  user: UserRecord,
  { originJti, jti }: RefreshClaims,
): GrantRecord | PoolException {
  const key = keys.grant(pool.Id, user.key, originJti);
  const grant = transaction.get<GrantRecord>(key);
  const now = services.now().getTime();
  if (!grant) return notAuthorized('Refresh Token has been revoked');
  if (grant.expiresAt <= now) return notAuthorized('Refresh Token has expired');
  if (!isBoundTo(transaction, pool, grant, deviceKey))
    return notAuthorized('Invalid Refresh Token');
  const used: GrantRecord = { ...grant, lastActiveAt: now };
  if (!rotates(client)) {
    transaction.put(key, used);
    return used;
  }
  if (grant.refreshJti !== jti) {
    if (grant.previous?.jti === jti && grant.previous.until > now) return grant;
    // Reuse of a token shows that someone else has a copy: the whole family ends (RFC 9700,
    // section 4.14.2).
    transaction.remove(key);
    return new PoolException('RefreshTokenReuseException', 'Refresh token reuse detected');
  }
  const grace = (client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) * 1000;
  const refreshJti = randomUuid(services.randomBytes);
  const rotated = { ...used, refreshJti, previous: { jti, until: now + grace } };
  putExpiring(transaction, key, rotated, now);
  return rotated;
}

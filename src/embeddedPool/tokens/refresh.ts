/** Exchanges a refresh token for new tokens, with rotation and reuse detection. */
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';

import { isBoundTo } from '../devices/devices.js';
import { PoolException, notAuthorized } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { randomUuid } from '../random.js';
import { keys } from '../store/records.js';
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { issueTokens } from './tokens.js';
import { openRefreshToken, sealRefreshToken } from './refreshToken.js';
import { findUserBySub, requireEnabled } from '../users/findUser.js';

export interface RefreshRequest {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly token: string;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** The device that uses the token. */
  readonly deviceKey: string | undefined;
  /** Checks the client's proof, once the user is known. */
  readonly prove: (user: UserRecord) => void;
}

export async function refresh({
  services,
  pool,
  client,
  token,
  clientMetadata,
  deviceKey,
  prove,
}: RefreshRequest): Promise<AuthenticationResultType> {
  const claims = await openRefreshToken(services, pool, token);
  if (claims?.clientId !== client.ClientId) throw notAuthorized('Invalid Refresh Token');
  const user = findUserBySub(services.store, pool, claims.sub);
  if (!user) throw notAuthorized('Invalid Refresh Token');
  prove(user);
  requireEnabled(user);
  const rotates = client.RefreshTokenRotation?.Feature === 'ENABLED';
  const outcome = await services.store.transaction((transaction) => {
    const key = keys.grant(pool.Id, user.key, claims.originJti);
    const grant = transaction.get<GrantRecord>(key);
    const now = services.now().getTime();
    if (!grant) return notAuthorized('Refresh Token has been revoked');
    if (grant.expiresAt <= now) return notAuthorized('Refresh Token has expired');
    if (!isBoundTo(transaction, pool, grant, deviceKey))
      return notAuthorized('Invalid Refresh Token');
    if (!rotates) {
      const active: GrantRecord = { ...grant, lastActiveAt: now };
      transaction.put(key, active);
      return active;
    }
    if (grant.refreshJti !== claims.jti) {
      if (grant.previous?.jti === claims.jti && grant.previous.until > now) return grant;
      // Reuse of a token shows that someone else has a copy: the whole family ends (RFC 9700,
      // section 4.14.2).
      transaction.remove(key);
      return new PoolException('RefreshTokenReuseException', 'Refresh token reuse detected');
    }
    const grace = (client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) * 1000;
    const next: GrantRecord = {
      ...grant,
      lastActiveAt: now,
      refreshJti: randomUuid(services.randomBytes),
      previous: { jti: claims.jti, until: now + grace },
    };
    putExpiring(transaction, key, next, now);
    return next;
  });
  if (outcome instanceof PoolException) throw outcome;
  const tokens = await issueTokens(services, pool, client, user, {
    grant: outcome,
    source: 'TokenGeneration_RefreshTokens',
    clientMetadata,
  });
  return rotates
    ? { ...tokens, RefreshToken: await sealRefreshToken(services, pool, outcome) }
    : tokens;
}

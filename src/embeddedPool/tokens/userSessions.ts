/** Shows a user's sign-ins as sessions, and ends them. */
import { createHash } from 'node:crypto';

import type { SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import { readPage } from '../wire/paging.js';
import type { Page } from '../wire/paging.js';
import { keys } from '../store/records.js';
import { voidCodes } from './unredeemedCodes.js';
import type { GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';

/** One page contains all (SDK: AdminListUserSessions). */
const pageSize = 125;

/**
 * `tkn` and 25 lower-case letters and digits (SDK: SessionDescriptionType); derived from the
 * sign-in's origin_jti without revealing it.
 */
export function userSessionIdOf({ originJti }: GrantRecord): string {
  const digest = createHash('sha256').update(`session ${originJti}`).digest('hex');
  return `tkn${BigInt(`0x${digest}`).toString(36).padStart(50, '0').slice(-25)}`;
}

/** `current`: the caller's sign-in, if the caller is this user. */
export function readUserSessions(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  { token, current }: { token: string | undefined; current?: GrantRecord },
): Page<SessionDescriptionType> {
  return readPage<GrantRecord, SessionDescriptionType>(
    services.store,
    ['grant', pool.Id, user.key],
    { limit: pageSize, token },
    (grant) => {
      if (grant.expiresAt <= services.now().getTime()) return undefined;
      return {
        SessionId: userSessionIdOf(grant),
        SessionType: 'TOKEN',
        ClientId: grant.clientId,
        CreateDate: new Date(grant.authTime),
        LastActiveDate: new Date(grant.lastActiveAt ?? grant.authTime),
        DeviceType: grant.device ?? 'unknown',
        IsCurrentSession: grant.originJti === current?.originJti,
      };
    },
  );
}

/** Invalidates its tokens. Sessions of browsers on managed login are not linked to it. */
export async function endUserSession(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  sessionId: string,
): Promise<void> {
  await services.store.transaction((transaction) => {
    const grants = [
      ...transaction.range<GrantRecord>({ prefix: ['grant', pool.Id, user.key] }),
    ].map(({ value }) => value);
    const grant = grants.find((candidate) => userSessionIdOf(candidate) === sessionId);
    if (!grant || grant.expiresAt <= services.now().getTime())
      throw resourceNotFound('Session does not exist.');
    transaction.remove(keys.grant(pool.Id, user.key, grant.originJti));
  });
}

/**
 * Ends every sign-in of the user: their access, ID and refresh tokens are revoked, and codes that
 * are not exchanged yet are void.
 */
export function endAllSessions(
  transaction: Transaction,
  pool: PoolRecord,
  user: UserRecord,
  except?: string,
): void {
  voidCodes(transaction, pool, user);
  for (const { key, value } of [
    ...transaction.range<GrantRecord>({ prefix: ['grant', pool.Id, user.key] }),
  ]) {
    if (value.originJti !== except) transaction.remove(key);
  }
}

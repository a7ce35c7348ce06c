/** The session that signs a browser in to the next app without asking again (single sign-on). */
import { createHash } from 'node:crypto';

import { poolNameOf } from '../pools/poolId.js';
import { randomUuid } from '../random.js';
import type { Services } from '../services.js';
import type { SignedIn } from '../signIn/signInState.js';
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { BrowserSessionRecord, PoolRecord, UserRecord, UserStatus } from '../store/records.js';
import type { Key } from '../store/store.js';
import { findUserBySub } from '../users/findUser.js';
import { cookieOf, setCookie } from './cookies.js';
import type { CookieRequest } from './cookies.js';

/** Seconds. AWS guide, "User pool managed login": the cookie is valid for an hour, and not renewed. */
const validity = 3600;

/** Each pool has its cookie, because all pools share a host here. */
const cookieName = ({ Id }: PoolRecord): string => `cognito-${poolNameOf(Id)}`;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

const keyOf = (secret: string): Key => keys.browserSession(hash(secret));

/** Changes with the password, so that a new one ends the sessions of the one before. */
const markOf = ({ password }: UserRecord): string => hash(password?.hash ?? '');

export interface BrowserSession {
  readonly user: UserRecord;
  readonly eventId: string;
  readonly authTime: number;
  /** The identity provider that the user signed in with; absent for the pool itself. */
  readonly provider?: string;
}

const usableStatuses: readonly UserStatus[] = ['CONFIRMED', 'EXTERNAL_PROVIDER'];

/** The session of the browser, if its user may still sign in. */
export function browserSessionOf(
  { store, now }: Services,
  pool: PoolRecord,
  request: CookieRequest,
): BrowserSession | undefined {
  const secret = cookieOf(request, cookieName(pool));
  const record = secret === undefined ? undefined : store.get<BrowserSessionRecord>(keyOf(secret));
  if (record?.poolId !== pool.Id || record.expiresAt <= now().getTime()) return undefined;
  const user = findUserBySub(store, pool, record.sub);
  const isUsable = user?.enabled && usableStatuses.includes(user.status);
  return isUsable && markOf(user) === record.passwordMark ? { ...record, user } : undefined;
}

/** A new session for every sign-in, so that none can be prepared for a victim (session fixation). */
export async function beginBrowserSession(
  services: Services,
  pool: PoolRecord,
  { user, eventId = randomUuid(services.randomBytes), provider }: SignedIn,
  request: CookieRequest,
): Promise<{ readonly session: BrowserSession; readonly cookie: string }> {
  const secret = services.randomBytes(32).toString('base64url');
  const now = services.now().getTime();
  const record: BrowserSessionRecord = {
    poolId: pool.Id,
    sub: user.sub,
    eventId,
    authTime: now,
    passwordMark: markOf(findUserBySub(services.store, pool, user.sub) ?? user),
    ...(provider === undefined ? {} : { provider }),
    expiresAt: now + validity * 1000,
  };
  await services.store.transaction((transaction) =>
    putExpiring(transaction, keyOf(secret), record, now),
  );
  return {
    session: { user, eventId, authTime: now },
    cookie: setCookie(request, cookieName(pool), secret, validity),
  };
}

/** Returns the header that removes the cookie. */
export async function endBrowserSession(
  { store }: Services,
  pool: PoolRecord,
  request: CookieRequest,
): Promise<string> {
  const ended = cookieOf(request, cookieName(pool));
  if (ended !== undefined)
    await store.transaction((transaction) => transaction.remove(keyOf(ended)));
  return setCookie(request, cookieName(pool), '', 0);
}

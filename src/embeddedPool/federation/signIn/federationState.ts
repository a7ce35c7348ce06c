/**
 * Remembers a sign-in while the browser is at the identity provider. Its `state` is accepted once,
 * and only from the browser that began it.
 */
import { createHash } from 'node:crypto';

import { cookieOf, setCookie } from '../../oauth/cookies.js';
import type { CookieRequest } from '../../oauth/cookies.js';
import { PageProblem } from '../../oauth/pageProblem.js';
import type { Services } from '../../services.js';
import { putExpiring } from '../../store/expiry.js';
import { keys } from '../../store/records.js';
import type { FederationRecord, IdentityProviderRecord } from '../../store/records.js';
import type { Reader } from '../../store/store.js';

/** Seconds: the time that a user has at the provider. */
const validity = 600;
/** AWS's name of the cookie. */
const cookieName = 'csrf-state';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

export interface BegunFederation {
  readonly state: string;
  readonly cookies: readonly string[];
}

export async function beginFederation(
  services: Services,
  request: CookieRequest,
  details: Omit<FederationRecord, 'browser' | 'expiresAt'>,
): Promise<BegunFederation> {
  const random = (): string => services.randomBytes(32).toString('base64url');
  const state = random();
  // Tabs of a browser share the cookie, so that each can finish its sign-in.
  const browser = cookieOf(request, cookieName) ?? random();
  const now = services.now().getTime();
  const record = { ...details, browser: hash(browser), expiresAt: now + validity * 1000 };
  await services.store.transaction((transaction) =>
    putExpiring(transaction, keys.federation(hash(state)), record, now),
  );
  return { state, cookies: [setCookie(request, cookieName, browser, validity)] };
}

/**
 * The sign-in that the browser has begun.
 * @throws PageProblem if the browser has begun none. The app that it came from is then unknown, too.
 */
export function federationOf(
  { store, now }: Services,
  request: CookieRequest,
  state: string,
): FederationRecord {
  const record = store.get<FederationRecord>(keys.federation(hash(state)));
  const browser = cookieOf(request, cookieName);
  if (
    !record ||
    record.expiresAt <= now().getTime() ||
    browser === undefined ||
    hash(browser) !== record.browser
  )
    throw new PageProblem('invalid_state');
  return record;
}

/** Ends the wait: of several answers with the same state, one is accepted. */
export async function takeFederation(
  services: Services,
  request: CookieRequest,
  state: string,
): Promise<FederationRecord> {
  const record = federationOf(services, request, state);
  const key = keys.federation(hash(state));
  await services.store.transaction((transaction) => {
    if (transaction.get(key) === undefined) throw new PageProblem('invalid_state');
    transaction.remove(key);
  });
  return record;
}

/**
 * Keeps the answer of a SAML provider, which comes without the browser's cookie. Nothing is kept for
 * a sign-in at another kind of provider.
 */
export async function keepAnswer(
  { store, now }: Services,
  state: string,
  samlResponse: string,
): Promise<void> {
  const key = keys.federation(hash(state));
  await store.transaction((transaction) => {
    const record = transaction.get<FederationRecord>(key);
    const isOpen = record !== undefined && record.expiresAt > now().getTime();
    if (!isOpen || !isSaml(transaction, record)) throw new PageProblem('invalid_state');
    transaction.put(key, { ...record, samlResponse });
  });
}

function isSaml(reader: Reader, { poolId, provider: name }: FederationRecord): boolean {
  const key = keys.identityProvider(poolId, name);
  return reader.get<IdentityProviderRecord>(key)?.ProviderType === 'SAML';
}

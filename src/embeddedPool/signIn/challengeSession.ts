/** Keeps the state of a sign-in between two challenges. */
import { createHash } from 'node:crypto';

import { notAuthorized } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { ClientRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Key } from '../store/store.js';
import type { ChallengeResult } from './signInState.js';

/** What a session is bound to; `data` belongs to the challenge. */
export interface ChallengeSession {
  readonly clientId: string;
  readonly poolId: string;
  readonly userKey: string;
  /** The name of a user who does not exist, if the flow is simulated. */
  readonly missingName?: string;
  readonly challenge: string;
  /** Factors passed: PASSWORD, SOFTWARE_TOKEN_MFA ... */
  readonly passed: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  /** Results so far in a custom flow; absent in every other flow. */
  readonly custom?: readonly ChallengeResult[] | undefined;
  readonly eventId?: string | undefined;
  /** The device that the caller claims to be. */
  readonly deviceKey?: string | undefined;
  /** Of the managed login pages: the API does not accept it, nor do they accept one of the API. */
  readonly managed?: boolean | undefined;
  readonly failures: number;
  /**
   * Already answered; kept until it expires so that a second answer gets the reason for its
   * refusal.
   */
  readonly used?: boolean;
  readonly expiresAt: number;
}

/**
 * Our own limit per session, in addition to AWS's lockout of the user. Cognito seems to have no
 * such limit: it was observed to answer a sixth wrong code like the first.
 */
const allowedWrongAnswers = 10;

/** Only the hash is stored, so that a copy of the store contains no usable session. */
function keyOf(session: string): Key {
  return keys.session(createHash('sha256').update(session).digest('base64url'));
}

/**
 * Stores a session, by default a new one, and returns its opaque string; it is valid for
 * AuthSessionValidity minutes (default 3).
 */
export async function openChallengeSession(
  services: Services,
  client: ClientRecord,
  state: Omit<ChallengeSession, 'clientId' | 'poolId' | 'failures' | 'expiresAt'>,
  session = services.randomBytes(48).toString('base64url'),
): Promise<string> {
  const now = services.now().getTime();
  const record: ChallengeSession = {
    ...state,
    clientId: client.ClientId,
    poolId: client.UserPoolId,
    failures: 0,
    expiresAt: now + (client.AuthSessionValidity ?? 3) * 60_000,
  };
  await services.store.transaction((transaction) =>
    putExpiring(transaction, keyOf(session), record, now),
  );
  return session;
}

export interface SessionOwner {
  /** The username given in the answer. */
  readonly name?: string | undefined;
  /** The key of the user with that name. */
  readonly userKey?: string | undefined;
  /** The message of the exception when the session is another user's. */
  readonly refusal?: string | undefined;
  /** Whether the answer comes from the managed login pages. */
  readonly managed?: boolean | undefined;
}

/**
 * Removes the session: only one of two concurrent answers gets it. Throws NotAuthorizedException
 * otherwise. `client` is undefined for calls that do not name one (AssociateSoftwareToken,
 * VerifySoftwareToken).
 */
export function takeChallengeSession(
  services: Services,
  client: ClientRecord | undefined,
  challenge: string,
  session: string | undefined,
  { name, userKey, refusal = 'Invalid session for the user.', managed = false }: SessionOwner = {},
): Promise<ChallengeSession> {
  const key = keyOf(session ?? '');
  return services.store.transaction((transaction) => {
    const record = transaction.get<ChallengeSession>(key);
    if (
      !record ||
      (client && (record.clientId !== client.ClientId || (record.managed ?? false) !== managed)) ||
      record.challenge !== challenge
    )
      throw notAuthorized(refusal);
    // A simulated user may have been given a simulated name to answer with, which is stored in the
    // session.
    const isOther =
      userKey !== undefined && record.userKey !== userKey && record.data.name !== name;
    if (isOther) throw notAuthorized(refusal);
    if (record.expiresAt <= services.now().getTime())
      throw notAuthorized('Invalid session for the user, session is expired.');
    if (record.used)
      throw notAuthorized('Invalid session for the user, session can only be used once.');
    transaction.put(key, { ...record, used: true });
    return record;
  });
}

/** Restores a session after a wrong answer, up to ten times. */
export async function returnChallengeSession(
  services: Services,
  session: string,
  record: ChallengeSession,
): Promise<void> {
  const failures = record.failures + 1;
  if (failures >= allowedWrongAnswers) return;
  await services.store.transaction((transaction) =>
    transaction.put(keyOf(session), { ...record, failures }),
  );
}

// The only place that keeps the state of a sign-in between two challenges.
import { createHash } from 'node:crypto';
import { notAuthorized } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { keys, type ClientRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Key } from '../store/store.js';
import type { ChallengeResult } from './signInState.js';

/** What a session is bound to; `data` is the challenge's own. */
export interface SessionRecord {
  readonly clientId: string;
  readonly poolId: string;
  readonly userKey: string;
  /** The name that nobody has, where the flow is simulated. */
  readonly missingName?: string;
  readonly challenge: string;
  /** Factors that have been passed: PASSWORD, SOFTWARE_TOKEN_MFA ... */
  readonly passed: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  /** Results so far in a custom flow; absent in every other flow. */
  readonly custom?: readonly ChallengeResult[] | undefined;
  readonly eventId?: string | undefined;
  /** The device that the caller says to be. */
  readonly deviceKey?: string | undefined;
  readonly failures: number;
  /** Answered; kept until it expires so that a second answer is told why it is refused. */
  readonly used?: boolean;
  readonly expiresAt: number;
}

// Own rule beside AWS's lock of the user: Cognito was seen to answer a sixth wrong code of one session as the first.
const allowedFailures = 10;

// Only the hash is kept, so that a copy of the store holds no usable session.
function keyOf(session: string): Key {
  return keys.session(createHash('sha256').update(session).digest('base64url'));
}

/** Keeps a session, a new one unless told, and returns its opaque string; it lives AuthSessionValidity minutes (default 3). */
export async function openSession(
  services: Services,
  client: ClientRecord,
  state: Omit<SessionRecord, 'clientId' | 'poolId' | 'failures' | 'expiresAt'>,
  session = services.randomBytes(48).toString('base64url'),
): Promise<string> {
  const now = services.now().getTime();
  const record: SessionRecord = {
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

export interface SessionBounds {
  /** The name under which the answer is given. */
  readonly name?: string | undefined;
  /** The key of the user who has that name. */
  readonly userKey?: string | undefined;
  /** What somebody else's session is answered with. */
  readonly refusal?: string | undefined;
}

/**
 * Takes the session out: of two answers with one session, one gets it. Throws NotAuthorizedException otherwise.
 * `client` is undefined for the calls that name none (AssociateSoftwareToken, VerifySoftwareToken).
 */
export function takeSession(
  services: Services,
  client: ClientRecord | undefined,
  challenge: string,
  session: string | undefined,
  { name, userKey, refusal = 'Invalid session for the user.' }: SessionBounds = {},
): Promise<SessionRecord> {
  const key = keyOf(session ?? '');
  return services.store.transaction((transaction) => {
    const record = transaction.get<SessionRecord>(key);
    if (
      !record ||
      (client && record.clientId !== client.ClientId) ||
      record.challenge !== challenge
    )
      throw notAuthorized(refusal);
    // A made-up user may have been given a made-up name to answer under: that one is in the session.
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

/** Gives a session back after a wrong answer, until there have been ten. */
export async function returnSession(
  services: Services,
  session: string,
  record: SessionRecord,
): Promise<void> {
  const failures = record.failures + 1;
  if (failures >= allowedFailures) return;
  await services.store.transaction((transaction) =>
    transaction.put(keyOf(session), { ...record, failures }),
  );
}

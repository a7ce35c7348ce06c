/**
 * The user activity log of threat protection: one event per sign-in, sign-up or password change.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

import type {
  AuthEventType,
  ChallengeName,
  EventResponseType,
  EventType,
  FeedbackValueType,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, notAuthorized, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Reader, Transaction } from '../store/store.js';

export interface AuthEventRecord {
  readonly eventId: string;
  readonly type: EventType;
  readonly createdAt: number;
  readonly response: EventResponseType;
  readonly challenges: readonly {
    readonly ChallengeName: ChallengeName;
    readonly ChallengeResponse: 'Success' | 'Failure';
  }[];
  readonly ipAddress?: string;
  /** The address is new for a user who has signed in from others. */
  readonly isUnrecognized: boolean;
  readonly feedback?: {
    readonly value: FeedbackValueType;
    readonly provider: string;
    readonly at: number;
  };
}

export interface AuthEvent {
  readonly eventId: string;
  readonly type: EventType;
  readonly response: EventResponseType;
  /** The challenge answered in this step, if any. */
  readonly challenge?: ChallengeName | undefined;
  /** From UserContextData or ContextData; undefined if the caller sends neither. */
  readonly ipAddress?: string | undefined;
}

/**
 * AUDIT and ENFORCED keep a log; blocking by risk, which ENFORCED adds on AWS, is not simulated.
 */
function keepsEvents(pool: PoolRecord): boolean {
  return ['AUDIT', 'ENFORCED'].includes(pool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF');
}

export function requireEvents(pool: PoolRecord): void {
  if (!keepsEvents(pool))
    throw new PoolException(
      'UserPoolAddOnNotEnabledException',
      `User pool ${pool.Id} does not have advanced security enabled.`,
    );
}

/** Adds the event, or the next step of the sign-in with this id. */
export async function recordEvent(
  services: Services,
  pool: PoolRecord,
  user: UserRecord | undefined,
  event: AuthEvent,
): Promise<void> {
  if (!user || !keepsEvents(pool)) return;
  const { refresh: secret } = await services.keyring.of(pool.Id);
  await services.store.transaction((transaction) => {
    const before = findEvent(transaction, pool, user, event.eventId);
    const { challenge, response, ipAddress = before?.ipAddress } = event;
    const answered = challenge && [
      {
        ChallengeName: challenge,
        ChallengeResponse: response === 'Fail' ? ('Failure' as const) : ('Success' as const),
      },
    ];
    const record: AuthEventRecord = {
      eventId: event.eventId,
      type: event.type,
      createdAt: before?.createdAt ?? services.now().getTime(),
      response,
      challenges: [...(before?.challenges ?? []), ...(answered ?? [])],
      ...(ipAddress === undefined ? {} : { ipAddress }),
      isUnrecognized: before?.isUnrecognized ?? isUnrecognized(transaction, pool, user, event),
    };
    transaction.put(keys.authEvent(pool.Id, user.key, record.createdAt, record.eventId), record);
    if (!before && record.isUnrecognized)
      notify(transaction, services, { pool, user, record, secret });
  });
}

function eventsOf(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
): Iterable<{ readonly value: AuthEventRecord }> {
  return reader.range<AuthEventRecord>({ prefix: ['authEvent', pool.Id, user.key], reverse: true });
}

function findEvent(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
  eventId: string,
): AuthEventRecord | undefined {
  for (const { value } of eventsOf(reader, pool, user)) if (value.eventId === eventId) return value;
  return undefined;
}

function isUnrecognized(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
  { type, ipAddress }: AuthEvent,
): boolean {
  if (type !== 'SignIn' || ipAddress === undefined) return false;
  const known = new Set(
    [...eventsOf(reader, pool, user)]
      .filter(({ value }) => value.response === 'Pass')
      .map(({ value }) => value.ipAddress),
  );
  return known.size > 0 && !known.has(ipAddress);
}

interface Notice {
  readonly pool: PoolRecord;
  readonly user: UserRecord;
  readonly record: AuthEventRecord;
  readonly secret: Buffer;
}

/**
 * The message contains the only token that UpdateAuthEventFeedback accepts (AWS guide, "Working
 * with threat protection").
 */
function notify(
  transaction: Transaction,
  services: Services,
  { pool, user, record, secret }: Notice,
): void {
  if (!user.attributes.email || user.attributes.email_verified !== 'true') return;
  const code = feedbackToken(secret, pool, user, record.eventId);
  services.outbox.send(transaction, {
    medium: 'EMAIL',
    destination: user.attributes.email,
    username: user.username,
    userPoolId: pool.Id,
    purpose: 'authEvent',
    code,
    subject: 'New sign-in attempt',
    body:
      'We observed an unrecognized sign-in to your account from ' +
      `${record.ipAddress ?? 'an unknown address'}. ` +
      `Event ${record.eventId}, feedback token ${code}`,
  });
}

/** Bound to the event and its user; recomputed for every check, so it is not stored. */
function feedbackToken(
  secret: Buffer,
  pool: PoolRecord,
  user: UserRecord,
  eventId: string,
): string {
  return createHmac('sha256', secret)
    .update(`feedback ${pool.Id} ${user.sub} ${eventId}`)
    .digest('base64url');
}

export async function checkFeedbackToken(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  { eventId, token }: { eventId: string; token: string },
): Promise<void> {
  const { refresh: secret } = await services.keyring.of(pool.Id);
  const expected = Buffer.from(feedbackToken(secret, pool, user, eventId));
  const given = Buffer.from(token);
  if (given.length === expected.length && timingSafeEqual(given, expected)) return;
  throw notAuthorized('Invalid feedback token.');
}

/** `provider`: who gave the feedback. */
export async function giveFeedback(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  {
    eventId,
    value,
    provider,
  }: { eventId: string; value: FeedbackValueType; provider: 'Admin' | 'User' },
): Promise<void> {
  await services.store.transaction((transaction) => {
    const record = findEvent(transaction, pool, user, eventId);
    if (!record) throw resourceNotFound(`Event ${eventId} does not exist.`);
    transaction.put(keys.authEvent(pool.Id, user.key, record.createdAt, eventId), {
      ...record,
      feedback: { value, provider, at: services.now().getTime() },
    });
  });
}

/**
 * There is no risk engine: only an address that is new for the user is reported, as a low risk of
 * account takeover.
 */
export function showEvent({
  eventId,
  type,
  createdAt,
  response,
  challenges,
  ipAddress,
  isUnrecognized,
  feedback,
}: AuthEventRecord): AuthEventType {
  return {
    EventId: eventId,
    EventType: type,
    CreationDate: new Date(createdAt),
    EventResponse: response,
    ChallengeResponses: [...challenges],
    EventRisk: {
      CompromisedCredentialsDetected: false,
      ...(isUnrecognized
        ? { RiskDecision: 'AccountTakeover', RiskLevel: 'Low' }
        : { RiskDecision: 'NoRisk' }),
    },
    ...(ipAddress === undefined ? {} : { EventContextData: { IpAddress: ipAddress } }),
    ...(feedback
      ? {
          EventFeedback: {
            FeedbackValue: feedback.value,
            Provider: feedback.provider,
            FeedbackDate: new Date(feedback.at),
          },
        }
      : {}),
  };
}

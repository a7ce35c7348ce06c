/** Runs sign-ups, sign-ins and password changes so that their outcome is in the user activity log. */
import type { EventResponseType, EventType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException } from '../exceptions.js';
import { randomUuid } from '../random.js';
import type { Services } from '../services.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import { findUser } from '../users/findUser.js';
import { recordEvent } from './authEvents.js';
import type { AuthEvent } from './authEvents.js';

interface RecordedInput {
  readonly Username?: string | undefined;
  readonly UserContextData?: { readonly IpAddress?: string | undefined } | undefined;
}
interface RecordedScope {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly user: UserRecord | undefined;
}

/** Wraps a handler whose outcome is a separate event: `Pass`, or `Fail` if it refuses. */
export function recordedAs<Input extends object, Scope extends RecordedScope, Output>(
  type: EventType,
  handler: (input: Input, scope: Scope) => Promise<Output>,
): (input: Input, scope: Scope) => Promise<Output> {
  return async (input, scope) => {
    const { services, pool } = scope;
    const { Username = '', UserContextData }: RecordedInput = input;
    const eventId = randomUuid(services.randomBytes);
    // A new user exists only after the sign-up.
    const record = (response: EventResponseType): Promise<void> =>
      recordEvent(services, pool, scope.user ?? findUser(services.store, pool, Username), {
        eventId,
        type,
        response,
        ipAddress: UserContextData?.IpAddress,
      });
    try {
      const output = await handler(input, scope);
      await record('Pass');
      return output;
    } catch (error) {
      if (error instanceof PoolException) await record('Fail');
      throw error;
    }
  };
}

/** One step of a sign-in: its first call, or an answer to a challenge. */
export async function recordedSignIn<
  Answer extends { readonly AuthenticationResult?: unknown; readonly SignedIn?: unknown },
>(
  { services, pool, user }: RecordedScope,
  step: Omit<AuthEvent, 'type' | 'response'>,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const record = (response: EventResponseType): Promise<void> =>
    recordEvent(services, pool, user, { ...step, type: 'SignIn', response });
  try {
    const answer = await run();
    await record(answer.AuthenticationResult || answer.SignedIn ? 'Pass' : 'InProgress');
    return answer;
  } catch (error) {
    if (error instanceof PoolException) await record('Fail');
    throw error;
  }
}

// The only place for the session that leads from a sign-up over its confirmation to a first sign-in (SDK: InitiateAuthRequest, Session).
import { PoolException, notAuthorized } from './exceptions.js';
import { allowsFlow } from './pools.js';
import type { ClientRecord, UserRecord } from './records.js';
import type { Services } from './services.js';
import { openSession, takeSession, type SessionRecord } from './session.js';

// No challenge of the API has these names, so no answer to a challenge takes such a session.
const signedUp = 'SIGNED_UP';
const confirmed = 'CONFIRMED';

/** For SignUp; undefined for clients that cannot use it, those without USER_AUTH. */
export async function signUpSession(services: Services, client: ClientRecord, user: UserRecord): Promise<string | undefined> {
  return allowsFlow(client, 'USER_AUTH') ? openSession(services, client, { userKey: user.key, challenge: signedUp, passed: [], data: {} }) : undefined;
}

/**
 * For ConfirmSignUp, behind a right code: the code counts as the first factor. The session of SignUp need not be given
 * (aws-amplify never does). Given, it must be the user's and not over; otherwise the user is confirmed all the same and
 * signs in as usual.
 */
export async function confirmationSession(services: Services, client: ClientRecord, user: UserRecord, { session, destination }: { session: string | undefined; destination: string }): Promise<string | undefined> {
  if (!allowsFlow(client, 'USER_AUTH')) return undefined;
  const taken = session === undefined ? { userKey: user.key } : await takeSession(services, client, signedUp, session).catch(ignoreRefusal);
  if (taken?.userKey !== user.key) return undefined;
  const factor = destination === user.attributes.email ? 'EMAIL_OTP' : 'SMS_OTP';
  return openSession(services, client, { userKey: user.key, challenge: confirmed, passed: [factor], data: {} });
}

/** For InitiateAuth: the factors passed. NotAuthorizedException for a session that is used, over, or another user's. */
export async function takeConfirmation(services: Services, client: ClientRecord, user: UserRecord, session: string): Promise<SessionRecord['passed']> {
  const { userKey, passed } = await takeSession(services, client, confirmed, session);
  if (userKey !== user.key) throw notAuthorized('Invalid session for the user.');
  return passed;
}

function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof PoolException)) throw error;
}

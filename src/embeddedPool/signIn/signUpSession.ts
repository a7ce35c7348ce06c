/**
 * The session that leads from a sign-up through its confirmation to a first sign-in (SDK:
 * InitiateAuthRequest, Session).
 */
import { PoolException } from '../exceptions.js';
import { allowsFlow } from '../pools/pools.js';
import { randomUuid } from '../random.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { findUser, findUserBySub } from '../users/findUser.js';
import { openChallengeSession, takeChallengeSession } from './challengeSession.js';
import type { ChallengeSession, SessionOwner } from './challengeSession.js';
import { recordedSignIn } from './recordedSteps.js';
import { advance } from './signIn.js';
import type { AuthAnswer, SignIn } from './signInState.js';

/**
 * No challenge of the API has these names, so an answer to a challenge cannot use such a session.
 */
const signedUp = 'SIGNED_UP';
const confirmed = 'CONFIRMED';

/** For SignUp; undefined for clients without USER_AUTH, which cannot use it. */
export async function signUpSession(
  services: Services,
  client: ClientRecord,
  user: UserRecord,
): Promise<string | undefined> {
  return allowsFlow(client, 'USER_AUTH')
    ? openChallengeSession(services, client, {
        userKey: user.key,
        challenge: signedUp,
        passed: [],
        data: {},
      })
    : undefined;
}

/**
 * For ConfirmSignUp, after a correct code, which counts as the first factor. The session from
 * SignUp is optional (aws-amplify never sends it). If the one sent is expired or another user's,
 * the user is confirmed all the same and signs in as usual.
 */
export async function confirmationSession(
  services: Services,
  client: ClientRecord,
  user: UserRecord,
  { session, destination }: { session: string | undefined; destination: string },
): Promise<string | undefined> {
  if (!allowsFlow(client, 'USER_AUTH')) return undefined;
  const taken =
    session === undefined
      ? { userKey: user.key }
      : await takeChallengeSession(services, client, signedUp, session, ownedBy(user)).catch(
          ignoreRefusal,
        );
  if (!taken) return undefined;
  const factor = destination === user.attributes.email ? 'EMAIL_OTP' : 'SMS_OTP';
  return openChallengeSession(services, client, {
    userKey: user.key,
    challenge: confirmed,
    passed: [factor],
    data: {},
  });
}

/**
 * For InitiateAuth: the factors passed. NotAuthorizedException for a session that is used, expired,
 * or another user's.
 */
export async function takeConfirmation(
  services: Services,
  client: ClientRecord,
  user: UserRecord,
  session: string,
): Promise<ChallengeSession['passed']> {
  return (await takeChallengeSession(services, client, confirmed, session, ownedBy(user))).passed;
}

/** Another user's session is refused, and remains valid for that user. */
const ownedBy = ({ key, username }: UserRecord): SessionOwner => ({
  userKey: key,
  name: username,
});

function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof PoolException)) throw error;
}

/**
 * For the managed login pages, whichever flows the client allows the API; `sub` is the new user's.
 */
export async function managedSignUpSession(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  sub: string,
): Promise<string | undefined> {
  const user = findUserBySub(services.store, pool, sub);
  return (
    user &&
    openChallengeSession(services, client, {
      userKey: user.key,
      challenge: signedUp,
      passed: [],
      data: {},
      managed: true,
    })
  );
}

/**
 * Signs in after the confirmation on the managed login pages: the code counts as the first factor.
 * Undefined if the session does not show that this browser signed the user up a short while ago.
 */
export async function finishSignUp(
  { services, pool, client }: Pick<SignIn, 'services' | 'pool' | 'client'>,
  {
    username,
    session,
    ipAddress,
  }: {
    readonly username: string;
    readonly session: string | undefined;
    readonly ipAddress: string | undefined;
  },
): Promise<AuthAnswer | undefined> {
  const user = findUser(services.store, pool, username);
  if (!user || session === undefined) return undefined;
  const owner = { ...ownedBy(user), managed: true };
  const taken = await takeChallengeSession(services, client, signedUp, session, owner).catch(
    ignoreRefusal,
  );
  if (!taken) return undefined;
  const eventId = randomUuid(services.randomBytes);
  const passed = ['CONFIRM_SIGN_UP'];
  return recordedSignIn({ services, pool, user }, { eventId, ipAddress }, () =>
    advance({ services, pool, client, user, passed, eventId, managed: true }),
  );
}

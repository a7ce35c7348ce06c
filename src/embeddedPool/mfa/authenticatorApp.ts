/**
 * Sets up authenticator apps, authorised by an access token or by a sign-in waiting in MFA_SETUP.
 */
import { countedAttempt } from '../users/attempts.js';
import { PoolException, invalidParameter, notAuthorized } from '../exceptions.js';
import { preferMethods, requireSoftwareTokenMfa } from './mfa.js';
import { clientById, poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import {
  openChallengeSession,
  returnChallengeSession,
  takeChallengeSession,
} from '../signIn/challengeSession.js';
import type { ChallengeSession } from '../signIn/challengeSession.js';
import { verifyAccessToken } from '../tokens/accessToken.js';
import { stepOfCode } from './totp.js';
import { changeUser } from '../users/users.js';
import { requireEnabled } from '../users/findUser.js';

/** The owner of the authenticator, and the sign-in that waits for it, if any. */
export interface AuthenticatorOwner {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly user: UserRecord;
  readonly waiting?: { readonly client: ClientRecord; readonly session: ChallengeSession };
}
export interface AuthenticatorOwnerProof {
  readonly AccessToken?: string | undefined;
  readonly Session?: string | undefined;
}

/**
 * Accepts either proof, the access token first. A session only counts while it waits in MFA_SETUP:
 * with that of another challenge, the password alone could replace the second factor.
 */
export async function withAuthenticatorOwner<T>(
  services: Services,
  { AccessToken, Session }: AuthenticatorOwnerProof,
  work: (owner: AuthenticatorOwner) => Promise<T>,
): Promise<T> {
  if (AccessToken !== undefined) {
    const { pool, user } = await verifyAccessToken(services, AccessToken);
    requireSoftwareTokenMfa(pool);
    return work({ services, pool, user });
  }
  if (Session === undefined) throw invalidParameter('Missing access token or session');
  const session = await takeChallengeSession(services, undefined, 'MFA_SETUP', Session);
  try {
    const pool = poolById(services.store, session.poolId);
    const user = services.store.get<UserRecord>(keys.user(pool.Id, session.userKey));
    if (!user) throw notAuthorized('Invalid session for the user.');
    requireEnabled(user);
    requireSoftwareTokenMfa(pool);
    return await work({
      services,
      pool,
      user,
      waiting: { client: clientById(services.store, session.clientId, pool.Id), session },
    });
  } catch (error) {
    // After a wrong code, the same session may be used again.
    if (error instanceof PoolException) await returnChallengeSession(services, Session, session);
    throw error;
  }
}

/** The next session of the waiting sign-in; undefined with an access token. */
export async function continueSignIn(
  { services, waiting }: AuthenticatorOwner,
  data: Record<string, string>,
): Promise<{ Session?: string }> {
  if (!waiting) return {};
  const {
    clientId: _client,
    poolId: _pool,
    failures: _failures,
    expiresAt: _end,
    used: _used,
    ...state
  } = waiting.session;
  return {
    Session: await openChallengeSession(services, waiting.client, {
      ...state,
      data: { ...state.data, ...data },
    }),
  };
}

/**
 * Stores the secret for the user, replacing an earlier one; the code that proved it is not accepted
 * again.
 */
export async function acceptAuthenticator(
  owner: AuthenticatorOwner,
  code: string,
  friendlyName: string | undefined,
): Promise<void> {
  const { services, pool, user, waiting } = owner;
  const secret = waiting ? waiting.session.data.secret : user.pendingTokenSecret;
  if (!secret)
    throw new PoolException(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA does not exist for the user.',
    );
  const step = stepOfCode(secret, code, services.now());
  const right = await countedAttempt(
    services,
    pool,
    user.username,
    () => step !== undefined,
    'code',
  );
  if (!right || step === undefined)
    throw new PoolException(
      'EnableSoftwareTokenMFAException',
      'Code mismatch and fail enable Software Token MFA',
    );
  await changeUser(services, pool, user.key, (current) => {
    if (!waiting && current.pendingTokenSecret !== secret)
      throw new PoolException(
        'EnableSoftwareTokenMFAException',
        'Code mismatch and fail enable Software Token MFA',
      );
    current.softwareToken = {
      secret,
      lastStep: step,
      ...(friendlyName === undefined ? {} : { friendlyName }),
    };
    delete current.pendingTokenSecret;
    // A user who sets the app up during a sign-in wants to use it, so it is enabled here. With an
    // access token, SetUserMFAPreference enables it.
    if (waiting) preferMethods(current, { SOFTWARE_TOKEN_MFA: { Enabled: true } });
  });
}

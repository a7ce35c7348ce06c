// The table of challenges: one challenge, one file, one line; and the one way to answer them.
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import { PoolException, invalidParameter, notAuthorized } from '../exceptions.js';
import { missingUser } from '../missingUser.js';
import { keys, type UserRecord } from '../records.js';
import { returnSession, takeSession } from '../session.js';
import { advance, type AuthAnswer, type SignIn } from '../signIn.js';
import type { Challenge } from './challenge.js';
import { newPasswordRequired } from './newPasswordRequired.js';

const challenges: Partial<Record<ChallengeNameType, Challenge>> = {
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
};

// After these the caller may answer again with the same session.
const repeatable = new Set(['CodeMismatchException', 'InvalidPasswordException', 'InvalidParameterException', 'PasswordHistoryPolicyViolationException', 'EnableSoftwareTokenMFAException']);

export interface ChallengeRequest {
  readonly name: ChallengeNameType;
  readonly session: string | undefined;
  readonly responses: Readonly<Record<string, string>>;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
}

/** Takes the session, lets the challenge judge the answer, and goes on as after every factor. */
export async function answerChallenge({ services, pool, client }: Pick<SignIn, 'services' | 'pool' | 'client'>, request: ChallengeRequest): Promise<AuthAnswer> {
  const challenge = Object.hasOwn(challenges, request.name) ? challenges[request.name] : undefined;
  if (!challenge) throw invalidParameter(`Challenge ${request.name} is not supported`);
  const session = await takeSession(services, client, request.name, request.session);
  const { missingName } = session;
  const user = missingName === undefined ? services.store.get<UserRecord>(keys.user(pool.Id, session.userKey)) : await missingUser(services, pool, missingName);
  if (!user) throw notAuthorized('Invalid session for the user.');
  const signIn: SignIn = { services, pool, client, user, simulated: missingName !== undefined, passed: session.passed, clientMetadata: request.clientMetadata };
  try {
    const outcome = await challenge({ signIn, responses: request.responses, session });
    if (!('services' in outcome)) return outcome;
    return await advance({ ...outcome, passed: [...outcome.passed, request.name] });
  } catch (error) {
    if (error instanceof PoolException && repeatable.has(error.type)) await returnSession(services, request.session ?? '', session);
    throw error;
  }
}

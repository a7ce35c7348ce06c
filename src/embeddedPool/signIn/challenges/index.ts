/** The table of challenges, one file and one line for each, and the function that answers them. */
import type { ChallengeName, ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';

import { isLockout } from '../../users/attempts.js';
import { recordedSignIn } from '../recordedSteps.js';
import { PoolException, invalidParameter, notAuthorized } from '../../exceptions.js';
import { missingUser } from '../../users/missingUser.js';
import { parameter } from '../flows/flow.js';
import { keys } from '../../store/records.js';
import type { PoolRecord, UserRecord } from '../../store/records.js';
import type { Services } from '../../services.js';
import { returnChallengeSession, takeChallengeSession } from '../challengeSession.js';
import type { ChallengeSession } from '../challengeSession.js';
import { sessionOfBlock } from '../srpExchange.js';
import { advance } from '../signIn.js';
import type { AuthAnswer, SignIn } from '../signInState.js';
import { findUser } from '../../users/findUser.js';
import type { Challenge, ChallengeAnswer } from './challenge.js';
import { customChallenge } from './customChallenge.js';
import { devicePasswordVerifier } from './devicePasswordVerifier.js';
import { deviceSrpAuth } from './deviceSrpAuth.js';
import { mfaSetup } from './mfaSetup.js';
import { newPasswordRequired } from './newPasswordRequired.js';
import { oneTimeCode } from './oneTimeCode.js';
import { password } from './password.js';
import { passwordSrp } from './passwordSrp.js';
import { passwordVerifier } from './passwordVerifier.js';
import { selectChallenge } from './selectChallenge.js';
import { selectMfaType } from './selectMfaType.js';
import { softwareTokenMfa } from './softwareTokenMfa.js';
import { webAuthn } from './webAuthn.js';

const challenges: Partial<Record<ChallengeNameType, Challenge>> = {
  CUSTOM_CHALLENGE: customChallenge,
  DEVICE_PASSWORD_VERIFIER: devicePasswordVerifier,
  DEVICE_SRP_AUTH: deviceSrpAuth,
  EMAIL_OTP: oneTimeCode('EMAIL_OTP_CODE'),
  MFA_SETUP: mfaSetup,
  NEW_PASSWORD_REQUIRED: newPasswordRequired,
  PASSWORD: password,
  PASSWORD_SRP: passwordSrp,
  PASSWORD_VERIFIER: passwordVerifier,
  SELECT_CHALLENGE: selectChallenge,
  SELECT_MFA_TYPE: selectMfaType,
  SMS_MFA: oneTimeCode('SMS_MFA_CODE'),
  SMS_OTP: oneTimeCode('SMS_OTP_CODE'),
  SOFTWARE_TOKEN_MFA: softwareTokenMfa,
  WEB_AUTHN: webAuthn,
};

/** After these the caller may answer again with the same session. */
const repeatable = new Set([
  'AliasExistsException',
  'CodeMismatchException',
  'ExpiredCodeException',
  'InvalidPasswordException',
  'InvalidParameterException',
  'PasswordHistoryPolicyViolationException',
  'EnableSoftwareTokenMFAException',
  'ResourceNotFoundException',
]);

/** A new password is not a guess: if it is refused, another one may be sent. */
export const mayAnswerAgain = (name: ChallengeNameType, error: PoolException): boolean =>
  name === 'NEW_PASSWORD_REQUIRED' || repeatable.has(error.type) || isLockout(error);

export interface ChallengeRequest {
  readonly name: ChallengeNameType;
  readonly session: string | undefined;
  readonly responses: Readonly<Record<string, string>>;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** The user's, from the caller's UserContextData or ContextData. */
  readonly ipAddress?: string | undefined;
}

/**
 * SRP's secret block is its session, and a wrong one counts as a wrong password (observed at AWS).
 */
const isClaim = (name: ChallengeNameType): boolean => name.endsWith('PASSWORD_VERIFIER');

function sessionTextOf({ name, session, responses }: ChallengeRequest): string {
  if (isClaim(name)) return sessionOfBlock(parameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK'));
  if (session === undefined) throw invalidParameter('Missing required parameter Session');
  return session;
}

/**
 * The activity log's name for an answer; undefined for a choice between factors and for devices,
 * which it does not record.
 */
function activityOf(name: ChallengeNameType): ChallengeName | undefined {
  if (/^(SELECT|DEVICE)_/.test(name)) return undefined;
  return name.includes('PASSWORD') ? 'Password' : 'Mfa';
}

/**
 * Consumes the session, lets the challenge check the answer, and continues as after every factor.
 */
export async function answerChallenge(
  { services, pool, client, managed }: Pick<SignIn, 'services' | 'pool' | 'client' | 'managed'>,
  request: ChallengeRequest,
): Promise<AuthAnswer> {
  const challenge = Object.hasOwn(challenges, request.name) ? challenges[request.name] : undefined;
  if (!challenge) throw invalidParameter(`Challenge ${request.name} is not supported`);
  // Required in every answer (SDK: ChallengeResponsesType).
  const username = parameter(request.responses, 'USERNAME');
  const given = sessionTextOf(request);
  const owner = { name: username, userKey: await namedKey(services, pool, username), managed };
  const session = await takeChallengeSession(services, client, request.name, given, {
    ...owner,
    ...(isClaim(request.name) ? { refusal: 'Incorrect username or password.' } : {}),
  });
  const user = await userOf(services, pool, session);
  const signIn: SignIn = {
    services,
    pool,
    client,
    user,
    simulated: session.missingName !== undefined,
    passed: session.passed,
    clientMetadata: request.clientMetadata,
    custom: session.custom,
    eventId: session.eventId,
    managed,
    deviceKey: session.deviceKey ?? request.responses.DEVICE_KEY,
    session: given,
  };
  const { eventId = '' } = session;
  const step = { eventId, challenge: activityOf(request.name), ipAddress: request.ipAddress };
  return recordedSignIn({ services, pool, user: signIn.simulated ? undefined : user }, step, () =>
    judge(
      challenge,
      { signIn, session, responses: request.responses },
      { ...request, session: given },
    ),
  );
}

/** The user of the session, who is simulated if the session says so. */
async function userOf(
  services: Services,
  pool: PoolRecord,
  { missingName, userKey }: ChallengeSession,
): Promise<UserRecord> {
  const user =
    missingName === undefined
      ? services.store.get<UserRecord>(keys.user(pool.Id, userKey))
      : await missingUser(services, pool, missingName);
  if (!user) throw notAuthorized('Invalid session for the user.');
  return user;
}

async function namedKey(services: Services, pool: PoolRecord, name: string): Promise<string> {
  return (findUser(services.store, pool, name) ?? (await missingUser(services, pool, name))).key;
}

async function judge(
  challenge: Challenge,
  answer: ChallengeAnswer,
  request: ChallengeRequest,
): Promise<AuthAnswer> {
  const { services, custom } = answer.signIn;
  const orReturn = async <T>(
    work: () => T | Promise<T>,
    mayRepeat: (error: PoolException) => boolean,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PoolException && mayRepeat(error))
        await returnChallengeSession(services, request.session ?? '', answer.session);
      throw error;
    }
  };
  const outcome = await orReturn(
    () => challenge(answer),
    (error) => mayAnswerAgain(request.name, error),
  );
  if (!('services' in outcome)) return outcome;
  // In a custom flow, passing a built-in challenge adds a correct result.
  const results =
    custom &&
    (outcome.custom === custom
      ? [...custom, { challengeName: request.name, challengeResult: true, challengeMetadata: null }]
      : outcome.custom);
  return orReturn(
    () => advance({ ...outcome, custom: results, passed: [...outcome.passed, request.name] }),
    (error) => repeatable.has(error.type) || isLockout(error),
  );
}

/**
 * The three triggers of CUSTOM_AUTH: which challenge comes next, the challenge itself, and whether
 * an answer is correct.
 */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';

import { notAuthorized } from '../exceptions.js';
import { hidesUserExistence } from '../pools/pools.js';
import type { ChallengeResult, SignIn } from '../signIn/signInState.js';
import { eventAttributes, runTrigger, unrecognizable } from './trigger.js';
import type { TriggerCall } from './trigger.js';

export interface CustomStep {
  readonly name: ChallengeNameType;
  readonly parameters: Record<string, string>;
  /** Not sent to the client. */
  readonly data: Record<string, string>;
}

/**
 * The next challenge, or undefined to issue tokens. Throws NotAuthorizedException if the function
 * ends the flow.
 */
export async function nextCustomStep(
  signIn: SignIn,
  results: readonly ChallengeResult[],
): Promise<CustomStep | undefined> {
  const define = await runTrigger(
    signIn.services,
    'DefineAuthChallenge',
    callOf(signIn, 'DefineAuthChallenge_Authentication', { session: results }),
  );
  // Without the trigger a pool has no custom flow.
  if (!define)
    throw notAuthorized('Custom auth lambda trigger is not configured for the user pool.');
  if (define.failAuthentication) throw notAuthorized('Incorrect username or password.');
  if (define.issueTokens) return undefined;
  // Only the call that starts the flow contains the first value of SRP.
  if (define.challengeName === 'PASSWORD_VERIFIER' && signIn.srpA !== undefined)
    return { name: 'PASSWORD_VERIFIER', parameters: {}, data: {} };
  if (define.challengeName !== 'CUSTOM_CHALLENGE') throw unrecognizable();
  return createChallenge(signIn, results);
}

async function createChallenge(
  signIn: SignIn,
  results: readonly ChallengeResult[],
): Promise<CustomStep> {
  const create = await runTrigger(
    signIn.services,
    'CreateAuthChallenge',
    callOf(signIn, 'CreateAuthChallenge_Authentication', {
      challengeName: 'CUSTOM_CHALLENGE',
      session: results,
    }),
  );
  const data = {
    privateChallengeParameters: JSON.stringify(create?.privateChallengeParameters ?? {}),
    ...(create?.challengeMetadata === undefined
      ? {}
      : { challengeMetadata: create.challengeMetadata }),
  };
  const parameters = Object.fromEntries(
    Object.entries(create?.publicChallengeParameters ?? {}).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
  return {
    name: 'CUSTOM_CHALLENGE',
    parameters: { ...parameters, USERNAME: signIn.user.username },
    data,
  };
}

/** Whether the answer to a CUSTOM_CHALLENGE is correct. */
export async function verifyCustomAnswer(
  signIn: SignIn,
  data: Readonly<Record<string, string>>,
  challengeAnswer: string,
): Promise<boolean> {
  const privateChallengeParameters: unknown = JSON.parse(data.privateChallengeParameters ?? '{}');
  const answer = await runTrigger(
    signIn.services,
    'VerifyAuthChallengeResponse',
    callOf(signIn, 'VerifyAuthChallengeResponse_Authentication', {
      privateChallengeParameters,
      challengeAnswer,
    }),
  );
  return answer?.answerCorrect ?? false;
}

function callOf(
  { pool, client, user, simulated = false, clientMetadata }: SignIn,
  source: string,
  request: Readonly<Record<string, unknown>>,
): TriggerCall {
  return {
    pool,
    client,
    userName: user.username,
    source,
    request: {
      userAttributes: simulated ? {} : eventAttributes(pool, user),
      ...request,
      ...(clientMetadata ? { clientMetadata } : {}),
      ...(hidesUserExistence(client) ? { userNotFound: simulated } : {}),
    },
  };
}

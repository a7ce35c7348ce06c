/** Runs the steps of a sign-in on the managed login pages. */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../../common/withoutAbsent.js';
import { allowedFirstFactors, allowsFlow } from '../../pools/pools.js';
import { answerChallenge } from '../../signIn/challenges/index.js';
import { startManagedFlow } from '../../signIn/flows/index.js';
import type { AuthAnswer } from '../../signIn/signInState.js';
import { validateRequest } from '../../wire/requestModel.js';
import type { AuthorizationRequest } from '../authorizationRequest.js';
import type { PageRequest } from './pageRequest.js';

/**
 * Whether users choose how to sign in. AWS guide, "Authentication flows": the pages offer it if the
 * client allows ALLOW_USER_AUTH.
 */
export function offersChoice({ pool, client }: AuthorizationRequest): boolean {
  return (
    allowsFlow(client, 'USER_AUTH') &&
    allowedFirstFactors(pool).some((factor) => factor !== 'PASSWORD')
  );
}

/** Without a password, the user chooses the first factor. */
export async function startSignIn(
  { services, authorization: { pool, client }, request, takeQuota }: PageRequest,
  username: string,
  password: string | undefined,
): Promise<AuthAnswer> {
  const flow = password === undefined ? 'USER_AUTH' : 'USER_PASSWORD_AUTH';
  const parameters = {
    USERNAME: username,
    ...(password === undefined ? {} : { PASSWORD: password }),
  };
  takeQuota('InitiateAuth');
  validateRequest('InitiateAuth', {
    ClientId: client.ClientId,
    AuthFlow: flow,
    AuthParameters: parameters,
  });
  return startManagedFlow(flow, {
    services,
    pool,
    client,
    parameters,
    ipAddress: request.ipAddress,
  });
}

export interface StepAnswer {
  readonly challenge: ChallengeNameType;
  readonly session: string;
  readonly username: string;
  readonly responses: Readonly<Record<string, string | undefined>>;
}

export async function answerStep(
  { services, authorization: { pool, client }, request, takeQuota }: PageRequest,
  { challenge, session, username, responses }: StepAnswer,
): Promise<AuthAnswer> {
  takeQuota('RespondToAuthChallenge');
  const given: Record<string, string> = withoutAbsent({ USERNAME: username, ...responses });
  validateRequest('RespondToAuthChallenge', {
    ClientId: client.ClientId,
    ChallengeName: challenge,
    Session: session,
    ChallengeResponses: given,
  });
  return answerChallenge(
    { services, pool, client, managed: true },
    { name: challenge, session, responses: given, ipAddress: request.ipAddress },
  );
}

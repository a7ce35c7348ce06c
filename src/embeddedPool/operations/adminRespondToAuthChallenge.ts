import type { AdminRespondToAuthChallengeRequest } from '@aws-sdk/client-cognito-identity-provider';

import { answerChallenge } from '../signIn/challenges/index.js';
import { clientOperation } from '../operation.js';

export const adminRespondToAuthChallenge = clientOperation<AdminRespondToAuthChallengeRequest>(
  (input, scope) =>
    answerChallenge(scope, {
      name: input.ChallengeName,
      session: input.Session,
      responses: input.ChallengeResponses ?? {},
      clientMetadata: input.ClientMetadata,
      ipAddress: input.ContextData?.IpAddress,
    }),
);

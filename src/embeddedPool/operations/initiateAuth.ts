import type { InitiateAuthRequest } from '@aws-sdk/client-cognito-identity-provider';

import { startFlow } from '../signIn/flows/index.js';
import { clientOperation } from '../operation.js';

export const initiateAuth = clientOperation<InitiateAuthRequest>(
  (input, { services, pool, client }) =>
    startFlow(input.AuthFlow, 'public', {
      services,
      pool,
      client,
      parameters: input.AuthParameters ?? {},
      clientMetadata: input.ClientMetadata,
      session: input.Session,
      ipAddress: input.UserContextData?.IpAddress,
    }),
);

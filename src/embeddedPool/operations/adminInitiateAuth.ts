import type { AdminInitiateAuthRequest } from '@aws-sdk/client-cognito-identity-provider';

import { startFlow } from '../signIn/flows/index.js';
import { clientOperation } from '../operation.js';

export const adminInitiateAuth = clientOperation<AdminInitiateAuthRequest>(
  (input, { services, pool, client }) =>
    startFlow(input.AuthFlow, 'admin', {
      services,
      pool,
      client,
      parameters: input.AuthParameters ?? {},
      clientMetadata: input.ClientMetadata,
      session: input.Session,
      ipAddress: input.ContextData?.IpAddress,
    }),
);

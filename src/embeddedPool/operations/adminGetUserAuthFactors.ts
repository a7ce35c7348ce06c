import type { AdminGetUserAuthFactorsRequest } from '@aws-sdk/client-cognito-identity-provider';

import { showFactors } from '../signIn/firstFactorChoice.js';
import { userOperation } from '../operation.js';

export const adminGetUserAuthFactors = userOperation<AdminGetUserAuthFactorsRequest>(
  (_input, scope) => showFactors(scope),
);

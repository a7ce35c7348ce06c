import type { GetUserAuthFactorsRequest } from '@aws-sdk/client-cognito-identity-provider';

import { showFactors } from '../signIn/firstFactorChoice.js';
import { callerOperation } from '../operation.js';

export const getUserAuthFactors = callerOperation<GetUserAuthFactorsRequest>((_input, caller) =>
  showFactors(caller),
);

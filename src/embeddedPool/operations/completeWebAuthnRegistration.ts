import type { CompleteWebAuthnRegistrationRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { finishRegistration } from '../passkeys/passkeyRegistration.js';

export const completeWebAuthnRegistration = callerOperation<CompleteWebAuthnRegistrationRequest>(
  (input, caller) => finishRegistration(caller, input.Credential),
);

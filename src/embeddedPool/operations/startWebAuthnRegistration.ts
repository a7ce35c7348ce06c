import type { StartWebAuthnRegistrationRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { beginRegistration } from '../passkeys/passkeyRegistration.js';

export const startWebAuthnRegistration = callerOperation<StartWebAuthnRegistrationRequest>(
  async (_input, caller) => ({
    CredentialCreationOptions: await beginRegistration(caller),
  }),
);

import type {
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import {
  acceptAuthenticator,
  continueSignIn,
  withAuthenticatorOwner,
} from '../mfa/authenticatorApp.js';

export const verifySoftwareToken = serviceOperation<VerifySoftwareTokenRequest>(
  (
    { UserCode, FriendlyDeviceName, ...proof },
    { services },
  ): Promise<VerifySoftwareTokenResponse> =>
    withAuthenticatorOwner(services, proof, async (owner) => {
      await acceptAuthenticator(owner, UserCode, FriendlyDeviceName);
      return { Status: 'SUCCESS', ...(await continueSignIn(owner, { verified: 'true' })) };
    }),
);

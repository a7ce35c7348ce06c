import type {
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { acceptToken, goOn, withTokenOwner } from '../mfa/tokenSetup.js';

export const verifySoftwareToken = serviceOperation<VerifySoftwareTokenRequest>(
  (
    { UserCode, FriendlyDeviceName, ...proof },
    { services },
  ): Promise<VerifySoftwareTokenResponse> =>
    withTokenOwner(services, proof, async (owner) => {
      await acceptToken(owner, UserCode, FriendlyDeviceName);
      return { Status: 'SUCCESS', ...(await goOn(owner, { verified: 'true' })) };
    }),
);

/** Discards a token that was associated before but not verified. */
import type {
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { continueSignIn, withAuthenticatorOwner } from '../mfa/authenticatorApp.js';
import { newTotpSecret } from '../mfa/totp.js';
import { changeUser } from '../users/users.js';

export const associateSoftwareToken = serviceOperation<AssociateSoftwareTokenRequest>(
  (input, { services }): Promise<AssociateSoftwareTokenResponse> =>
    withAuthenticatorOwner(services, input, async (owner) => {
      const SecretCode = newTotpSecret(services.randomBytes);
      // The secret of a waiting sign-in is kept in its session, so that no other sign-in can
      // replace it.
      if (!owner.waiting)
        await changeUser(
          services,
          owner.pool,
          owner.user.key,
          (user) => void (user.pendingTokenSecret = SecretCode),
        );
      return { SecretCode, ...(await continueSignIn(owner, { secret: SecretCode })) };
    }),
);

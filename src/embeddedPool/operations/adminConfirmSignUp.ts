/** Does not verify any address (SDK: AdminConfirmSignUp). */
import type {
  AdminConfirmSignUpRequest,
  AdminConfirmSignUpResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { statusRefused, userOperation } from '../operation.js';
import { postConfirmation } from '../triggers/signUpTriggers.js';
import { changeConfirmed } from '../users/confirmation.js';

export const adminConfirmSignUp = userOperation<AdminConfirmSignUpRequest>(
  async (input, { services, pool, user }): Promise<AdminConfirmSignUpResponse> => {
    if (user.status !== 'UNCONFIRMED') throw statusRefused(user);
    const confirmed = await changeConfirmed(services, pool, user, {});
    await postConfirmation(services, confirmed, 'PostConfirmation_ConfirmSignUp', {
      pool,
      clientMetadata: input.ClientMetadata,
    });
    return {};
  },
);

/** Does not verify any address (SDK: AdminConfirmSignUp). */
import type {
  AdminConfirmSignUpRequest,
  AdminConfirmSignUpResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { cannotBeConfirmed, userOperation } from '../operation.js';
import { postConfirmation } from '../triggers/signUpTriggers.js';
import { confirmUser } from '../users/confirmUser.js';

export const adminConfirmSignUp = userOperation<AdminConfirmSignUpRequest>(
  async (input, { services, pool, user }): Promise<AdminConfirmSignUpResponse> => {
    if (user.status !== 'UNCONFIRMED') throw cannotBeConfirmed(user);
    const confirmed = await confirmUser(services, pool, user, {});
    await postConfirmation(services, confirmed, 'PostConfirmation_ConfirmSignUp', {
      pool,
      client: null,
      clientMetadata: input.ClientMetadata,
    });
    return {};
  },
);

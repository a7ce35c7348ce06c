import type {
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { recordedAs } from '../signIn/recordedSteps.js';
import { codeMismatch, proveCode } from '../codes/codes.js';
import { clientOperation } from '../operation.js';
import { checkPolicy, policyRefusal } from '../users/password.js';
import { recoveringUser } from '../codes/recovery.js';
import { setPassword } from '../users/setPassword.js';
import { postConfirmation } from '../triggers/signUpTriggers.js';
import { endAllSessions } from '../tokens/userSessions.js';

export const confirmForgotPassword = clientOperation<ConfirmForgotPasswordRequest>(
  recordedAs(
    'ForgotPassword',
    async (
      input,
      { services, pool, client, user: found },
    ): Promise<ConfirmForgotPasswordResponse> => {
      checkPolicy(pool, input.Password, policyRefusal.change);
      const { user, simulated } = await recoveringUser(services, {
        pool,
        client,
        name: input.Username,
        user: found,
      });
      const { spend } = await proveCode(
        services,
        pool,
        user,
        'forgotPassword',
        input.ConfirmationCode,
      );
      if (simulated) throw codeMismatch();
      const changed = await setPassword(services, pool, user, input.Password, {
        status: 'CONFIRMED',
        spend,
      });
      await services.store.transaction((transaction) => endAllSessions(transaction, pool, user));
      await postConfirmation(services, changed, 'PostConfirmation_ConfirmForgotPassword', {
        pool,
        client,
        clientMetadata: input.ClientMetadata,
      });
      return {};
    },
  ),
);

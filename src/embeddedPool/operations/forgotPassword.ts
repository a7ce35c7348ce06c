import type {
  ForgotPasswordRequest,
  ForgotPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { recordedAs } from '../signIn/recordedSteps.js';
import { requestCode } from '../codes/codes.js';
import { recoveryDelivery } from '../codes/delivery.js';
import { withoutOutbox } from '../users/missingUser.js';
import { clientOperation } from '../operation.js';
import { recoveringUser } from '../codes/recovery.js';
import { customMessage } from '../triggers/customMessage.js';
import { migrateUser } from '../triggers/userMigration.js';

export const forgotPassword = clientOperation<ForgotPasswordRequest>(
  recordedAs(
    'ForgotPassword',
    async (input, { services, pool, client, user: known }): Promise<ForgotPasswordResponse> => {
      const found =
        known ??
        (await migrateUser(services, {
          pool,
          client,
          name: input.Username,
          clientMetadata: input.ClientMetadata,
        }));
      const { user, simulated } = await recoveringUser(services, {
        pool,
        client,
        name: input.Username,
        user: found,
      });
      // A simulated code is not sent, but requests and guesses are counted as for any other.
      const attribute = simulated ? 'email' : recoveryDelivery(pool, user);
      const texts = simulated
        ? {}
        : await customMessage(services, 'ForgotPassword', {
            pool,
            client,
            user,
            clientMetadata: input.ClientMetadata,
          });
      return services.store.transaction((transaction) => ({
        CodeDeliveryDetails: requestCode(
          transaction,
          simulated ? withoutOutbox(services) : services,
          {
            pool,
            user,
            purpose: 'forgotPassword',
            attribute,
            texts,
          },
        ),
      }));
    },
  ),
);

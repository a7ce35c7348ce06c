import type {
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { recordedAs } from '../signIn/recordedSteps.js';
import { requestCode } from '../codes/codes.js';
import type { CodeDelivery } from '../codes/codeMessage.js';
import { signUpDelivery } from '../codes/delivery.js';
import { combinationNotFound, invalidParameter, notAuthorized } from '../exceptions.js';
import { withoutOutbox, userOrSimulation } from '../users/missingUser.js';
import { clientOperation } from '../operation.js';
import { hidesUserExistence } from '../pools/pools.js';
import type { Services } from '../services.js';
import { customMessage } from '../triggers/customMessage.js';

export const resendConfirmationCode = clientOperation<ResendConfirmationCodeRequest>(
  recordedAs(
    'ResendCode',
    async (input, { services, pool, client }): Promise<ResendConfirmationCodeResponse> => {
      const { user, simulated } = await userOrSimulation(
        services,
        pool,
        client,
        input.Username,
        combinationNotFound,
      );
      if (simulated || (!user.enabled && hidesUserExistence(client)))
        return resend(withoutOutbox(services), { pool, user, attribute: 'email' });
      if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
      const attribute = signUpDelivery(pool, user);
      if (!attribute) throw notAuthorized('Cannot resend codes. Auto verification not turned on.');
      const texts = await customMessage(services, 'ResendCode', {
        pool,
        client,
        user,
        clientMetadata: input.ClientMetadata,
      });
      return resend(services, { pool, user, attribute, texts });
    },
  ),
);

function resend(
  services: Services,
  delivery: Omit<CodeDelivery, 'purpose'>,
): Promise<ResendConfirmationCodeResponse> {
  return services.store.transaction((transaction) => ({
    CodeDeliveryDetails: requestCode(transaction, services, { ...delivery, purpose: 'signUp' }),
  }));
}

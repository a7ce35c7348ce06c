/** The password stops working and a code is sent. */
import type {
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { sendCode } from '../codes/codes.js';
import { recoveryDelivery } from '../codes/delivery.js';
import { notAuthorized } from '../exceptions.js';
import { userOperation } from '../operation.js';
import { voidCodes } from '../tokens/unredeemedCodes.js';
import { customMessage } from '../triggers/customMessage.js';
import { requireEnabled } from '../users/findUser.js';
import { changeUser } from '../users/users.js';

export const adminResetUserPassword = userOperation<AdminResetUserPasswordRequest>(
  async (input, { services, pool, user }): Promise<AdminResetUserPasswordResponse> => {
    requireEnabled(user);
    if (['FORCE_CHANGE_PASSWORD', 'UNCONFIRMED', 'EXTERNAL_PROVIDER'].includes(user.status))
      throw notAuthorized('User password cannot be reset in the current state.');
    const attribute = recoveryDelivery(pool, user);
    const texts = await customMessage(services, 'ForgotPassword', {
      pool,
      user,
      clientMetadata: input.ClientMetadata,
    });
    return changeUser(services, pool, user.key, (current, transaction) => {
      current.status = 'RESET_REQUIRED';
      voidCodes(transaction, pool, current);
      sendCode(transaction, services, {
        pool,
        user: current,
        purpose: 'forgotPassword',
        attribute,
        texts,
      });
      return {};
    });
  },
);

import type {
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { setPassword } from '../users/setPassword.js';

export const adminSetUserPassword = userOperation<AdminSetUserPasswordRequest>(
  async (
    { Password, Permanent = false },
    { services, pool, user },
  ): Promise<AdminSetUserPasswordResponse> => {
    await setPassword(services, pool, user, Password, {
      status: Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
      temporary: !Permanent,
    });
    return {};
  },
);

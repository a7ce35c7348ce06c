import type { AdminEnableUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { changeUser } from '../users/users.js';

export const adminEnableUser = userOperation<AdminEnableUserRequest>(
  (_input, { services, pool, user }) =>
    changeUser(services, pool, user.key, (current) => {
      current.enabled = true;
    }),
);

import type { AdminDisableUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { changeUser, endGrants } from '../users/users.js';

export const adminDisableUser = userOperation<AdminDisableUserRequest>(
  (_input, { services, pool, user }) =>
    changeUser(services, pool, user.key, (current, transaction) => {
      current.enabled = false;
      endGrants(transaction, pool, current);
    }),
);

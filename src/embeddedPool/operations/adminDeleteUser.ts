import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { removeUser, requireUser } from '../users/users.js';

export const adminDeleteUser = userOperation<AdminDeleteUserRequest>(
  (_input, { services, pool, user }) =>
    // Reads the user again, who may have been changed or deleted since.
    services.store.transaction((transaction) =>
      removeUser(transaction, pool, requireUser(transaction, pool, user.username)),
    ),
);

import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { removeUser } from '../users/users.js';
import { requireUser } from '../users/findUser.js';

export const adminDeleteUser = userOperation<AdminDeleteUserRequest>(
  (_input, { services, pool, user }) =>
    // Reads the user again, because the record may have been changed or deleted since.
    services.store.transaction((transaction) =>
      removeUser(transaction, pool, requireUser(transaction, pool, user.username)),
    ),
);

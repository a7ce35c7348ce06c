// The only place for AdminDeleteUser.
import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';
import { userOperation } from '../operation.js';
import { removeUser, requireUser } from '../users/users.js';

export const adminDeleteUser = userOperation<AdminDeleteUserRequest>(
  (_input, { services, pool, user }) =>
    // Read anew: the user may have changed, or gone, since.
    services.store.transaction((transaction) =>
      removeUser(transaction, pool, requireUser(transaction, pool, user.username)),
    ),
);

import type { DeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { removeUser } from '../users/users.js';

export const deleteUser = callerOperation<DeleteUserRequest>((_input, { services, pool, user }) =>
  services.store.transaction((transaction) => removeUser(transaction, pool, user)),
);

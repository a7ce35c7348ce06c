import type { AdminDisableUserRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { changeUser } from '../users/users.js';
import { endAllSessions } from '../tokens/userSessions.js';

export const adminDisableUser = userOperation<AdminDisableUserRequest>(
  (_input, { services, pool, user }) =>
    changeUser(services, pool, user.key, (current, transaction) => {
      current.enabled = false;
      endAllSessions(transaction, pool, current);
    }),
);

import type { AdminUserGlobalSignOutRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { endGrants } from '../users/users.js';

export const adminUserGlobalSignOut = userOperation<AdminUserGlobalSignOutRequest>(
  (_input, { services, pool, user }) =>
    services.store.transaction((transaction) => endGrants(transaction, pool, user)),
);

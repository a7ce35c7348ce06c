import type { AdminUserGlobalSignOutRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { endAllSessions } from '../tokens/userSessions.js';

export const adminUserGlobalSignOut = userOperation<AdminUserGlobalSignOutRequest>(
  (_input, { services, pool, user }) =>
    services.store.transaction((transaction) => endAllSessions(transaction, pool, user)),
);

import type { GlobalSignOutRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { endAllSessions } from '../tokens/userSessions.js';

export const globalSignOut = callerOperation<GlobalSignOutRequest>(
  (_input, { services, pool, user }) =>
    services.store.transaction((transaction) => endAllSessions(transaction, pool, user)),
);

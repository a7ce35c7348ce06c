import type { GlobalSignOutRequest } from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { endGrants } from '../users/users.js';

export const globalSignOut = callerOperation<GlobalSignOutRequest>(
  (_input, { services, pool, user }) =>
    services.store.transaction((transaction) => endGrants(transaction, pool, user)),
);

/** App clients keep its scopes in their settings, as observed at AWS. */
import type { DeleteResourceServerRequest } from '@aws-sdk/client-cognito-identity-provider';

import { requireResourceServer } from '../federation/resourceServers.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const deleteResourceServer = poolOperation<DeleteResourceServerRequest>(
  ({ Identifier }, { services, pool }) =>
    services.store.transaction((transaction) => {
      requireResourceServer(transaction, pool, Identifier);
      transaction.remove(keys.resourceServer(pool.Id, Identifier));
    }),
);

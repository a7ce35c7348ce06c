import type { DeleteUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { removeClient } from '../pools/clientRecords.js';
import { removeClientSettings } from '../pools/clientSettings.js';
import { clientById } from '../pools/pools.js';

export const deleteUserPoolClient = poolOperation<DeleteUserPoolClientRequest>(
  ({ ClientId }, { services, pool }) =>
    services.store.transaction((transaction) => {
      removeClient(transaction, clientById(transaction, ClientId, pool.Id));
      removeClientSettings(transaction, pool, ClientId);
    }),
);

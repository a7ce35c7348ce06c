import type { DeleteUserPoolClientSecretRequest } from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { withoutSecret } from '../pools/clientSecrets.js';
import { clientById } from '../pools/pools.js';
import { keys } from '../store/records.js';

export const deleteUserPoolClientSecret = poolOperation<DeleteUserPoolClientSecretRequest>(
  ({ ClientId, ClientSecretId }, { services, pool }) =>
    services.store.transaction((transaction) => {
      const client = clientById(transaction, ClientId, pool.Id);
      transaction.put(keys.client(ClientId), withoutSecret(client, ClientSecretId));
    }),
);

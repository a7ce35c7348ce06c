/** The secret is only answered if it was generated, and only once. */
import type {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { newClientSecret } from '../pools/clientRecords.js';
import { describeSecret, withAddedSecret } from '../pools/clientSecrets.js';
import { clientById } from '../pools/pools.js';
import { keys } from '../store/records.js';

export const addUserPoolClientSecret = poolOperation<AddUserPoolClientSecretRequest>(
  ({ ClientId, ClientSecret }, { services, pool }): Promise<AddUserPoolClientSecretResponse> =>
    services.store.transaction((transaction) => {
      const before = clientById(transaction, ClientId, pool.Id);
      const value = ClientSecret ?? newClientSecret(services);
      const client = withAddedSecret(before, value, services.now().getTime());
      transaction.put(keys.client(ClientId), client);
      return {
        ClientSecretDescriptor: {
          ...describeSecret(client, client.addedSecret),
          ...(ClientSecret === undefined ? { ClientSecretValue: value } : {}),
        },
      };
    }),
);

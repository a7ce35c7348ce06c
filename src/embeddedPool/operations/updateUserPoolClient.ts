/** Omitted settings return to their defaults (SDK: UpdateUserPoolClient). */
import type {
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireOauthSettings } from '../federation/oauthSettings.js';
import { poolOperation } from '../operation.js';
import { replacedClient, showClient, removeClient, putClient } from '../pools/clientRecords.js';
import { clientById } from '../pools/pools.js';

export const updateUserPoolClient = poolOperation<UpdateUserPoolClientRequest>(
  (
    { UserPoolId: _id, ClientId, ...settings },
    { services, pool },
  ): Promise<UpdateUserPoolClientResponse> =>
    services.store.transaction((transaction) => {
      const before = clientById(transaction, ClientId, pool.Id);
      const after = replacedClient(services, pool, before, settings);
      requireOauthSettings(transaction, pool, after);
      // The list is ordered by name, which may have changed.
      removeClient(transaction, before);
      putClient(transaction, after);
      return { UserPoolClient: showClient(after) };
    }),
);

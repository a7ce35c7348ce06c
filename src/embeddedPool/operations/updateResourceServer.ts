/** Scopes that are not given are removed (SDK: UpdateResourceServer). */
import type {
  UpdateResourceServerRequest,
  UpdateResourceServerResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireResourceServer, resourceServerOf } from '../federation/resourceServers.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const updateResourceServer = poolOperation<UpdateResourceServerRequest>(
  (input, { services, pool }): Promise<UpdateResourceServerResponse> =>
    services.store.transaction((transaction) => {
      requireResourceServer(transaction, pool, input.Identifier);
      const ResourceServer = resourceServerOf(pool, input);
      transaction.put(keys.resourceServer(pool.Id, input.Identifier), ResourceServer);
      return { ResourceServer };
    }),
);

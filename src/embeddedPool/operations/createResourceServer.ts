import type {
  CreateResourceServerRequest,
  CreateResourceServerResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireNewServer, resourceServerOf } from '../federation/resourceServers.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const createResourceServer = poolOperation<CreateResourceServerRequest>(
  (input, { services, pool }): Promise<CreateResourceServerResponse> =>
    services.store.transaction((transaction) => {
      requireNewServer(transaction, pool, input.Identifier);
      const ResourceServer = resourceServerOf(pool, input);
      transaction.put(keys.resourceServer(pool.Id, input.Identifier), ResourceServer);
      return { ResourceServer };
    }),
);

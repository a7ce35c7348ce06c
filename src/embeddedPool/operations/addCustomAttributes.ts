import type {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { schemaOf } from '../users/attributes.js';
import { requireNoImport } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';
import { withAttributes } from '../pools/poolSchema.js';
import { poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';

export const addCustomAttributes = poolOperation<AddCustomAttributesRequest>(
  ({ CustomAttributes }, { services, pool }): Promise<AddCustomAttributesResponse> =>
    services.store.transaction((transaction) => {
      const current = poolById(transaction, pool.Id);
      requireNoImport(transaction, pool);
      const SchemaAttributes = withAttributes([...schemaOf(current)], CustomAttributes, 'refuse');
      transaction.put(keys.pool(pool.Id), {
        ...current,
        SchemaAttributes,
        modifiedAt: services.now().getTime(),
      });
      return {};
    }),
);

/** Omitted settings return to their defaults (SDK: UpdateUserPool). */
import type { UpdateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';

import { requireNoImport } from '../imports/importJobs.js';
import { requireSecondFactor } from '../mfa/mfa.js';
import { poolOperation } from '../operation.js';
import { replacedPool } from '../pools/poolRecords.js';
import { requireTags } from '../pools/poolTags.js';
import { poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';

export const updateUserPool = poolOperation<UpdateUserPoolRequest>(
  ({ UserPoolId: _id, ...settings }, { services, pool }) => {
    requireTags(settings.UserPoolTags);
    return services.store.transaction((transaction) => {
      requireNoImport(transaction, pool);
      const replaced = replacedPool(services, poolById(transaction, pool.Id), settings);
      if (settings.MfaConfiguration !== undefined) requireSecondFactor(replaced);
      transaction.put(keys.pool(pool.Id), replaced);
    });
  },
);

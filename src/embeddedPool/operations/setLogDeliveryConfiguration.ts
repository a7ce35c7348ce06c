import type {
  SetLogDeliveryConfigurationRequest,
  SetLogDeliveryConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { logDeliveryOf, requireLogConfigurations } from '../pools/logDelivery.js';
import { keys } from '../store/records.js';

export const setLogDeliveryConfiguration = poolOperation<SetLogDeliveryConfigurationRequest>(
  (
    { LogConfigurations },
    { services: { store }, pool },
  ): Promise<SetLogDeliveryConfigurationResponse> => {
    requireLogConfigurations(pool, LogConfigurations);
    return store.transaction((transaction) => {
      transaction.put(keys.logDelivery(pool.Id), LogConfigurations);
      return { LogDeliveryConfiguration: logDeliveryOf(transaction, pool) };
    });
  },
);

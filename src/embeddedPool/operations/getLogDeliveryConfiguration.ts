import type {
  GetLogDeliveryConfigurationRequest,
  GetLogDeliveryConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { logDeliveryOf } from '../pools/logDelivery.js';

export const getLogDeliveryConfiguration = poolOperation<GetLogDeliveryConfigurationRequest>(
  (_input, { services, pool }): GetLogDeliveryConfigurationResponse => ({
    LogDeliveryConfiguration: logDeliveryOf(services.store, pool),
  }),
);

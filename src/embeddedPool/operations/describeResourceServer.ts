import type {
  DescribeResourceServerRequest,
  DescribeResourceServerResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireResourceServer } from '../federation/resourceServers.js';
import { poolOperation } from '../operation.js';

export const describeResourceServer = poolOperation<DescribeResourceServerRequest>(
  ({ Identifier }, { services, pool }): DescribeResourceServerResponse => ({
    ResourceServer: requireResourceServer(services.store, pool, Identifier),
  }),
);

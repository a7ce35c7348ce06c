import type {
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { showClient } from '../pools/clientRecords.js';
import { clientById } from '../pools/pools.js';

export const describeUserPoolClient = poolOperation<DescribeUserPoolClientRequest>(
  ({ ClientId }, { services, pool }): DescribeUserPoolClientResponse => ({
    UserPoolClient: showClient(clientById(services.store, ClientId, pool.Id)),
  }),
);

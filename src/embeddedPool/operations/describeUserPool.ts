import type {
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { showPool } from '../pools/poolRecords.js';

export const describeUserPool = poolOperation<DescribeUserPoolRequest>(
  (_input, { pool }): DescribeUserPoolResponse => ({ UserPool: showPool(pool) }),
);

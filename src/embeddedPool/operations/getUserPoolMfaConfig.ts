import type {
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { showMfaConfig } from '../pools/poolRecords.js';

export const getUserPoolMfaConfig = poolOperation<GetUserPoolMfaConfigRequest>(
  (_input, { pool }): GetUserPoolMfaConfigResponse => showMfaConfig(pool),
);

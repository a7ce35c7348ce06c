import type {
  GetCSVHeaderRequest,
  GetCSVHeaderResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { csvHeader } from '../imports/csvFile.js';
import { poolOperation } from '../operation.js';

export const getCsvHeader = poolOperation<GetCSVHeaderRequest>(
  (_input, { pool }): GetCSVHeaderResponse => ({
    UserPoolId: pool.Id,
    CSVHeader: csvHeader(pool),
  }),
);

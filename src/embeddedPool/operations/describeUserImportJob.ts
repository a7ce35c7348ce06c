import type {
  DescribeUserImportJobRequest,
  DescribeUserImportJobResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { jobById, showJob } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';

export const describeUserImportJob = poolOperation<DescribeUserImportJobRequest>(
  ({ JobId }, { services: { store, now }, pool }): DescribeUserImportJobResponse => ({
    UserImportJob: showJob(jobById(store, pool, JobId), now()),
  }),
);

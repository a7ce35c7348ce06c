import type {
  ListUserImportJobsRequest,
  ListUserImportJobsResponse,
  UserImportJobType,
} from '@aws-sdk/client-cognito-identity-provider';

import { showJob } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';
import type { ImportJobRecord } from '../store/settingRecords.js';
import { readPage } from '../wire/paging.js';

export const listUserImportJobs = poolOperation<ListUserImportJobsRequest>(
  (
    { MaxResults: limit, PaginationToken: token },
    { services: { store, now }, pool },
  ): ListUserImportJobsResponse => {
    const { items, next } = readPage<ImportJobRecord, UserImportJobType>(
      store,
      ['importJob', pool.Id],
      { limit, token },
      (job) => showJob(job, now()),
    );
    return { UserImportJobs: items, ...(next === undefined ? {} : { PaginationToken: next }) };
  },
);

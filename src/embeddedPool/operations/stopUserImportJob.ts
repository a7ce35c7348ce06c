/** Users who were imported before are kept. */
import type {
  StopUserImportJobRequest,
  StopUserImportJobResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { jobById, requireRunning, showJob } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';
import type { ImportJobRecord } from '../store/settingRecords.js';

export const stopUserImportJob = poolOperation<StopUserImportJobRequest>(
  ({ JobId }, { services: { store, now }, pool }): Promise<StopUserImportJobResponse> =>
    store.transaction((transaction) => {
      const job = jobById(transaction, pool, JobId);
      requireRunning(job);
      const stopping: ImportJobRecord = { ...job, Status: 'Stopping' };
      transaction.put(keys.importJob(pool.Id, JobId), stopping);
      return { UserImportJob: showJob(stopping, now()) };
    }),
);

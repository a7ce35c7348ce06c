/** The users are imported after the answer. */
import type {
  StartUserImportJobRequest,
  StartUserImportJobResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { jobById, requireStartable, showJob } from '../imports/importJobs.js';
import { startImport } from '../imports/runImport.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';
import type { ImportJobRecord } from '../store/settingRecords.js';

export const startUserImportJob = poolOperation<StartUserImportJobRequest>(
  async ({ JobId }, { services, pool }): Promise<StartUserImportJobResponse> => {
    const now = services.now();
    const started = await services.store.transaction((transaction) => {
      const job = jobById(transaction, pool, JobId);
      requireStartable(transaction, pool, job, now);
      const pending: ImportJobRecord = { ...job, Status: 'Pending', startedAt: now.getTime() };
      transaction.put(keys.importJob(pool.Id, JobId), pending);
      return pending;
    });
    startImport(services, started);
    return { UserImportJob: showJob(started, now) };
  },
);

import type {
  CreateUserImportJobRequest,
  CreateUserImportJobResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { requireRoom, showJob, uploadPath, uploadTime } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';
import { baseUrlOf } from '../pools/poolId.js';
import { alphanumerics, randomText } from '../random.js';
import { keys } from '../store/records.js';
import type { ImportJobRecord } from '../store/settingRecords.js';

export const createUserImportJob = poolOperation<CreateUserImportJobRequest>(
  (
    { UserPoolId, JobName, CloudWatchLogsRoleArn, PasswordHashingAlgorithm },
    { services, pool },
  ): Promise<CreateUserImportJobResponse> => {
    if (PasswordHashingAlgorithm !== undefined)
      throw invalidParameter('The embedded pool does not import hashes of passwords.');
    const now = services.now();
    const JobId = `import-${randomText(services.randomBytes, alphanumerics, 10)}`;
    const uploadToken = services.randomBytes(32).toString('hex');
    const query = new URLSearchParams({
      'X-Amz-Expires': String(uploadTime / 1000),
      'X-Amz-Signature': uploadToken,
    });
    const job: ImportJobRecord = {
      JobName,
      JobId,
      UserPoolId,
      Status: 'Created',
      CloudWatchLogsRoleArn,
      ImportedUsers: 0,
      SkippedUsers: 0,
      FailedUsers: 0,
      createdAt: now.getTime(),
      uploadUrl: `${baseUrlOf(services, services)}${uploadPath(UserPoolId, JobId)}?${query.toString()}`,
      uploadToken,
      // After the header.
      position: 1,
    };
    return services.store.transaction((transaction) => {
      requireRoom(transaction, pool);
      transaction.put(keys.importJob(UserPoolId, JobId), job);
      return { UserImportJob: showJob(job, now) };
    });
  },
);

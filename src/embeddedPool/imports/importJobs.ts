/** Import jobs: their records, states and limits. */
import type { UserImportJobType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { ImportJobRecord } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';

/** Kinds of records with the pool as the second element of their key. */
export const importKinds: readonly string[] = ['importFile', 'importJob', 'importLine'];

/** AWS guide, "Quotas in Amazon Cognito". */
const mostJobs = 1000;
/** Milliseconds. SDK, UserImportJobType: a job that is not started within 24 hours expires. */
const lifetime = 24 * 3600_000;
/** Milliseconds that the address for the file is valid (AWS API reference, ListUserImportJobs). */
export const uploadTime = 899_000;

/** Where uploadDoor.ts answers. */
export const uploadPath = (poolId: string, jobId: string): string => `/imports/${poolId}/${jobId}`;

const preconditionNotMet = (message: string): PoolException =>
  new PoolException('PreconditionNotMetException', message);

export function jobById(reader: Reader, pool: PoolRecord, jobId: string): ImportJobRecord {
  const job = reader.get<ImportJobRecord>(keys.importJob(pool.Id, jobId));
  if (!job) throw resourceNotFound(`User import job ${jobId} does not exist.`);
  return job;
}

const jobsOf = (reader: Reader, { Id }: Pick<PoolRecord, 'Id'>): ImportJobRecord[] =>
  [...reader.range<ImportJobRecord>({ prefix: ['importJob', Id] })].map(({ value }) => value);

export const isActive = ({ Status }: ImportJobRecord): boolean =>
  ['Pending', 'InProgress', 'Stopping'].includes(Status);

/** @throws LimitExceededException for one job more than the quota of a pool. */
export function requireRoom(reader: Reader, pool: PoolRecord): void {
  if (jobsOf(reader, pool).length >= mostJobs)
    throw new PoolException(
      'LimitExceededException',
      `A user pool has at most ${mostJobs} import jobs.`,
    );
}

/** @throws UserImportInProgressException while users are imported. */
export function requireNoImport(reader: Reader, pool: PoolRecord): void {
  if (jobsOf(reader, pool).some(isActive))
    throw new PoolException(
      'UserImportInProgressException',
      `User pool ${pool.Id} has a user import job in progress.`,
    );
}

/** @throws PreconditionNotMetException if the job cannot be started. */
export function requireStartable(
  reader: Reader,
  pool: PoolRecord,
  job: ImportJobRecord,
  now: Date,
): void {
  if (showJob(job, now).Status !== 'Created')
    throw preconditionNotMet(`User import job ${job.JobId} was started before or has expired.`);
  // AWS guide, "Creating the user import CSV file".
  if ((pool.AutoVerifiedAttributes ?? []).length === 0)
    throw preconditionNotMet('The user pool must have at least one auto-verified attribute.');
  if (jobsOf(reader, pool).some(isActive))
    throw preconditionNotMet('Another user import job of the user pool is in progress.');
  if (reader.get(keys.importFile(pool.Id, job.JobId)) === undefined)
    throw preconditionNotMet(`User import job ${job.JobId} has no file.`);
}

/** @throws PreconditionNotMetException if the job is not running. */
export function requireRunning(job: ImportJobRecord): void {
  if (!isActive(job)) throw preconditionNotMet(`User import job ${job.JobId} is not in progress.`);
}

/** Texts of completion: AWS API reference, ListUserImportJobs. */
export function showJob(job: ImportJobRecord, now: Date): UserImportJobType {
  const {
    createdAt,
    startedAt,
    completedAt,
    uploadUrl: PreSignedUrl,
    uploadToken: _token,
    position: _position,
    ...shown
  } = job;
  const expiresAt = createdAt + lifetime;
  const isExpired = job.Status === 'Created' && now.getTime() > expiresAt;
  const endedAt = isExpired ? expiresAt : completedAt;
  return {
    ...shown,
    PreSignedUrl,
    CreationDate: new Date(createdAt),
    ...(startedAt === undefined ? {} : { StartDate: new Date(startedAt) }),
    ...(endedAt === undefined ? {} : { CompletionDate: new Date(endedAt) }),
    ...(isExpired
      ? { Status: 'Expired', CompletionMessage: 'The user import job has expired.' }
      : {}),
  };
}

/**
 * Runs an import job in the background. Each line is one transaction with its outcome, so that a
 * job that was interrupted continues where it was.
 */
import { PoolException } from '../exceptions.js';
import { poolById } from '../pools/pools.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { ImportJobRecord, ImportLineRecord } from '../store/settingRecords.js';
import { insertUser } from '../users/users.js';
import { readFile, readRow } from './csvFile.js';
import type { CsvFile } from './csvFile.js';
import { importedUser } from './importUser.js';
import { isActive } from './importJobs.js';

/** Lines that share a commit. */
const batchSize = 100;

/** Continues the jobs that were running when the pool was closed. */
export function resumeImports(services: Services): void {
  for (const { value: job } of services.store.range<ImportJobRecord>({ prefix: ['importJob'] }))
    if (isActive(job)) startImport(services, job);
}

export function startImport(services: Services, { UserPoolId, JobId }: ImportJobRecord): void {
  services.background.run(() => runImport(services, UserPoolId, JobId));
}

async function runImport(services: Services, poolId: string, jobId: string): Promise<void> {
  const { store } = services;
  const pool = poolById(store, poolId);
  const file = readFile(pool, store.get<string>(keys.importFile(poolId, jobId)) ?? '');
  if ('problem' in file)
    return changeJob(services, poolId, jobId, () => ended(services, 'Failed', file.problem));
  while (!services.background.isClosing) {
    const job = store.get<ImportJobRecord>(keys.importJob(poolId, jobId));
    if (!job || !isActive(job)) return;
    await importBatch(services, pool, job, file);
  }
}

async function importBatch(
  services: Services,
  pool: PoolRecord,
  { JobId, position }: ImportJobRecord,
  { lines, columns }: CsvFile,
): Promise<void> {
  const batch = lines.slice(position, position + batchSize);
  const outcomes = await Promise.all(
    batch.map((line, index) =>
      importLine(services, pool, { JobId, number: position + index + 1, columns, line }),
    ),
  );
  const count = (wanted: string): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  await changeJob(services, pool.Id, JobId, (job) => {
    const counted = {
      position: position + batch.length,
      ImportedUsers: job.ImportedUsers + count('SUCCEEDED'),
      SkippedUsers: job.SkippedUsers + count('SKIPPED'),
      FailedUsers: job.FailedUsers + count('FAILED'),
    };
    return { ...counted, ...nextState(services, { ...job, ...counted }, lines.length) };
  });
}

function nextState(
  services: Services,
  job: ImportJobRecord,
  length: number,
): Partial<ImportJobRecord> {
  if (job.Status === 'Stopping')
    return ended(services, 'Stopped', 'The user import job was stopped.');
  if (job.position < length) return { Status: 'InProgress' };
  // When AWS calls it too many is not known.
  return job.ImportedUsers === 0 && job.FailedUsers + job.SkippedUsers > 0
    ? ended(services, 'Failed', 'Too many users have failed or been skipped during the import.')
    : ended(services, 'Succeeded', 'Import Job Completed Successfully.');
}

const ended = (
  { now }: Pick<Services, 'now'>,
  Status: ImportJobRecord['Status'],
  CompletionMessage: string,
): Partial<ImportJobRecord> => ({ Status, CompletionMessage, completedAt: now().getTime() });

/** Nothing happens if the job was deleted with its pool. */
function changeJob(
  { store }: Services,
  poolId: string,
  jobId: string,
  change: (job: ImportJobRecord) => Partial<ImportJobRecord>,
): Promise<void> {
  const key = keys.importJob(poolId, jobId);
  return store.transaction((transaction) => {
    const job = transaction.get<ImportJobRecord>(key);
    if (!job) return;
    const changed = { ...job, ...change(job) };
    transaction.put(key, changed);
    if (!isActive(changed)) transaction.remove(keys.importFile(poolId, jobId));
  });
}

interface Line {
  readonly JobId: string;
  readonly number: number;
  readonly columns: readonly string[];
  readonly line: string;
}

async function importLine(
  services: Services,
  pool: PoolRecord,
  { JobId, number, columns, line }: Line,
): Promise<ImportLineRecord> {
  const { store } = services;
  const key = keys.importLine(pool.Id, JobId, number);
  const known = store.get<ImportLineRecord>(key);
  if (known) return known;
  try {
    const user = importedUser(services, pool, readRow(columns, line));
    const record: ImportLineRecord = { outcome: 'SUCCEEDED', message: 'The import succeeded.' };
    await store.transaction((transaction) => {
      insertUser(transaction, pool, user);
      transaction.put(key, record);
    });
    return record;
  } catch (error) {
    const record = refusedLine(error);
    await store.transaction((transaction) => transaction.put(key, record));
    return record;
  }
}

/** A user with the same name is skipped; the text is that of the guide's example of a log. */
function refusedLine(error: unknown): ImportLineRecord {
  if (!(error instanceof PoolException)) throw error;
  return error.type === 'UsernameExistsException'
    ? { outcome: 'SKIPPED', message: 'The user already exists.' }
    : { outcome: 'FAILED', message: error.message.trim() };
}

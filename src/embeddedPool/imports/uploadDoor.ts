/**
 * The address of an import job, which AWS has in S3: PUT stores the file, GET shows what became of
 * its lines (AWS writes that to CloudWatch Logs).
 */
import { createHash, timingSafeEqual } from 'node:crypto';

import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { ImportJobRecord, ImportLineRecord } from '../store/settingRecords.js';
import type { WebPage, WebPageRequest } from '../wire/doors/httpDoor.js';
import { uploadTime } from './importJobs.js';

/** Bytes (AWS guide, "Quotas in Amazon Cognito": 100 MB). */
const longestFile = 100 * 1000 * 1000;
const addressPattern = /^\/imports\/([\w-]+)\/(import-[0-9A-Za-z]+)$/;

/** The job whose address it is; undefined without the signature. */
function signedJob(
  { store }: Services,
  { path, query }: Pick<WebPageRequest, 'path' | 'query'>,
): ImportJobRecord | undefined {
  const [, poolId, jobId] = addressPattern.exec(path) ?? [];
  if (poolId === undefined || jobId === undefined) return undefined;
  const job = store.get<ImportJobRecord>(keys.importJob(poolId, jobId));
  return job && matches(job.uploadToken, query.get('X-Amz-Signature') ?? '') ? job : undefined;
}

/** Bytes that a PUT may have; undefined for requests whose content is not read. */
export const uploadLimit = (
  services: Services,
  request: Pick<WebPageRequest, 'path' | 'query'>,
): number | undefined => (signedJob(services, request) ? longestFile : undefined);

/** Undefined for every other path. */
export async function answerUpload(
  services: Services,
  request: WebPageRequest,
): Promise<WebPage | undefined> {
  if (!addressPattern.test(request.path)) return undefined;
  const job = signedJob(services, request);
  if (!job) return refusal('AccessDenied', 'Access Denied');
  const { method, headers, content } = request;
  if (method === 'GET') return text(200, logOf(services, job));
  if (method !== 'PUT') return { ...text(405, ''), headers: { allow: 'GET, PUT' } };
  if (services.now().getTime() > job.createdAt + uploadTime)
    return refusal('AccessDenied', 'Request has expired');
  // S3 has signed it (AWS guide, "Creating and running the Amazon Cognito user pool import job").
  if (headers['x-amz-server-side-encryption'] !== 'aws:kms')
    return refusal(
      'SignatureDoesNotMatch',
      'The request needs the header x-amz-server-side-encryption: aws:kms.',
    );
  if (job.Status !== 'Created') return refusal('AccessDenied', 'The job was already started.');
  await services.store.transaction((transaction) =>
    transaction.put(keys.importFile(job.UserPoolId, job.JobId), content ?? ''),
  );
  return text(200, '');
}

function matches(expected: string, given: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(expected), digest(given));
}

const text = (status: number, body: string): WebPage => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

/** In the form of S3's errors. */
const refusal = (code: string, message: string): WebPage => ({
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

/** AWS guide, "Viewing the user pool import results in the CloudWatch console". */
function logOf({ store }: Services, { UserPoolId, JobId }: ImportJobRecord): string {
  const lines = store.range<ImportLineRecord>({ prefix: ['importLine', UserPoolId, JobId] });
  return [...lines]
    .map(
      ({ key, value: { outcome, message } }) => `[${outcome}] Line Number ${key[3]} - ${message}\n`,
    )
    .join('');
}

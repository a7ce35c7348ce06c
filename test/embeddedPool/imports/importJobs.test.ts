import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminGetUserCommand,
  ConfirmForgotPasswordCommand,
  CreateUserImportJobCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserImportJobCommand,
  ForgotPasswordCommand,
  GetCSVHeaderCommand,
  InitiateAuthCommand,
  ListUserImportJobsCommand,
  ListUsersCommand,
  StartUserImportJobCommand,
  StopUserImportJobCommand,
  UpdateUserPoolCommand,
  type UserImportJobType,
} from '@aws-sdk/client-cognito-identity-provider';

import { openEmbeddedPool, type EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import {
  clientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';
import { useKeys } from '../../support/pool/useKeys.js';

const hour = 3600_000;
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [jane],
    pool: { Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }] },
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const header = async () =>
  (await test.sdk.send(new GetCSVHeaderCommand({ UserPoolId }))).CSVHeader ?? [];
const CloudWatchLogsRoleArn = 'arn:aws:iam::000000000000:role/CognitoImport';
const create = async (pool: string | undefined = UserPoolId) =>
  (
    await test.sdk.send(
      new CreateUserImportJobCommand({
        UserPoolId: pool,
        JobName: 'people',
        CloudWatchLogsRoleArn,
      }),
    )
  ).UserImportJob ?? {};
const kms = { 'x-amz-server-side-encryption': 'aws:kms' };
const upload = (job: UserImportJobType, body: string, headers: Record<string, string> = kms) =>
  fetch(job.PreSignedUrl ?? '', { method: 'PUT', body, headers });
const start = async ({ JobId }: UserImportJobType) =>
  (await test.sdk.send(new StartUserImportJobCommand({ UserPoolId, JobId }))).UserImportJob;
const stop = async ({ JobId }: UserImportJobType) =>
  (await test.sdk.send(new StopUserImportJobCommand({ UserPoolId, JobId }))).UserImportJob;
const read = async ({ JobId }: UserImportJobType) =>
  (await test.sdk.send(new DescribeUserImportJobCommand({ UserPoolId, JobId }))).UserImportJob ??
  {};
const log = async (job: UserImportJobType) => (await fetch(job.PreSignedUrl ?? '')).text();

/** A file of the users, whose values are given by column. */
async function csv(...users: Record<string, string>[]): Promise<string> {
  const columns = await header();
  const rows = users.map((user) =>
    columns.map((name) => user[name] ?? (name === 'cognito:mfa_enabled' ? 'false' : '')).join(','),
  );
  return [columns.join(','), ...rows].join('\n');
}
const verified = (name: string, more: Record<string, string> = {}) => ({
  'cognito:username': name,
  email: `${name}@example.com`,
  email_verified: 'true',
  ...more,
});

/** The job when it has ended. */
async function finished(job: UserImportJobType): Promise<UserImportJobType> {
  for (;;) {
    const current = await read(job);
    if (!['Pending', 'InProgress', 'Stopping'].includes(current.Status ?? '')) return current;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
async function run(file: string): Promise<UserImportJobType> {
  const job = await create();
  expect((await upload(job, file)).status).toBe(200);
  expect(await start(job)).toMatchObject({ Status: 'Pending', StartDate: test.now() });
  return finished(job);
}
const user = (Username: string) => test.sdk.send(new AdminGetUserCommand({ UserPoolId, Username }));
const signIn = (USERNAME: string, PASSWORD: string) =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    }),
  );
const notMet = { name: 'PreconditionNotMetException' };

describe('an import job', () => {
  it('has a header with every attribute of the pool (AWS CLI, example of get-csv-header)', async () => {
    expect((await header()).join(',')).toBe(
      'name,given_name,family_name,middle_name,nickname,preferred_username,profile,picture,website,' +
        'email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,phone_number_verified,' +
        'address,updated_at,custom:team,cognito:mfa_enabled,cognito:username',
    );
  });

  it('is created with an address for the file, and described (AWS CLI, example of create-user-import-job)', async () => {
    const job = await create();
    expect(job).toEqual({
      JobName: 'people',
      JobId: expect.stringMatching(/^import-[0-9A-Za-z]{10}$/),
      UserPoolId,
      PreSignedUrl: expect.stringMatching(
        new RegExp(`^${test.url}/imports/${UserPoolId}/${job.JobId}\\?X-Amz-Expires=899&`),
      ),
      CreationDate: test.now(),
      Status: 'Created',
      CloudWatchLogsRoleArn,
      ImportedUsers: 0,
      SkippedUsers: 0,
      FailedUsers: 0,
    });
    expect(await read(job)).toEqual(job);
    await expect(read({ JobId: 'import-nothing' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('imports users who have to choose a password (AWS guide: Importing users from a CSV file)', async () => {
    const phone = { phone_number: '+15551230001', 'cognito:mfa_enabled': 'TRUE' };
    const job = await run(
      await csv(
        verified('ada', { name: 'Lovelace\\, Ada', 'custom:team': ' red ' }),
        verified('bob', phone),
      ),
    );
    expect(job).toMatchObject({
      Status: 'Succeeded',
      ImportedUsers: 2,
      SkippedUsers: 0,
      FailedUsers: 0,
      CompletionDate: expect.any(Date),
      CompletionMessage: 'Import Job Completed Successfully.',
    });
    const ada = await user('ada');
    expect(ada).toMatchObject({ UserStatus: 'RESET_REQUIRED', Enabled: true });
    const values = new Map(ada.UserAttributes?.map(({ Name, Value }) => [Name, Value]));
    expect(values.get('name')).toBe('Lovelace, Ada');
    expect(values.get('custom:team')).toBe('red');
    expect(values.get('email_verified')).toBe('true');
    expect((await user('bob')).UserMFASettingList).toEqual(['SMS_MFA']);
    await test.sdk.send(new ForgotPasswordCommand({ ClientId: clientId, Username: 'ada' }));
    await test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId: clientId,
        Username: 'ada',
        ConfirmationCode: await test.code('ada'),
        Password: password,
      }),
    );
    expect((await signIn('ada@example.com', password)).AuthenticationResult).toBeDefined();
  });

  it('conceals its users where the app client conceals (AWS guide: Managing error responses)', async () => {
    await expect(signIn('bob', password)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it('counts lines that fail and users who exist, and tells why', async () => {
    const job = await run(
      await csv(
        verified('carol'),
        verified('jane'),
        { 'cognito:username': 'dave', email: 'dave@example.com' },
        verified('erin', { birthdate: 'tomorrow' }),
        verified('frank', { 'cognito:mfa_enabled': 'maybe' }),
        verified('grace', { name: 'Hopper, Grace' }),
        verified('heidi', { email: '' }),
        verified('ivan', { email: 'carol@example.com' }),
      ),
    );
    expect(job).toMatchObject({
      Status: 'Succeeded',
      ImportedUsers: 1,
      SkippedUsers: 1,
      FailedUsers: 6,
    });
    expect((await log(job)).trimEnd().split('\n')).toEqual([
      '[SUCCEEDED] Line Number 2 - The import succeeded.',
      '[SKIPPED] Line Number 3 - The user already exists.',
      '[FAILED] Line Number 4 - The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).',
      expect.stringMatching(/^\[FAILED\] Line Number 5 - .*birthdate/),
      '[FAILED] Line Number 6 - The value of cognito:mfa_enabled must be true or false.',
      '[FAILED] Line Number 7 - The line has 23 values instead of 22.',
      '[FAILED] Line Number 8 - The user has a verified email, but no email.',
      '[FAILED] Line Number 9 - An account with the given email already exists.',
    ]);
    await expect(user('grace')).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });

  it('fails if no user could be imported (AWS API reference: ListUserImportJobs)', async () => {
    expect(await run(await csv(verified('jane')))).toMatchObject({
      Status: 'Failed',
      SkippedUsers: 1,
      CompletionMessage: 'Too many users have failed or been skipped during the import.',
    });
    expect(await run('name,email\nx,y')).toMatchObject({
      Status: 'Failed',
      CompletionMessage: expect.stringContaining('The CSV header lacks given_name'),
    });
    const extra = (await csv()).replace('cognito:username', 'cognito:username,shoe_size');
    expect(await run(extra)).toMatchObject({ Status: 'Failed' });
  });

  it('starts once, with a file, within 24 hours (SDK: UserImportJobType)', async () => {
    const job = await create();
    await expect(start(job)).rejects.toMatchObject(notMet);
    await expect(stop(job)).rejects.toMatchObject(notMet);
    const done = await run(await csv(verified('kim')));
    await expect(start(done)).rejects.toMatchObject(notMet);
    await upload(job, await csv(verified('leo')));
    test.pass(25 * hour);
    expect(await read(job)).toMatchObject({
      Status: 'Expired',
      CompletionMessage: 'The user import job has expired.',
    });
    await expect(start(job)).rejects.toMatchObject(notMet);
  });

  it('is the only one that runs, holds up changes of the pool, and can be stopped', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => verified(`many${index}`));
    const job = await create();
    const other = await create();
    for (const one of [job, other]) await upload(one, await csv(...many));
    await start(job);
    await expect(start(other)).rejects.toMatchObject(notMet);
    const inProgress = { name: 'UserImportInProgressException' };
    await expect(test.sdk.send(new UpdateUserPoolCommand({ UserPoolId }))).rejects.toMatchObject(
      inProgress,
    );
    await expect(test.sdk.send(new DeleteUserPoolCommand({ UserPoolId }))).rejects.toMatchObject(
      inProgress,
    );
    expect(await stop(job)).toMatchObject({ Status: 'Stopping' });
    const stopped = await finished(job);
    expect(stopped.Status).toBe('Stopped');
    expect(stopped.ImportedUsers).toBeLessThan(many.length);
    const { Users } = await test.sdk.send(
      new ListUsersCommand({ UserPoolId, Filter: 'username = "many0"' }),
    );
    expect(Users).toHaveLength((stopped.ImportedUsers ?? 0) > 0 ? 1 : 0);
  });

  it('needs a pool that verifies addresses (AWS guide: Creating the user import CSV file)', async () => {
    const { UserPool } = await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'bare' }));
    const job = await create(UserPool?.Id);
    await upload(job, 'name');
    await expect(
      test.sdk.send(new StartUserImportJobCommand({ UserPoolId: UserPool?.Id, JobId: job.JobId })),
    ).rejects.toMatchObject(notMet);
    await test.sdk.send(new DeleteUserPoolCommand({ UserPoolId: UserPool?.Id }));
  });

  it('is listed in pages', async () => {
    const list = (PaginationToken?: string) =>
      test.sdk.send(new ListUserImportJobsCommand({ UserPoolId, MaxResults: 2, PaginationToken }));
    const first = await list();
    const second = await list(first.PaginationToken);
    expect(first.UserImportJobs).toHaveLength(2);
    const [one] = second.UserImportJobs ?? [];
    expect(await read(one ?? {})).toEqual(one);
  });
});

describe('the address for the file', () => {
  it('MUST be useless without its signature', async () => {
    const job = await create();
    const { origin, pathname } = new URL(job.PreSignedUrl ?? '');
    const file = await csv(verified('mallory'));
    for (const query of ['', '?X-Amz-Signature=0', `?X-Amz-Signature=${'0'.repeat(64)}`])
      for (const method of ['PUT', 'GET']) {
        const body = method === 'PUT' ? { body: file } : {};
        const answer = await fetch(origin + pathname + query, { method, headers: kms, ...body });
        expect(answer.status).toBe(403);
      }
    await expect(start(job)).rejects.toMatchObject(notMet);
    // The control: with the signature it works.
    expect((await upload(job, file)).status).toBe(200);
  });

  it('takes the file within 15 minutes, before the start, with the header of the guide', async () => {
    const job = await create();
    const file = await csv(verified('nina'));
    const withoutHeader = await upload(job, file, {});
    expect([withoutHeader.status, await withoutHeader.text()]).toEqual([
      403,
      expect.stringContaining('<Code>SignatureDoesNotMatch</Code>'),
    ]);
    expect((await upload(job, file)).status).toBe(200);
    test.pass(900_000);
    const late = await upload(job, file);
    expect([late.status, await late.text()]).toEqual([
      403,
      expect.stringContaining('Request has expired'),
    ]);
    await start(job);
    expect((await finished(job)).Status).toBe('Succeeded');
  });

  it('is taken by no other path', async () => {
    const answer = await fetch(`${test.url}/imports/else`, { method: 'PUT', body: 'x' });
    expect(answer.status).toBe(404);
  });
});

describe('an import that is interrupted', () => {
  it('continues when the pool is opened again, and imports each user once', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'import-'));
    await useKeys(directory, UserPoolId);
    const open = () =>
      openEmbeddedPool({
        directory,
        seed: { pools: [{ Id: UserPoolId, AutoVerifiedAttributes: ['email'] }] },
      });
    const call = async (pool: EmbeddedPool, operation: string, body: object = {}) =>
      JSON.parse(
        (await pool.call(`AWSCognitoIdentityProviderService.${operation}`, { UserPoolId, ...body }))
          .body,
      ) as { UserImportJob: UserImportJobType; CSVHeader: string[] };
    const first = await open();
    const { url } = await first.listen({ port: 0 });
    const { UserImportJob: job } = await call(first, 'CreateUserImportJob', {
      JobName: 'people',
      CloudWatchLogsRoleArn,
    });
    const columns = (await call(first, 'GetCSVHeader')).CSVHeader;
    const rows = Array.from({ length: 3000 }, (_, index) =>
      columns
        .map(
          (name) => ({ 'cognito:mfa_enabled': 'false', ...verified(`user${index}`) })[name] ?? '',
        )
        .join(','),
    );
    const { pathname, search } = new URL(job.PreSignedUrl ?? '');
    await upload(
      { PreSignedUrl: url + pathname + search },
      [columns.join(','), ...rows].join('\n'),
    );
    const { JobId } = job;
    await call(first, 'StartUserImportJob', { JobId });
    await first.close();
    const second = await open();
    const state = async () =>
      (await call(second, 'DescribeUserImportJob', { JobId })).UserImportJob;
    let current = await state();
    expect(current.ImportedUsers).toBeLessThan(rows.length);
    while (current.Status === 'Pending' || current.Status === 'InProgress') {
      await new Promise((resolve) => setTimeout(resolve, 10));
      current = await state();
    }
    expect(current).toMatchObject({ Status: 'Succeeded', ImportedUsers: 3000, SkippedUsers: 0 });
    await second.close();
    await rm(directory, { recursive: true, force: true });
  });
});

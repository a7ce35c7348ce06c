import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminGetUserCommand,
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { parseSeed } from '../../../src/embeddedPool/pools/seedFile.js';
import { quotaCategory, type QuotaSettings } from '../../../src/embeddedPool/quotas.js';
import {
  jane,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const read = (test: TestPool) =>
  test.sdk.send(new AdminGetUserCommand({ UserPoolId, Username: 'jane' }));
const describePool = (test: TestPool, id = UserPoolId) =>
  test.sdk.send(new DescribeUserPoolCommand({ UserPoolId: id }));
/** How many of `count` simultaneous calls are allowed. */
const passing = async (count: number, call: () => Promise<unknown>) =>
  (await Promise.allSettled(Array.from({ length: count }, call))).filter(
    ({ status }) => status === 'fulfilled',
  ).length;
const tooMany = {
  name: 'TooManyRequestsException',
  message: 'Rate exceeded',
  $metadata: { httpStatusCode: 400 },
};

async function withPool(
  quotas: QuotaSettings | undefined,
  check: (test: TestPool) => Promise<void>,
): Promise<void> {
  const test = await startPool({ users: [jane], ...(quotas === undefined ? {} : { quotas }) });
  await check(test).finally(() => test.stop());
  expect(test.faults).toEqual([]);
}

describe('request rate quotas', () => {
  let test: TestPool;
  beforeAll(async () => {
    test = await startPool({
      users: [jane],
      quotas: { UserRead: 4, UserPoolRead: 2, UserResourceUpdate: 1 },
    });
  });
  // Waits until every bucket is full again.
  beforeEach(() => test.pass(60_000));
  afterAll(async () => {
    expect(test.faults).toEqual([]);
    await test.stop();
  });

  // AWS guide: Quotas in Amazon Cognito.
  it("answer TooManyRequestsException beyond the rate of a category, by the pool's clock", async () => {
    expect(await passing(7, () => read(test))).toBe(4);
    await expect(read(test)).rejects.toMatchObject(tooMany);
    test.pass(250);
    expect(await passing(3, () => read(test))).toBe(1);
    // A pause refills at most one second's worth.
    test.pass(60_000);
    expect(await passing(7, () => read(test))).toBe(4);
  });

  it('are shared by the operations of a category, and by no others (AWS guide: Quota categorization)', async () => {
    const getUser = () => test.sdk.send(new GetUserCommand({ AccessToken: 'no.access.token' }));
    for (const call of [getUser, getUser, getUser])
      await expect(call()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await read(test);
    await expect(read(test)).rejects.toMatchObject(tooMany);
    await expect(getUser()).rejects.toMatchObject(tooMany);
    expect(await passing(10, () => test.sdk.send(new ListUsersCommand({ UserPoolId })))).toBe(10);
  });

  it('are shared by all pools of the account (AWS guide: Quotas in Amazon Cognito)', async () => {
    const { UserPool: { Id } = {} } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'other' }),
    );
    await describePool(test, Id);
    await describePool(test);
    await expect(describePool(test, Id)).rejects.toMatchObject(tooMany);
  });

  it('are not used up by requests with missing or invalid signatures (own rule)', async () => {
    const stranger = new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint: test.url,
      credentials: { accessKeyId: 'stranger', secretAccessKey: 'x' },
      maxAttempts: 1,
    });
    for (let count = 0; count < 5; count += 1)
      await expect(
        stranger.send(new AdminGetUserCommand({ UserPoolId, Username: 'jane' })),
      ).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    stranger.destroy();
    expect(await passing(4, () => read(test))).toBe(4);
  });

  // SDK: TooManyRequestsException is throttling.
  it("let the SDK's retries through after some time", async () => {
    await passing(4, () => read(test));
    const patient = new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint: test.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 3,
    });
    patient.middlewareStack.add(
      (next) => async (args) => {
        test.pass(125);
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    const { $metadata } = await patient.send(
      new AdminGetUserCommand({ UserPoolId, Username: 'jane' }),
    );
    expect($metadata.attempts).toBe(2);
    patient.destroy();
  });

  // SDK: @throws of AssociateSoftwareToken.
  it('do not limit operations that do not declare TooManyRequestsException', async () => {
    const associate = () =>
      test.sdk.send(new AssociateSoftwareTokenCommand({ AccessToken: 'no.access.token' }));
    for (const call of [associate, associate])
      await expect(call()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('are off by default (own rule)', () =>
    withPool(undefined, async (other) => {
      expect(await passing(40, () => describePool(other))).toBe(40);
    }));

  // AWS guide: Quotas in Amazon Cognito, 15 for UserPoolRead and 30 for UserList.
  it("are AWS's default rates with `awsDefaults`, except where another rate is set", () =>
    withPool({ awsDefaults: true, UserRead: 2 }, async (other) => {
      expect(await passing(20, () => describePool(other))).toBe(15);
      expect(await passing(5, () => read(other))).toBe(2);
      expect(await passing(40, () => other.sdk.send(new ListUsersCommand({ UserPoolId })))).toBe(
        30,
      );
    }));

  it('are checked in a seed file (own rule)', () => {
    expect(parseSeed({ quotas: { awsDefaults: true, UserRead: 4 } }, '/')).toMatchObject({
      seed: { quotas: { awsDefaults: true, UserRead: 4 } },
    });
    expect(parseSeed({ quotas: { UserRead: 0, UserNap: 1, awsDefaults: 'yes' } }, '/')).toEqual({
      problems: [
        { path: 'quotas.UserRead', problem: 'must be of at least 1' },
        { path: 'quotas.UserNap', problem: 'is unknown' },
        { path: 'quotas.awsDefaults', problem: 'must be true or false' },
      ],
    });
  });

  it("are taken from the program's option if the seed sets them too (own rule)", async () => {
    const directory = await mkdtemp(join(tmpdir(), 'embedded-pool-'));
    const pool = await openEmbeddedPool({
      directory,
      clock: () => new Date(0),
      quotas: { UserPoolRead: 1 },
      seed: { quotas: { UserPoolRead: 100 } },
    });
    const listPools = async () =>
      (await pool.call('AWSCognitoIdentityProviderService.ListUserPools', { MaxResults: 1 }))
        .status;
    expect([await listPools(), await listPools()]).toEqual([200, 400]);
    await pool.close();
    await rm(directory, { recursive: true });
  });
});

describe('the table of quotas', () => {
  it.each(Object.keys(operations))(
    'has a category for %s (AWS guide: Amazon Cognito user pools API operation categories)',
    (operation) => {
      expect(quotaCategory(operation)).toBeDefined();
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DeleteUserPoolCommand,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  UpdateUserPoolCommand,
  UpdateUserPoolDomainCommand,
  type CreateUserPoolDomainRequest,
  type UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const newPool = async () =>
  (await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'other' }))).UserPool?.Id;
const create = (Domain: string, settings: Partial<CreateUserPoolDomainRequest> = {}) =>
  test.sdk.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, ...settings }));
const update = (Domain: string, settings: Partial<UpdateUserPoolDomainRequest> = {}) =>
  test.sdk.send(new UpdateUserPoolDomainCommand({ UserPoolId, Domain, ...settings }));
const remove = (Domain: string, id: string | undefined = UserPoolId) =>
  test.sdk.send(new DeleteUserPoolDomainCommand({ UserPoolId: id, Domain }));
const read = async (Domain: string) =>
  (await test.sdk.send(new DescribeUserPoolDomainCommand({ Domain }))).DomainDescription;
const poolDomains = async () => {
  const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
  return [UserPool?.Domain, UserPool?.CustomDomain];
};
const refused = (message: string) => ({ name: 'InvalidParameterException', message });
const certificate = (region: string) => ({
  CertificateArn: `arn:aws:acm:${region}:000000000000:certificate/1`,
});
const custom = { CustomDomainConfig: certificate('us-east-1') };

describe('a domain', () => {
  // AWS CLI, example of describe-user-pool-domain; SDK: CreateUserPoolDomainResponse.
  it('with a prefix is described, shown by its pool and deleted', async () => {
    const { $metadata: _metadata, ...answer } = await create('my-app');
    expect(answer).toEqual({ ManagedLoginVersion: 1 });
    expect(await read('my-app')).toEqual({
      UserPoolId,
      AWSAccountId: '000000000000',
      Domain: 'my-app',
      S3Bucket: expect.any(String),
      CloudFrontDistribution: expect.stringMatching(/^\w+\.cloudfront\.net$/),
      Version: expect.any(String),
      Status: 'ACTIVE',
      CustomDomainConfig: {},
      ManagedLoginVersion: 1,
    });
    expect(await poolDomains()).toEqual(['my-app', undefined]);
    await remove('my-app');
    expect(await read('my-app')).toEqual({});
    expect(await poolDomains()).toEqual([undefined, undefined]);
  });

  it('of the customer can exist in addition to the prefix (SDK: UserPoolType, CustomDomain)', async () => {
    await create('my-app');
    const { CloudFrontDomain } = await create('auth.example.com', custom);
    expect(await read('auth.example.com')).toMatchObject({
      ...custom,
      CloudFrontDistribution: CloudFrontDomain,
    });
    expect(await poolDomains()).toEqual(['my-app', 'auth.example.com']);
    // An update of the pool keeps both.
    await test.sdk.send(
      new UpdateUserPoolCommand({ UserPoolId, AutoVerifiedAttributes: ['email'] }),
    );
    expect(await poolDomains()).toEqual(['my-app', 'auth.example.com']);
  });

  it('gets another certificate and another managed login (SDK: UpdateUserPoolDomain)', async () => {
    const CustomDomainConfig = { CertificateArn: `${custom.CustomDomainConfig.CertificateArn}0` };
    const before = await read('auth.example.com');
    await update('auth.example.com', { CustomDomainConfig });
    const { ManagedLoginVersion } = await update('auth.example.com', { ManagedLoginVersion: 2 });
    expect(ManagedLoginVersion).toBe(2);
    expect(await read('auth.example.com')).toEqual({
      ...before,
      CustomDomainConfig,
      ManagedLoginVersion: 2,
    });
    await update('my-app', { ManagedLoginVersion: 2 });
    expect(await read('my-app')).toMatchObject({ ManagedLoginVersion: 2, CustomDomainConfig: {} });
  });

  it('that does not exist is described as empty (Amplify CLI: tests of hosted UI domains)', async () => {
    expect(await read('nothing')).toEqual({});
    expect(await read('nothing.example.com')).toEqual({});
  });
});

describe('a pool', () => {
  it("has one domain of each kind (Cognito's text)", async () => {
    const expected = refused('User pool already has a domain configured.');
    await expect(create('second')).rejects.toMatchObject(expected);
    await expect(create('my-app')).rejects.toMatchObject(expected);
    await expect(create('login.example.com', custom)).rejects.toMatchObject(expected);
  });

  it("MUST NOT take, change or delete another pool's domain (Cognito's texts)", async () => {
    const other = await newPool();
    await expect(create('my-app', { UserPoolId: other })).rejects.toMatchObject(
      refused('Domain already associated with another user pool.'),
    );
    const missing = refused('No such domain or user pool exists.');
    await expect(update('my-app', { UserPoolId: other })).rejects.toMatchObject(missing);
    await expect(remove('my-app', other)).rejects.toMatchObject(missing);
    await expect(remove('nothing')).rejects.toMatchObject(missing);
    expect(await read('my-app')).toMatchObject({ UserPoolId });
  });

  it("cannot be deleted before its domains are (Cognito's text)", async () => {
    const UserPool = await newPool();
    const deletePool = () => test.sdk.send(new DeleteUserPoolCommand({ UserPoolId: UserPool }));
    const names = ['short-lived', 'short-lived.example.com'] as const;
    await create(names[0], { UserPoolId: UserPool });
    await create(names[1], { UserPoolId: UserPool, ...custom });
    for (const name of names) {
      await expect(deletePool()).rejects.toMatchObject(
        refused(
          'User pool cannot be deleted. It has a domain configured that should be deleted first.',
        ),
      );
      await remove(name, UserPool);
    }
    await deletePool();
    // The name is free again.
    await remove('my-app');
    await create('short-lived');
  });
});

const format = String.raw`^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`;
const badCharacter =
  'The domain name contains an invalid character. Domain names can only contain lower-case letters, ' +
  `numbers, and hyphens. Please enter a different name that follows this format: ${format}`;
const badCertificate =
  "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, " +
  "or doesn't include a valid certificate chain.";

/** A pool without a domain. */
let bare: string | undefined;
beforeAll(async () => {
  bare = await newPool();
});

describe('a domain cannot', () => {
  it.each([
    ['be called My-App', 'My-App', {}, badCharacter],
    ['begin with a hyphen', '-my-app', {}, badCharacter],
    ['be an own domain without a certificate', 'auth.example.com', {}, badCharacter],
    ['contain the word aws', 'my-aws-app', {}, 'Domain cannot contain reserved word: aws'],
    ['hide a reserved word', 'my-awsome-app', {}, 'Domain cannot contain reserved word: aws'],
    ['be cognito', 'cognito', {}, 'Domain cannot contain reserved word: cognito'],
    ['be a prefix with a certificate', 'my-app', custom, 'Custom domain is not a valid subdomain'],
    ['have an empty label', 'a..b.com', custom, 'Custom domain is not a valid subdomain'],
    [
      'have a certificate of another Region',
      'auth2.example.com',
      { CustomDomainConfig: certificate('eu-west-1') },
      badCertificate,
    ],
    [
      'have a managed login of the future',
      'my-app3',
      { ManagedLoginVersion: 3 },
      'The managed login version must be 1 or 2.',
    ],
  ])("%s (Cognito's texts)", async (_what, name, settings, message) => {
    await expect(create(name, { UserPoolId: bare, ...settings })).rejects.toMatchObject(
      refused(message),
    );
  });

  it('be longer than 63 characters (SDK: DomainType)', async () => {
    await expect(create('a'.repeat(64))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('Member must have length less than or equal to 63'),
    });
  });
});

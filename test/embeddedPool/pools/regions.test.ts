import { mkdtemp, rm } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { password, startPool, userPoolId, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
const clients: CognitoIdentityProvider[] = [];
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await test.stop();
  expect(test.faults).toEqual([]);
});
function inRegion(region: string): CognitoIdentityProvider {
  const client = new CognitoIdentityProvider({
    region,
    endpoint: test.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  clients.push(client);
  return client;
}
const ids = async (aws: CognitoIdentityProvider) =>
  (await aws.listUserPools({ MaxResults: 60 })).UserPools?.map(({ Id }) => Id);

describe('pools in several Regions', () => {
  it('are created where the request is signed for, and listed there', async () => {
    const [ireland, virginia] = [inRegion('eu-west-1'), inRegion('us-east-1')];
    const { UserPool } = await ireland.createUserPool({ PoolName: 'European' });
    const { Id = '', Arn } = UserPool ?? {};
    expect(Id).toMatch(/^eu-west-1_[0-9A-Za-z]{9}$/);
    expect(Arn).toBe(`arn:aws:cognito-idp:eu-west-1:000000000000:userpool/${Id}`);
    expect(await ids(ireland)).toEqual([Id]);
    expect(await ids(virginia)).toEqual([userPoolId]);
    expect(await ids(inRegion('eu-west-2'))).toEqual([]);
  });

  it('issue tokens in the name of their own address at AWS', async () => {
    const aws = inRegion('eu-west-1');
    const [UserPoolId = ''] = (await ids(aws)) ?? [];
    const { UserPoolClient } = await aws.createUserPoolClient({
      UserPoolId,
      ClientName: 'app',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
    await aws.adminCreateUser({ UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS' });
    await aws.adminSetUserPassword({
      UserPoolId,
      Username: 'ada',
      Password: password,
      Permanent: true,
    });
    // An unsigned request, which names no Region.
    const { AuthenticationResult } = await aws.initiateAuth({
      ClientId: UserPoolClient?.ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada', PASSWORD: password },
    });
    const AccessToken = AuthenticationResult?.AccessToken ?? '';
    expect(decodeJwt(AccessToken).iss).toBe(
      `https://cognito-idp.eu-west-1.amazonaws.com/${UserPoolId}`,
    );
    expect((await aws.getUser({ AccessToken })).Username).toBe('ada');
  });

  it('can be in one seed file', async () => {
    const directory = await mkdtemp(`${test.directory}-regions-`);
    const pool = await openEmbeddedPool({
      directory,
      seed: { pools: [{ Id: 'us-east-1_Seed00001' }, { Id: 'ap-south-1_Seed00002' }] },
    });
    const { body } = await pool.call('AWSCognitoIdentityProviderService.DescribeUserPool', {
      UserPoolId: 'ap-south-1_Seed00002',
    });
    expect((JSON.parse(body) as { UserPool: { Arn: string } }).UserPool.Arn).toContain(
      ':ap-south-1:',
    );
    await pool.close();
    await rm(directory, { recursive: true });
  });
});

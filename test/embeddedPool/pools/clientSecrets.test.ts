import { createHmac } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddUserPoolClientSecretCommand,
  DeleteUserPoolClientSecretCommand,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ListUserPoolClientSecretsCommand,
  RevokeTokenCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { basic, oauthClient, postForm, startOauthPool } from '../../support/pool/oauth.js';
import {
  clientId,
  clientSecret,
  password,
  secretClientId as ClientId,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startOauthPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const add = async (ClientSecret?: string, id = ClientId) =>
  (
    await test.sdk.send(
      new AddUserPoolClientSecretCommand({ UserPoolId, ClientId: id, ClientSecret }),
    )
  ).ClientSecretDescriptor;
const list = async (id = ClientId) =>
  (await test.sdk.send(new ListUserPoolClientSecretsCommand({ UserPoolId, ClientId: id })))
    .ClientSecrets;
const remove = (ClientSecretId: string | undefined) =>
  test.sdk.send(new DeleteUserPoolClientSecretCommand({ UserPoolId, ClientId, ClientSecretId }));
const client = async () =>
  (await test.sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))).UserPoolClient;
const signIn = (secret: string) =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: {
        USERNAME: 'jane',
        PASSWORD: password,
        SECRET_HASH: createHmac('sha256', secret).update(`jane${ClientId}`).digest('base64'),
      },
    }),
  );
const wrongHash = { name: 'NotAuthorizedException' };
const statusAtTokenEndpoint = async (secret: string) => {
  const form = { grant_type: 'refresh_token', refresh_token: 'x' };
  const { body } = await postForm(test, '/oauth2/token', form, basic(ClientId, secret));
  return body.error;
};

describe('the secrets of an app client', () => {
  const given = 'anotherSecret0000000000000000';
  let added = '';

  it('are described without their values (SDK: ListUserPoolClientSecrets)', async () => {
    const secrets = await list();
    expect(secrets).toEqual([
      {
        ClientSecretId: expect.stringMatching(new RegExp(`^${ClientId}--\\d+$`)),
        ClientSecretCreateDate: expect.any(Date),
      },
    ]);
    expect(await list(clientId)).toEqual([]);
  });

  it('are answered once if they were generated (SDK: ClientSecretDescriptorType)', async () => {
    const made = await add();
    expect(made?.ClientSecretValue).toMatch(/^[a-z0-9]{51}$/);
    added = made?.ClientSecretId ?? '';
    expect((await list())?.map(({ ClientSecretId }) => ClientSecretId)).toContain(added);
    await remove(added);
    const own = await add(given);
    expect(own).not.toHaveProperty('ClientSecretValue');
    added = own?.ClientSecretId ?? '';
  });

  it('are both valid (SDK: AddUserPoolClientSecret)', async () => {
    for (const secret of [clientSecret, given]) {
      const { AuthenticationResult } = await signIn(secret);
      expect(AuthenticationResult?.AccessToken).toBeDefined();
      expect(await statusAtTokenEndpoint(secret)).toBe('invalid_grant');
      await test.sdk.send(
        new RevokeTokenCommand({
          ClientId,
          ClientSecret: secret,
          Token: AuthenticationResult?.RefreshToken,
        }),
      );
    }
    await expect(signIn('wrongSecret')).rejects.toMatchObject(wrongHash);
    expect(await statusAtTokenEndpoint('wrongSecret')).toBe('invalid_client');
  });

  it('are at most two (SDK: AddUserPoolClientSecret)', async () => {
    await expect(add()).rejects.toMatchObject({ name: 'LimitExceededException' });
    expect(await list()).toHaveLength(2);
  });

  it('survive an update of the app client', async () => {
    const before = await list();
    await test.sdk.send(
      new UpdateUserPoolClientCommand({
        UserPoolId,
        ClientId,
        ...oauthClient,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    );
    expect(await list()).toEqual(before);
    const shown = await client();
    expect(shown?.ClientSecret).toBe(clientSecret);
    expect(JSON.stringify(shown)).not.toContain(given);
  });

  it('MUST be refused once they are deleted', async () => {
    const [first] = (await list()) ?? [];
    await remove(first?.ClientSecretId);
    await expect(signIn(clientSecret)).rejects.toMatchObject(wrongHash);
    expect(await statusAtTokenEndpoint(clientSecret)).toBe('invalid_client');
    await signIn(given);
    expect(await statusAtTokenEndpoint(given)).toBe('invalid_grant');
    expect((await client())?.ClientSecret).toBe(given);
    expect((await list())?.map(({ ClientSecretId }) => ClientSecretId)).toEqual([added]);
  });

  it('are never all deleted (SDK: DeleteUserPoolClientSecret)', async () => {
    await expect(remove(added)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(remove('nothing')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await signIn(given);
  });

  it('are not added to a public client (SDK: "an existing confidential user pool app client")', async () => {
    await expect(add(given, clientId)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(add(given)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

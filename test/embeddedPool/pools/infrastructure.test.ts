/** The pools that other tools than Terraform make by default, as their CloudFormation templates say. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
  type CreateUserPoolClientRequest,
  type CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { startPool, type TestPool } from '../../support/pool/startPool.js';

type Pool = Omit<CreateUserPoolRequest, 'Schema'>;
type Client = Omit<CreateUserPoolClientRequest, 'UserPoolId'>;
interface Template {
  readonly pool: Pool;
  readonly schema?: CreateUserPoolRequest['Schema'];
  readonly client: Client;
}

const message = 'The verification code to your new account is {####}';
const subject = 'Verify your new account';
const texts: Partial<Pool> = {
  EmailVerificationMessage: message,
  EmailVerificationSubject: subject,
  SmsVerificationMessage: message,
  VerificationMessageTemplate: {
    DefaultEmailOption: 'CONFIRM_WITH_CODE',
    EmailMessage: message,
    EmailSubject: subject,
    SmsMessage: message,
  },
};
const redirects: Omit<Client, 'ClientName'> = {
  AllowedOAuthFlows: ['implicit', 'code'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthScopes: ['profile', 'phone', 'email', 'openid', 'aws.cognito.signin.user.admin'],
  CallbackURLs: ['https://example.com'],
  SupportedIdentityProviders: ['COGNITO'],
};

const templates: Readonly<Record<string, Template>> = {
  // aws-cdk-lib: `new UserPool(this, 'Pool')` and `addClient('app')`.
  'AWS CDK': {
    pool: {
      PoolName: 'cdk',
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Name: 'verified_phone_number', Priority: 1 },
          { Name: 'verified_email', Priority: 2 },
        ],
      },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      ...texts,
    },
    client: { ClientName: 'cdk', ...redirects },
  },
  // @aws-amplify/backend: `defineAuth({ loginWith: { email: true } })`.
  'Amplify Gen 2': {
    pool: {
      PoolName: 'amplify',
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      AutoVerifiedAttributes: ['email'],
      ...texts,
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
        },
      },
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      UserPoolTags: { 'amplify:friendly-name': 'amplifyAuth' },
    },
    schema: [{ Name: 'email', Mutable: true, Required: true }],
    client: {
      ClientName: 'amplify',
      ...redirects,
      ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    },
  },
};

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const shown = ({ PoolName, ...settings }: Pool) => ({ Name: PoolName, ...settings });
const read = async (UserPoolId: string) =>
  (await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool;

describe.each(Object.entries(templates))('the default pool of %s', (_tool, template) => {
  const { pool, schema, client } = template;
  let UserPoolId = '';
  let ClientId = '';

  it('is created, and read back as it was given', async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({ ...pool, ...(schema ? { Schema: schema } : {}) }),
    );
    expect(UserPool).toMatchObject(shown(pool));
    UserPoolId = UserPool?.Id ?? '';
    expect(await read(UserPoolId)).toEqual(UserPool);
    for (const attribute of schema ?? [])
      expect(UserPool?.SchemaAttributes).toContainEqual(expect.objectContaining(attribute));
  });

  it('has its app client, read back as it was given', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({ UserPoolId, ...client }),
    );
    expect(UserPoolClient).toMatchObject(client);
    ClientId = UserPoolClient?.ClientId ?? '';
    const described = await test.sdk.send(
      new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
    );
    expect(described.UserPoolClient).toEqual(UserPoolClient);
  });

  it('is updated with the same settings to the same pool and app client', async () => {
    const before = await read(UserPoolId);
    const { UsernameAttributes: _names, UsernameConfiguration: _case, ...settings } = pool;
    test.pass(1000);
    await test.sdk.send(new UpdateUserPoolCommand({ UserPoolId, ...settings }));
    expect(await read(UserPoolId)).toEqual({ ...before, LastModifiedDate: test.now() });
    const { UserPoolClient } = await test.sdk.send(
      new UpdateUserPoolClientCommand({ UserPoolId, ClientId, ...client }),
    );
    expect(UserPoolClient).toMatchObject(client);
  });

  it('is removed', async () => {
    await test.sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
    await test.sdk.send(new DeleteUserPoolCommand({ UserPoolId }));
    await expect(read(UserPoolId)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

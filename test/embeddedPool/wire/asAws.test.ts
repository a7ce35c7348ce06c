/**
 * Compares the pool's answers with those observed at AWS, with the service model and with the
 * guide.
 */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmSignUpCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserAttributeVerificationCodeCommand,
  InitiateAuthCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  UpdateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  type ExplicitAuthFlowsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { patternOf } from '../../../src/embeddedPool/wire/patterns.js';
import { shapes } from '../../../src/embeddedPool/wire/requestModelData.js';
import { accessTokenOf } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  clientSecret,
  jane,
  lambdaArn,
  password,
  secretClientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';
import { patternSamples } from '../support/patternSamples.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: [jane] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const headersFor = (operation: string) => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
});
const invalid = (message: string) => ({ name: 'InvalidParameterException', message });
const nameless = async (settings: Partial<CreateUserPoolClientCommandInput>) =>
  (
    await test.sdk.send(
      new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'one', ...settings }),
    )
  ).UserPoolClient?.ClientId ?? '';

describe('the patterns of the service model', () => {
  const patterns = Object.values(shapes).flatMap(({ pattern }) =>
    pattern === undefined ? [] : [pattern],
  );

  it('number 53, and each has samples below', () => {
    expect(patterns).toHaveLength(53);
    expect([...new Set(patterns)].sort()).toEqual(
      patternSamples.map(([pattern]) => pattern).sort(),
    );
  });

  it.each(patternSamples)(
    '%s accepts %j and refuses %j (botocore: service-2.json)',
    (pattern, right, wrong) => {
      expect(patternOf(pattern).test(right)).toBe(true);
      // One pattern accepts any text.
      if (wrong !== undefined) expect(patternOf(pattern).test(wrong)).toBe(false);
    },
  );

  // SDK: CreateUserPool, InviteMessageTemplate; Terraform, CDK and Amplify send one.
  it('accept an SMS invitation of several lines', async () => {
    const SMSMessage = 'Hello {username}\nyour code is {####}';
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'invites',
        AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage } },
        SmsAuthenticationMessage: 'Code {####}',
        SmsVerificationMessage: 'Code {####}',
      }),
    );
    expect(UserPool?.AdminCreateUserConfig?.InviteMessageTemplate?.SMSMessage).toBe(SMSMessage);
  });
});

describe('descriptions of pools and clients', () => {
  // Terraform: TestAccCognitoIDPUserPool_basic; AWS CLI examples.
  it('has the members that AWS always returns', async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'bare',
        Schema: [
          { Name: 'plan', AttributeDataType: 'String' },
          { Name: 'age', AttributeDataType: 'Number' },
        ],
      }),
    );
    const told = (await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId: UserPool?.Id })))
      .UserPool;
    expect(told).toEqual(UserPool);
    expect(told).toMatchObject({
      LambdaConfig: {},
      UserPoolTags: {},
      DeletionProtection: 'INACTIVE',
      UserPoolTier: 'ESSENTIALS',
      MfaConfiguration: 'OFF',
      EstimatedNumberOfUsers: 0,
      EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    });
    const constraints = Object.fromEntries(
      (told?.SchemaAttributes ?? []).map((attribute) => [
        attribute.Name,
        attribute.StringAttributeConstraints ?? attribute.NumberAttributeConstraints,
      ]),
    );
    expect(constraints).toMatchObject({
      sub: { MinLength: '1', MaxLength: '2048' },
      'custom:plan': {},
      'custom:age': {},
      identities: {},
      email: { MinLength: '0', MaxLength: '2048' },
    });
    for (const absent of ['SmsConfiguration', 'UserPoolAddOns', 'DeviceConfiguration'])
      expect(told).not.toHaveProperty(absent);
  });

  const created = (settings: object) =>
    test.sdk.send(new CreateUserPoolCommand({ PoolName: 'as AWS', ...settings }));

  // Terraform: a plan shows a difference otherwise.
  it('requires only what a given password policy names', async () => {
    const { UserPool } = await created({ Policies: { PasswordPolicy: { MinimumLength: 6 } } });
    expect(UserPool?.Policies?.PasswordPolicy).toEqual({
      MinimumLength: 6,
      RequireLowercase: false,
      RequireNumbers: false,
      RequireSymbols: false,
      RequireUppercase: false,
      TemporaryPasswordValidityDays: 7,
    });
  });

  // Terraform: TestAccCognitoIDPUserPool_withVerificationMessageTemplate.
  it('returns the texts of verification messages in both of their settings', async () => {
    const VerificationMessageTemplate = {
      DefaultEmailOption: 'CONFIRM_WITH_CODE',
      EmailMessage: 'Mail {####}',
      EmailSubject: 'Subject',
      SmsMessage: 'SMS {####}',
    };
    const texts = {
      EmailVerificationMessage: 'Mail {####}',
      EmailVerificationSubject: 'Subject',
      SmsVerificationMessage: 'SMS {####}',
    };
    for (const given of [{ VerificationMessageTemplate }, texts])
      expect((await created(given)).UserPool).toMatchObject({
        ...texts,
        VerificationMessageTemplate,
      });
  });

  // Reported from AWS: amplify-cli 9525, terraform-provider-aws 23181, aws-cdk 12075.
  it.each([
    [
      { Schema: [{ Name: 'plan' }] },
      'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
    ],
    [
      { Schema: [{ Name: 'family_name', AttributeDataType: 'Number' }] },
      'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute family_name',
    ],
    [
      {
        Schema: [
          {
            Name: 'plan',
            AttributeDataType: 'String',
            StringAttributeConstraints: { MinLength: '9', MaxLength: '8' },
          },
        ],
      },
      'The minimum of attribute plan must not exceed its maximum.',
    ],
    [
      { MfaConfiguration: 'OPTIONAL' },
      'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
    ],
  ])('are not made of %j', async (settings, message) => {
    await expect(created(settings)).rejects.toMatchObject(invalid(message));
  });

  it('MUST NOT mix old and new names of flows (SDK: ExplicitAuthFlows)', async () => {
    await expect(
      nameless({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'] }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  // API reference: CreateUserPoolClient, example 1.
  it('has the defaults of a client created with only a name', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new DescribeUserPoolClientCommand({ UserPoolId, ClientId: await nameless({}) }),
    );
    expect(UserPoolClient).toMatchObject({
      RefreshTokenValidity: 30,
      AuthSessionValidity: 3,
      EnableTokenRevocation: true,
      EnablePropagateAdditionalUserContextData: false,
      AllowedOAuthFlowsUserPoolClient: false,
      TokenValidityUnits: {},
    });
  });

  it('repeats the message of a refusal in a header, whatever it contains', async () => {
    const refused = await fetch(test.url, {
      method: 'POST',
      headers: headersFor('GetUser'),
      body: JSON.stringify({ AccessToken: 'x' }),
    });
    expect([
      refused.headers.get('x-amzn-errortype'),
      refused.headers.get('x-amzn-errormessage'),
    ]).toEqual(['NotAuthorizedException:', 'Invalid Access Token']);
    const odd = await fetch(test.url, {
      method: 'POST',
      headers: headersFor('ConfirmSignUp'),
      body: JSON.stringify({
        ClientId,
        Username: 'u',
        ConfirmationCode: `\u{1f600}\r\nx: y ${'z'.repeat(50_000)}`,
      }),
    });
    expect([odd.status, odd.headers.get('x')]).toEqual([400, null]);
    expect(odd.headers.get('x-amzn-errormessage')).toMatch(
      /^1 validation error detected: Value '[\x20-\x7e]+$/,
    );
  });
});

describe('rules about several members', () => {
  it.each([
    ['write', { WriteAttributes: ['email', 'custom:none'] }],
    ['write', { WriteAttributes: ['email', 'email_verified'] }],
    ['write', { WriteAttributes: ['sub'] }],
    ['read', { ReadAttributes: ['none'] }],
  ] as const)(
    'a client has no %s attributes such as %j (seen at AWS: CreateUserPoolClient, UpdateUserPoolClient)',
    async (what, lists) => {
      const settings = Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [name, [...list]]),
      );
      await expect(nameless(settings)).rejects.toMatchObject(
        invalid(`Invalid ${what} attributes specified while creating a client`),
      );
      const update = new UpdateUserPoolClientCommand({
        UserPoolId,
        ClientId: await nameless({}),
        ...settings,
      });
      await expect(test.sdk.send(update)).rejects.toMatchObject(
        invalid(`Invalid ${what} attributes specified while updating a client`),
      );
    },
  );

  // Observed at AWS: "Invalid write attributes ..." without email.
  it('lets a client write what the pool requires', async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'strict',
        Schema: [{ Name: 'email', Required: true }],
      }),
    );
    const make = (WriteAttributes: string[]) =>
      test.sdk.send(
        new CreateUserPoolClientCommand({
          UserPoolId: UserPool?.Id,
          ClientName: 'one',
          WriteAttributes,
        }),
      );
    await expect(make(['name'])).rejects.toMatchObject(
      invalid('Invalid write attributes specified while creating a client'),
    );
    await make(['name', 'email']);
  });

  it.each([
    ['59 minutes', { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } }],
    ['3,651 days', { RefreshTokenValidity: 3651 }],
    [
      'an access token of 4 minutes',
      { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } },
    ],
    ['an ID token of 25 hours', { IdTokenValidity: 25 }],
  ] as const)(
    // SDK: CreateUserPoolClientRequest.
    'limits refresh tokens to an hour to ten years, others to five minutes to a day: not %s',
    async (_title, settings) => {
      await expect(nameless(settings)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    },
  );

  it('allows refresh tokens of exactly an hour and of ten years (SDK: RefreshTokenValidity)', async () => {
    await nameless({ RefreshTokenValidity: 60, TokenValidityUnits: { RefreshToken: 'minutes' } });
    await nameless({ RefreshTokenValidity: 3650 });
  });

  // Cognito's text: since username attribute is email.
  it('uses the e-mail address given as username as the attribute, and refuses another', async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'addresses', UsernameAttributes: ['email'] }),
    );
    const create = (email: string) =>
      test.sdk.send(
        new AdminCreateUserCommand({
          UserPoolId: UserPool?.Id,
          Username: 'ann@example.com',
          MessageAction: 'SUPPRESS',
          UserAttributes: [{ Name: 'email', Value: email }],
        }),
      );
    await expect(create('other@example.com')).rejects.toMatchObject(
      invalid('User email should be empty or same as username, since username attribute is email.'),
    );
    await create('ann@example.com');
  });

  it('the secret hash at refresh uses the username, not an alias (seen at AWS)', async () => {
    const hash = (name: string): string =>
      createHmac('sha256', clientSecret)
        .update(name + secretClientId)
        .digest('base64');
    const auth = (
      AuthFlow: 'USER_PASSWORD_AUTH' | 'REFRESH_TOKEN_AUTH' | 'REFRESH_TOKEN',
      AuthParameters: Record<string, string>,
    ) =>
      test.sdk.send(
        new InitiateAuthCommand({ ClientId: secretClientId, AuthFlow, AuthParameters }),
      );
    const alias = 'jane@example.com';
    const { AuthenticationResult } = await auth('USER_PASSWORD_AUTH', {
      USERNAME: alias,
      PASSWORD: password,
      SECRET_HASH: hash(alias),
    });
    const REFRESH_TOKEN = AuthenticationResult?.RefreshToken ?? '';
    await expect(
      auth('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN, SECRET_HASH: hash(alias) }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: `SecretHash does not match for the client: ${secretClientId}`,
    });
    expect(
      (await auth('REFRESH_TOKEN', { REFRESH_TOKEN, SECRET_HASH: hash('jane') }))
        .AuthenticationResult?.AccessToken,
    ).toBeTruthy();
  });
});

describe('older names of flows', () => {
  const password_ = { USERNAME: 'jane', PASSWORD: password };
  const admin = (client: string, AuthFlow: 'ADMIN_NO_SRP_AUTH' | 'ADMIN_USER_PASSWORD_AUTH') =>
    test.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId: client,
        AuthFlow,
        AuthParameters: password_,
      }),
    );
  const open = (client: string, AuthFlow: 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH') =>
    test.sdk.send(
      new InitiateAuthCommand({ ClientId: client, AuthFlow, AuthParameters: password_ }),
    );
  const make = (...ExplicitAuthFlows: ExplicitAuthFlowsType[]) => nameless({ ExplicitAuthFlows });

  // moto, aws_verified: test_jti_in_tokens; Cognitex, README.
  it('ADMIN_NO_SRP_AUTH allows the password through a server, and refresh with it', async () => {
    const client = await make('ADMIN_NO_SRP_AUTH');
    const { AuthenticationResult } = await admin(client, 'ADMIN_NO_SRP_AUTH');
    await admin(client, 'ADMIN_USER_PASSWORD_AUTH');
    const refreshed = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId: client,
        AuthFlow: 'REFRESH_TOKEN',
        AuthParameters: { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '' },
      }),
    );
    expect(refreshed.AuthenticationResult?.AccessToken).toBeTruthy();
    await expect(open(client, 'USER_PASSWORD_AUTH')).rejects.toMatchObject(
      invalid('USER_PASSWORD_AUTH flow not enabled for this client'),
    );
  });

  // SDK: ExplicitAuthFlows.
  it('USER_PASSWORD_AUTH allows the password, CUSTOM_AUTH_FLOW_ONLY only custom challenges', async () => {
    await open(await make('USER_PASSWORD_AUTH'), 'USER_PASSWORD_AUTH');
    const custom = await make('CUSTOM_AUTH_FLOW_ONLY');
    await expect(open(custom, 'USER_PASSWORD_AUTH')).rejects.toMatchObject(
      invalid('USER_PASSWORD_AUTH flow not enabled for this client'),
    );
    await expect(admin(custom, 'ADMIN_NO_SRP_AUTH')).rejects.toMatchObject(
      invalid('Auth flow not enabled for this client'),
    );
    await expect(open(await make('ALLOW_USER_SRP_AUTH'), 'CUSTOM_AUTH')).rejects.toMatchObject(
      invalid('CUSTOM_AUTH is not enabled for the client.'),
    );
  });
});

describe('messages that apps match on', () => {
  const update = async (Name: string, Value: string) =>
    test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken: await accessTokenOf(test, 'jane'),
        UserAttributes: [{ Name, Value }],
      }),
    );

  it('are sent without a prefix for a malformed address or number (seen at AWS: UpdateUserAttributes)', async () => {
    await expect(update('email', 'a'.repeat(100))).rejects.toMatchObject(
      invalid('Invalid email address format.'),
    );
    await expect(update('phone_number', '5551234567')).rejects.toMatchObject(
      invalid('Invalid phone number format.'),
    );
    await expect(
      test.sdk.send(
        new SignUpCommand({
          ClientId,
          Username: 'odd',
          Password: password,
          UserAttributes: [{ Name: 'phone_number', Value: '1' }],
        }),
      ),
    ).rejects.toMatchObject(invalid('Invalid phone number format.'));
  });

  it('name every missing attribute (seen at AWS: "nickname: The attribute is required"; name.formatted)', async () => {
    const required = await startPool({
      pool: {
        Schema: [
          { Name: 'name', Required: true },
          { Name: 'nickname', Required: true },
        ],
      },
    });
    const signUp = required.sdk.send(
      new SignUpCommand({ ClientId, Username: 'bare', Password: password }),
    );
    await expect(signUp).rejects.toMatchObject(
      invalid(
        'Attributes did not conform to the schema: name.formatted: The attribute name.formatted ' +
          'is required\nnickname: The attribute is required\n',
      ),
    );
    await required.stop();
  });

  // Observed at AWS: GetUserAttributeVerificationCode.
  it('sends a code to a verified address too, and refuses without an address', async () => {
    const ask = async (AttributeName: string) =>
      test.sdk.send(
        new GetUserAttributeVerificationCodeCommand({
          AccessToken: await accessTokenOf(test, 'jane'),
          AttributeName,
        }),
      );
    expect((await ask('email')).CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'j***@e***',
    });
    await expect(ask('phone_number')).rejects.toMatchObject(
      invalid('User does not have a valid registered phone number'),
    );
  });

  it('PreSignUp verifies nothing at AdminCreateUser (AWS guide: Pre sign-up Lambda trigger)', async () => {
    const verifying = await startPool({
      pool: { LambdaConfig: { PreSignUp: lambdaArn('verify') } },
      functions: {
        verify: (event: { response: object }) => ({
          ...event,
          response: { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: true },
        }),
      },
    });
    const { User } = await verifying.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: 'ann',
        MessageAction: 'SUPPRESS',
        UserAttributes: [{ Name: 'email', Value: 'ann@example.com' }],
      }),
    );
    expect([
      User?.UserStatus,
      User?.Attributes?.some(({ Name }) => Name === 'email_verified'),
    ]).toEqual(['FORCE_CHANGE_PASSWORD', false]);
    await verifying.stop();
  });
});

describe('a confirmation blocked by an alias', () => {
  // SDK: ConfirmSignUpRequest.
  it('names the alias, and keeps the code for a second try with ForceAliasCreation', async () => {
    await test.sdk.send(
      new SignUpCommand({
        ClientId,
        Username: 'second',
        Password: password,
        UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
      }),
    );
    const confirm = async (ForceAliasCreation?: boolean) =>
      test.sdk.send(
        new ConfirmSignUpCommand({
          ClientId,
          Username: 'second',
          ConfirmationCode: await test.code('second'),
          ForceAliasCreation,
        }),
      );
    await expect(confirm()).rejects.toMatchObject({
      name: 'AliasExistsException',
      message: 'An account with the email already exists.',
    });
    await confirm(true);
    await expect(
      test.sdk.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId,
          Username: 'jane',
          UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
        }),
      ),
    ).rejects.toMatchObject({
      name: 'AliasExistsException',
      message: 'An account with the given email already exists.',
    });
  });
});

/**
 * Tests the public settings of the pool: what they reveal, what they keep secret, and how many
 * times they are read.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openGateway, stubPool } from '../../support/openGateway.js';
import { profileAttributes } from '../../../src/guard/attributes.js';
import type { Gateway } from '../../../src/index.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { Answer } from '../../support/ask.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const document = `{ userPool { __typename ... on OperationError { code } ... on UserPool {
  passwordPolicy { minimumLength requireUppercase requireLowercase requireNumbers requireSymbols historySize temporaryPasswordValidityDays }
  mfa mfaMethods passkeys { relyingPartyId userVerification } selfSignUpAllowed emailVerification attributesVerifiedBeforeUpdate accountRecovery
  devices { challengeRequiredOnNewDevice rememberedOnUserPrompt } usernameAttributes aliasAttributes usernameCaseSensitive autoVerifiedAttributes allowedFirstAuthFactors authFlows identityProviders requiredAttributes
  standardAttributes { name dataType required mutable writable minimumLength maximumLength minimumValue maximumValue }
  customAttributes { name dataType mutable writable minimumLength maximumLength minimumValue maximumValue } } } }`;

describe('userPool', () => {
  let gateway: GatewayUnderTest;
  let answer: { data: Answer; text: string };
  beforeAll(async () => {
    gateway = await startGateway({
      pool: {
        Policies: {
          PasswordPolicy: { MinimumLength: 12, RequireSymbols: false, PasswordHistorySize: 3 },
          SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
        },
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        EmailMfaConfiguration: { Message: 'Internal wording {####}', Subject: 'internal' },
        WebAuthnConfiguration: { RelyingPartyId: 'id.example.com', UserVerification: 'required' },
        AccountRecoverySetting: {
          RecoveryMechanisms: [
            { Name: 'verified_phone_number', Priority: 2 },
            { Name: 'verified_email', Priority: 1 },
          ],
        },
        DeviceConfiguration: {
          ChallengeRequiredOnNewDevice: true,
          DeviceOnlyRememberedOnUserPrompt: false,
        },
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        SmsConfiguration: {
          SnsCallerArn: 'arn:aws:iam::000000000000:role/sms',
          ExternalId: 'external',
        },
        LambdaConfig: { PreSignUp: 'arn:aws:lambda:us-east-1:000000000000:function:check' },
        Schema: [
          { Name: 'given_name', AttributeDataType: 'String', Required: true },
          {
            Name: 'plan',
            AttributeDataType: 'String',
            Mutable: true,
            StringAttributeConstraints: { MinLength: '1', MaxLength: '16' },
          },
          {
            Name: 'seats',
            AttributeDataType: 'Number',
            Mutable: false,
            NumberAttributeConstraints: { MinValue: '1', MaxValue: '5000000000' },
          },
          { Name: 'internal', AttributeDataType: 'String', DeveloperOnlyAttribute: true },
        ],
        users: [],
        identityProviders: [],
      },
      functions: { check: ((event: object) => event) as never },
      withSecret: true,
      guards: { selfService: { attributes: [...profileAttributes, 'custom:seats'] } },
    } as never);
    answer = await gateway.graphql(document);
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('returns everything that a sign-up or sign-in form needs', () => {
    const { standardAttributes: _standard, ...rest } = answer.data.userPool;
    expect(rest).toEqual({
      __typename: 'UserPool',
      passwordPolicy: {
        minimumLength: 12,
        requireUppercase: false,
        requireLowercase: false,
        requireNumbers: false,
        requireSymbols: false,
        historySize: 3,
        temporaryPasswordValidityDays: 7,
      },
      mfa: 'OPTIONAL',
      mfaMethods: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'],
      passkeys: { relyingPartyId: 'id.example.com', userVerification: 'required' },
      emailVerification: 'CONFIRM_WITH_CODE',
      attributesVerifiedBeforeUpdate: ['email'],
      accountRecovery: ['verified_email', 'verified_phone_number'],
      devices: { challengeRequiredOnNewDevice: true, rememberedOnUserPrompt: false },
      selfSignUpAllowed: false,
      usernameAttributes: [],
      aliasAttributes: ['email', 'preferred_username'],
      usernameCaseSensitive: false,
      autoVerifiedAttributes: ['email'],
      allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'],
      authFlows: [
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_USER_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      ],
      identityProviders: null,
      requiredAttributes: ['given_name'],
      customAttributes: [
        {
          name: 'custom:plan',
          dataType: 'String',
          mutable: true,
          writable: false,
          minimumLength: 1,
          maximumLength: 16,
          minimumValue: null,
          maximumValue: null,
        },
        {
          name: 'custom:seats',
          dataType: 'Number',
          mutable: false,
          writable: true,
          minimumLength: null,
          maximumLength: null,
          minimumValue: 1,
          maximumValue: 5_000_000_000,
        },
      ],
    });
  });

  it('describes each standard attribute as its form field needs, except those that only Cognito sets', () => {
    const standard = answer.data.userPool.standardAttributes as { name: string }[];
    expect(standard.map(({ name }) => name).sort()).toEqual([...profileAttributes].sort());
    const named = (wanted: string): unknown => standard.find(({ name }) => name === wanted);
    expect(named('given_name')).toEqual({
      name: 'given_name',
      dataType: 'String',
      required: true,
      mutable: true,
      writable: true,
      minimumLength: 0,
      maximumLength: 2048,
      minimumValue: null,
      maximumValue: null,
    });
    expect(named('birthdate')).toMatchObject({
      required: false,
      minimumLength: 10,
      maximumLength: 10,
    });
  });

  it('MUST NOT reveal ARNs, the client and its secret, or attributes for developers', () => {
    expect(answer.text).not.toMatch(/arn:|external|internal/i);
    for (const secret of [
      gateway.demo.clientSecret,
      gateway.demo.secretClientId,
      gateway.demo.userPoolId,
    ])
      expect(answer.text).not.toContain(secret);
  });
});

describe('the settings of the pool', () => {
  let cognito: StubCognito;
  let gateway: Gateway;
  let time: number;
  let ask: () => Promise<Answer>;
  beforeEach(async () => {
    time = Date.now();
    cognito = await startStubCognito();
    gateway = await openGateway({
      ...stubPool(cognito.endpoint),
      now: () => new Date(time),
    });
    const graphql = graphqlClient(await gateway.listen({ port: 0 }));
    ask = async () => (await graphql(document)).data.userPool;
  });
  afterEach(async () => {
    await gateway.close();
    await cognito.close();
  });
  const commands = (): string[] => cognito.calls.map(({ command }) => command);
  const once = ['DescribeUserPool', 'DescribeUserPoolClient', 'GetUserPoolMfaConfig'];

  it('are read once for concurrent requests, and cached for 5 minutes', async () => {
    cognito.answer = succeed({ UserPool: { MfaConfiguration: 'ON' }, UserPoolClient: {} });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    time += 299_999;
    answers.push(await ask());
    expect(answers).toMatchObject(
      answers.map(() => ({
        __typename: 'UserPool',
        mfa: 'ON',
        mfaMethods: [],
        passkeys: null,
        accountRecovery: ['verified_phone_number', 'verified_email'],
        devices: null,
        authFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
      })),
    );
    expect(commands().sort()).toEqual(once);
    time += 1;
    await ask();
    expect(commands().sort()).toEqual([...once, ...once].sort());
  });

  it('omit only the second factors for a role that may not read them', async () => {
    const policy = { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } };
    cognito.answer = (call, response) => {
      const answer =
        call.command === 'GetUserPoolMfaConfig'
          ? fail(
              'AccessDeniedException',
              'not authorized to perform: cognito-idp:GetUserPoolMfaConfig',
            )
          : succeed({ UserPool: { MfaConfiguration: 'ON', Policies: policy }, UserPoolClient: {} });
      answer(call, response);
    };
    expect(await ask()).toMatchObject({
      __typename: 'UserPool',
      mfa: 'ON',
      mfaMethods: null,
      passkeys: null,
      allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'],
    });
    await ask();
    expect(commands().sort()).toEqual(once);
  });

  it('list as writable only attributes that both the gateway and its app client allow', async () => {
    cognito.answer = succeed({
      UserPool: {
        SchemaAttributes: ['email', 'nickname', 'email_verified', 'custom:plan', 'sub'].map(
          (Name) => ({ Name, AttributeDataType: 'String' }),
        ),
      },
      UserPoolClient: { WriteAttributes: ['email', 'custom:plan'] },
    });
    expect(await ask()).toMatchObject({
      standardAttributes: [
        { name: 'email', writable: true },
        { name: 'nickname', writable: false },
      ],
      customAttributes: [{ name: 'custom:plan', writable: false }],
    });
  });

  it('are not requested again for 10 seconds after a refusal', async () => {
    cognito.answer = fail(
      'AccessDeniedException',
      'not authorized to perform: cognito-idp:DescribeUserPool',
    );
    for (const _time of [1, 2])
      expect(await ask()).toMatchObject({ __typename: 'ServiceUnavailableError' });
    expect(commands()).toEqual(['DescribeUserPool']);
    time += 10_000;
    cognito.answer = succeed({ UserPool: {}, UserPoolClient: {} });
    expect(await ask()).toMatchObject({ __typename: 'UserPool', mfa: 'OFF' });
  });
});

describe('the identity providers of the pool', () => {
  const oauth = {
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    SupportedIdentityProviders: ['COGNITO', 'Google'],
  };

  it.each([
    ['those of the app client', 'http://localhost:9229', oauth, ['COGNITO', 'Google']],
    ['none if the gateway has no domain', undefined, oauth, null],
    [
      'none if the client may not use OAuth',
      'http://localhost:9229',
      { ...oauth, AllowedOAuthFlowsUserPoolClient: false },
      null,
    ],
    [
      'none if the client may not use codes',
      'http://localhost:9229',
      { ...oauth, AllowedOAuthFlows: ['implicit'] },
      null,
    ],
  ])('are %s', async (_which, domain, UserPoolClient, identityProviders) => {
    const cognito = await startStubCognito();
    cognito.answer = succeed({ UserPool: {}, UserPoolClient });
    const gateway = await openGateway({ ...stubPool(cognito.endpoint), domain });
    const graphql = graphqlClient(await gateway.listen({ port: 0 }));
    expect((await graphql(document)).data.userPool).toMatchObject({ identityProviders });
    await gateway.close();
    await cognito.close();
  });
});

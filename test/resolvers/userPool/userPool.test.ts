/** The public settings of the pool: what they tell, what they keep, and how often they are read. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openGateway, stubPool } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { Answer } from '../../support/ask.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const document = `{ userPool { __typename ... on OperationError { code } ... on UserPool {
  passwordPolicy { minimumLength requireUppercase requireLowercase requireNumbers requireSymbols historySize temporaryPasswordValidityDays }
  mfa selfSignUpAllowed usernameAttributes aliasAttributes usernameCaseSensitive autoVerifiedAttributes allowedFirstAuthFactors authFlows requiredAttributes
  customAttributes { name dataType mutable minimumLength maximumLength minimumValue maximumValue } } } }`;

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
      },
      functions: { check: ((event: object) => event) as never },
      withSecret: true,
    } as never);
    answer = await gateway.graphql(document);
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('tells anyone what a sign-up and a sign-in form needs', () => {
    expect(answer.data.userPool).toEqual({
      __typename: 'UserPool',
      passwordPolicy: {
        minimumLength: 12,
        requireUppercase: true,
        requireLowercase: true,
        requireNumbers: true,
        requireSymbols: false,
        historySize: 3,
        temporaryPasswordValidityDays: 7,
      },
      mfa: 'OPTIONAL',
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
      requiredAttributes: ['given_name'],
      customAttributes: [
        {
          name: 'custom:plan',
          dataType: 'String',
          mutable: true,
          minimumLength: 1,
          maximumLength: 16,
          minimumValue: null,
          maximumValue: null,
        },
        {
          name: 'custom:seats',
          dataType: 'Number',
          mutable: false,
          minimumLength: null,
          maximumLength: null,
          minimumValue: 1,
          maximumValue: 5_000_000_000,
        },
      ],
    });
  });

  it('MUST keep ARNs, the client and its secret, and attributes for developers to itself', () => {
    expect(answer.text).not.toMatch(/arn:|external|internal/);
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
  const once = ['DescribeUserPool', 'DescribeUserPoolClient'];

  it('are read once by many askers at a time, and remembered for 5 minutes', async () => {
    cognito.answer = succeed({ UserPool: { MfaConfiguration: 'ON' }, UserPoolClient: {} });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    time += 299_999;
    answers.push(await ask());
    expect(answers).toMatchObject(
      answers.map(() => ({
        __typename: 'UserPool',
        mfa: 'ON',
        authFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
      })),
    );
    expect(commands()).toEqual(once);
    time += 1;
    await ask();
    expect(commands()).toEqual([...once, ...once]);
  });

  it('are not asked for again for 10 seconds after a refusal', async () => {
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

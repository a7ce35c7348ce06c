/** Calls that AWS refuses: each is rejected with the exception and the message of its fact. */
import { password } from '../../support/pool/startPool.js';
import { allFactors, appCode } from '../../support/pool/secondFactor.js';
import { importUser, signInThroughGoogle } from './otherUsers.js';
import {
  attributeList,
  recorder,
  scene,
  type Attributes,
  type Scene,
  type World,
} from './scene.js';

type Refusals = Readonly<Record<string, (world: World) => Promise<unknown>>>;

const email = { email: 'tom@example.com', email_verified: 'true' };
const mailed = { AutoVerifiedAttributes: ['email' as const] };
const hidden = { PreventUserExistenceErrors: 'ENABLED' as const };

/** A pool with one confirmed user, Tom. */
async function withTom(
  world: World,
  attributes: Attributes = {},
  ...settings: Parameters<typeof scene> extends [World, ...infer Rest] ? Rest : never
): Promise<Scene> {
  const on = await scene(world, ...settings);
  await on.user('tom', attributes);
  return on;
}

/** Tom's change of his own attributes, in a pool with the given schema. */
const updates =
  (
    attributes: { Name: string; Value?: string }[],
    settings: Parameters<typeof scene>[1] = {},
    current: Attributes = {},
  ) =>
  async (world: World) =>
    (await withTom(world, current, settings)).update(attributes);

const updatesWithToken =
  (AccessToken: string | undefined, attributes: Attributes = { name: 'Tom' }) =>
  async (world: World) =>
    world.aws.updateUserAttributes({
      AccessToken,
      UserAttributes: attributeList(attributes),
    });

const signsUpWith = (Password: string) => async (world: World) =>
  (await scene(world)).signUp('tom', {}, Password);

const invitesWith = (TemporaryPassword: string) => async (world: World) =>
  (await scene(world)).invite('tom', {}, { TemporaryPassword });

/** A sign-in that waits for a new password. */
async function invited(world: World, ...rest: [Parameters<typeof scene>[1]?, Attributes?]) {
  const on = await scene(world, rest[0]);
  await on.invite('tom', rest[1], { MessageAction: 'SUPPRESS' });
  return { on, challenge: await on.signIn() };
}

const cart = {
  Schema: [
    {
      Name: 'cart_uuid',
      AttributeDataType: 'String' as const,
      Mutable: true,
      StringAttributeConstraints: { MinLength: '36', MaxLength: '36' },
    },
    { Name: 'role', AttributeDataType: 'String' as const, Mutable: false },
  ],
};

/** A sign-in that waits for Tom's code by SMS. */
async function askedBySms(world: World) {
  const on = await withTom(
    world,
    { phone_number: '+15550100000', phone_number_verified: 'true' },
    { SmsConfiguration: allFactors.SmsConfiguration, MfaConfiguration: 'OPTIONAL' },
  );
  await on.aws.adminSetUserMFAPreference({
    UserPoolId: on.UserPoolId,
    Username: 'tom',
    SMSMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  return { on, challenge: await on.signIn() };
}

/** A pool in which Tom may use an authenticator app. */
async function withApp(world: World) {
  const on = await withTom(world);
  await on.aws.setUserPoolMfaConfig({
    UserPoolId: on.UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  });
  return on;
}

/** A sign-in that waits for the code of Tom's authenticator app. */
async function askedByApp(world: World) {
  const on = await withApp(world);
  const AccessToken = await on.accessToken();
  const { SecretCode = '' } = await on.aws.associateSoftwareToken({ AccessToken });
  await on.aws.verifySoftwareToken({ AccessToken, UserCode: appCode(world.test, SecretCode) });
  await on.aws.setUserMFAPreference({
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  return { on, challenge: await on.signIn() };
}

/** Sends Tom a code for a new password. */
async function forgot(world: World) {
  const on = await withTom(world, email);
  await on.aws.forgotPassword({ ClientId: on.ClientId, Username: 'tom' });
  return on;
}

const confirmsForgotten = (on: Scene, ConfirmationCode: string) =>
  on.aws.confirmForgotPassword({
    ClientId: on.ClientId,
    Username: 'tom',
    ConfirmationCode,
    Password: password,
  });

/** Confirms a sign-up in a pool whose PostConfirmation function answers as given. */
const confirmsWith = (answer: World['answer']) => async (world: World) => {
  const on = await scene(world, { ...mailed, LambdaConfig: { PostConfirmation: recorder } });
  await on.signUp('tom', { email: 'tom@example.com' });
  world.answer = answer;
  return on.aws.confirmSignUp({
    ClientId: on.ClientId,
    Username: 'tom',
    ConfirmationCode: await on.code(),
  });
};

const withoutFlow = { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH' as const] };

export const refusals: Refusals = {
  'signup-exists': async (world) => {
    const on = await scene(world);
    await on.signUp();
    return on.signUp();
  },
  'signup-exists-enabled': async (world) => {
    const on = await scene(world, {}, hidden);
    await on.signUp();
    return on.signUp();
  },
  'confirm-mismatch': async (world) => {
    const on = await scene(world, mailed);
    await on.signUp('tom', { email: 'tom@example.com' });
    const ConfirmationCode = (await on.code()) === '000000' ? '000001' : '000000';
    return on.aws.confirmSignUp({ ClientId: on.ClientId, Username: 'tom', ConfirmationCode });
  },
  'forgot-unknown': async (world) => {
    const { ClientId } = await scene(world);
    return world.aws.forgotPassword({ ClientId, Username: 'nobody' });
  },
  'verify-wrong': async (world) => {
    const on = await withTom(world, { email: 'tom@example.com' });
    const AccessToken = await on.accessToken();
    await on.aws.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' });
    const Code = (await on.code()) === '000000' ? '000001' : '000000';
    return on.aws.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code });
  },
  'getcode-noemail': async (world) =>
    world.aws.getUserAttributeVerificationCode({
      AccessToken: await (await withTom(world)).accessToken(),
      AttributeName: 'email',
    }),
  'sms-wrong': async (world) => {
    const { on, challenge } = await askedBySms(world);
    const wrong = (await on.code()) === '000000' ? '000001' : '000000';
    return on.respond(challenge, { SMS_MFA_CODE: wrong });
  },
  'session-once': async (world) => {
    const { on, challenge } = await invited(world);
    await on.respond(challenge, { NEW_PASSWORD: password });
    return on.respond(challenge, { NEW_PASSWORD: password });
  },
  'session-invalid': async (world) => {
    const { challenge } = await invited(world);
    const foreign = await withTom(world, {}, { PoolName: 'foreign' });
    return foreign.respond(challenge, { NEW_PASSWORD: password });
  },
  'session-missing': async (world) => {
    const on = await withTom(world);
    return on.respond({ ChallengeName: 'SMS_MFA', Session: undefined }, { SMS_MFA_CODE: '123456' });
  },
  'val-poolid': (world) =>
    world.aws.adminConfirmSignUp({ UserPoolId: 'us-east-1-abc', Username: 'tom' }),
  'forgot-limit': async (world) => {
    const on = await forgot(world);
    const wrong = (await on.code()) === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < 10; attempt++)
      await confirmsForgotten(on, wrong).catch(() => undefined);
    return confirmsForgotten(on, wrong);
  },
  'link-cognito': async (world) => {
    const on = await withTom(world);
    return world.aws.adminLinkProviderForUser({
      UserPoolId: on.UserPoolId,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'tom' },
      SourceUser: {
        ProviderName: 'Cognito',
        ProviderAttributeName: 'Cognito_Subject',
        ProviderAttributeValue: 'tom',
      },
    });
  },
  'totp-wrong': async (world) => {
    const { on, challenge } = await askedByApp(world);
    return on.respond(challenge, { SOFTWARE_TOKEN_MFA_CODE: '000000' });
  },
  'totp-pref-nosetup': async (world) => {
    const on = await withApp(world);
    return world.aws.setUserMFAPreference({
      AccessToken: await on.accessToken(),
      SoftwareTokenMfaSettings: { Enabled: true },
    });
  },
  'presignup-err': async (world) => {
    const on = await scene(world, { LambdaConfig: { PreSignUp: recorder } });
    world.answer = () => {
      throw new Error('X');
    };
    return on.signUp();
  },
  'pw-short': signsUpWith('Ab1!xyz'),
  'pw-upper': signsUpWith('passw0rd!'),
  'pw-lower': signsUpWith('PASSW0RD!'),
  'pw-digit': signsUpWith('Password!'),
  'pw-symbol': async (world) => {
    const { on, challenge } = await invited(world);
    return on.respond(challenge, { NEW_PASSWORD: 'Passw0rdx' });
  },
  'pw-admin': invitesWith('passw0rd!'),
  'pw-admin-digit': invitesWith('Password!'),
  'pw-history': async (world) => {
    const on = await withTom(
      world,
      {},
      {
        Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } },
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      },
    );
    const AccessToken = await on.accessToken();
    const other = 'An0ther!pass';
    await world.aws.changePassword({
      AccessToken,
      PreviousPassword: password,
      ProposedPassword: other,
    });
    return world.aws.changePassword({
      AccessToken,
      PreviousPassword: other,
      ProposedPassword: password,
    });
  },
  'attr-required-name': async (world) =>
    (await scene(world, { Schema: [{ Name: 'name', Required: true }] })).signUp(),
  'upd-sub': updates([{ Name: 'sub', Value: 'x' }]),
  'upd-dup-email': async (world) => {
    const on = await withTom(world, email, {
      UsernameAttributes: undefined,
      AliasAttributes: ['email'],
    });
    await on.user('jane', { email: 'jane@example.com', email_verified: 'true' });
    return on.update([{ Name: 'email', Value: 'jane@example.com' }]);
  },
  'upd-bad-email': updates([{ Name: 'email', Value: 'a'.repeat(100) }]),
  'upd-null-email': updates([{ Name: 'email' }]),
  'upd-bad-phone': updates([{ Name: 'phone_number', Value: '5550100000' }]),
  'admincreate-sub': async (world) => (await scene(world)).invite('tom', { sub: 'x' }),
  'upd-minlen': updates([{ Name: 'custom:cart_uuid', Value: 'INVALID_CART_UUID' }], cart),
  'upd-immutable-empty': updates([{ Name: 'custom:role', Value: '' }], cart, {
    'custom:role': 'guest',
  }),
  'upd-unknown': updates([{ Name: 'abcdefghij', Value: 'x' }]),
  'tok-expired': async (world) => {
    const AccessToken = await (await withTom(world)).accessToken();
    world.test.pass(3_601_000);
    return updatesWithToken(AccessToken)(world);
  },
  'tok-expired-first': async (world) => {
    const AccessToken = await (await withTom(world)).accessToken();
    world.test.pass(3_601_000);
    return updatesWithToken(AccessToken, { abcdefghij: 'x' })(world);
  },
  'tok-invalid': updatesWithToken('THIS_IS_NOT_VALID_TOKEN'),
  'tok-empty': updatesWithToken(''),
  'tok-null': updatesWithToken(undefined),
  'tok-signature': async (world) => {
    const token = await (await withTom(world)).accessToken();
    const [header, payload, signature = ''] = token.split('.');
    const altered = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    return world.aws.getUser({ AccessToken: `${header}.${payload}.${altered}` });
  },
  'flow-custom': async (world) =>
    (await scene(world, {}, withoutFlow)).start('CUSTOM_AUTH', { USERNAME: 'tom' }),
  'flow-srp': async (world) =>
    (await scene(world, {}, withoutFlow)).start('USER_SRP_AUTH', { USERNAME: 'tom', SRP_A: 'a1' }),
  'flow-admin': async (world) =>
    (await withTom(world, {}, {}, withoutFlow)).signInAsAdmin('ADMIN_USER_PASSWORD_AUTH'),
  'custom-notrigger': async (world) =>
    (await withTom(world)).start('CUSTOM_AUTH', { USERNAME: 'tom' }),
  'reset-disabled': async (world) => {
    const { UserPoolId } = await withTom(world, email);
    await world.aws.adminDisableUser({ UserPoolId, Username: 'tom' });
    return world.aws.adminResetUserPassword({ UserPoolId, Username: 'tom' });
  },
  'forgot-force': async (world) => {
    const on = await scene(world);
    await on.invite('tom', email, { MessageAction: 'SUPPRESS' });
    return world.aws.forgotPassword({ ClientId: on.ClientId, Username: 'tom' });
  },
  'forgot-unverified': async (world) => {
    const on = await withTom(world, { email: 'tom@example.com' });
    return world.aws.forgotPassword({ ClientId: on.ClientId, Username: 'tom' });
  },
  'resend-confirmed': async (world) => {
    const on = await withTom(world, email, mailed);
    return world.aws.resendConfirmationCode({ ClientId: on.ClientId, Username: 'tom' });
  },
  'resend-noauto': async (world) => {
    const on = await scene(world);
    await on.signUp('tom', { email: 'tom@example.com' });
    return world.aws.resendConfirmationCode({ ClientId: on.ClientId, Username: 'tom' });
  },
  'confirm-confirmed': async (world) => {
    const on = await withTom(world, email, mailed);
    return world.aws.confirmSignUp({
      ClientId: on.ClientId,
      Username: 'tom',
      ConfirmationCode: '123456',
    });
  },
  'confirm-enum': async (world) => {
    const on = await withTom(world, email, mailed, hidden);
    return world.aws.confirmSignUp({
      ClientId: on.ClientId,
      Username: 'tom',
      ConfirmationCode: '0',
    });
  },
  'disabled-signin': async (world) => {
    const on = await withTom(world);
    await world.aws.adminDisableUser({ UserPoolId: on.UserPoolId, Username: 'tom' });
    return on.signIn();
  },
  'changepw-wrong': async (world) =>
    world.aws.changePassword({
      AccessToken: await (await withTom(world)).accessToken(),
      PreviousPassword: 'Wr0ng!password',
      ProposedPassword: 'An0ther!pass',
    }),
  'newpw-email': async (world) => {
    const { on, challenge } = await invited(world, {}, email);
    return world.aws.adminRespondToAuthChallenge({
      UserPoolId: on.UserPoolId,
      ClientId: on.ClientId,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: challenge.Session,
      ChallengeResponses: {
        USERNAME: 'tom',
        NEW_PASSWORD: password,
        'userAttributes.email': 'other@example.com',
      },
    });
  },
  'newpw-missing': async (world) => {
    const { on, challenge } = await invited(world, {
      Schema: [{ Name: 'given_name', Required: true }],
    });
    return on.respond(challenge, { NEW_PASSWORD: password });
  },
  'refresh-revoked': async (world) => {
    const on = await withTom(world);
    const Token = (await on.signIn()).AuthenticationResult?.RefreshToken ?? '';
    await world.aws.revokeToken({ ClientId: on.ClientId, Token });
    return on.signInAsAdmin('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: Token });
  },
  'attr-alias-email-name': async (world) =>
    (await scene(world, { AliasAttributes: ['email'] })).signUp('tom@example.com'),
  'attr-alias-phone-name': async (world) =>
    (await scene(world, { AliasAttributes: ['phone_number'] })).signUp('+15550100000'),
  'attr-preferred-signup': async (world) =>
    (await scene(world, { AliasAttributes: ['preferred_username'] })).signUp('tom', {
      preferred_username: 'thomas',
    }),
  'lambda-nocontext': confirmsWith(({ callerContext: _, ...event }) => event),
  'lambda-pascal': confirmsWith((event) =>
    Object.fromEntries(
      Object.entries(event).map(([name, value]) => [
        name.replace(/^./, (first) => first.toUpperCase()),
        value,
      ]),
    ),
  ),
  'lambda-array': async (world) => {
    const on = await withTom(world, {}, { LambdaConfig: { PreTokenGeneration: recorder } });
    world.answer = (event) => ({
      ...event,
      response: { claimsOverrideDetails: { claimsToAddOrOverride: { roles: ['a', 'b'] } } },
    });
    return on.signIn();
  },
  'group-notfound': async (world) => {
    const { UserPoolId } = await withTom(world);
    return world.aws.adminAddUserToGroup({ UserPoolId, Username: 'tom', GroupName: 'none' });
  },
  'passkey-nostart': async (world) => {
    const on = await withTom(
      world,
      {},
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } },
    );
    await on.aws.setUserPoolMfaConfig({
      UserPoolId: on.UserPoolId,
      WebAuthnConfiguration: { RelyingPartyId: 'localhost' },
    });
    return world.aws.completeWebAuthnRegistration({
      AccessToken: await on.accessToken(),
      Credential: {
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        response: {
          clientDataJSON: Buffer.from(
            JSON.stringify({
              type: 'webauthn.create',
              challenge: 'AAAA',
              origin: 'http://localhost',
            }),
          ).toString('base64url'),
          attestationObject: 'AAAA',
        },
      },
    });
  },
  'ua-legacy-unknown': async (world) =>
    (await scene(world)).start('USER_AUTH', { USERNAME: 'nobody' }),
  'unconfirmed-before-pw': async (world) => {
    const on = await scene(world);
    await on.signUp();
    return on.signIn('tom', 'Wr0ng!password');
  },
  'link-same': async (world) => {
    const on = await withTom(world);
    const link = (ProviderAttributeValue: string) =>
      world.aws.adminLinkProviderForUser({
        UserPoolId: on.UserPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'tom' },
        SourceUser: {
          ProviderName: 'Google',
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue,
        },
      });
    await link('1');
    return link('2');
  },
  'q-token': async (world) =>
    scene(world, {}, { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } }),
  'q-session': async (world) => scene(world, {}, { AuthSessionValidity: 16 }),
  'q-links': async (world) => {
    const on = await withTom(world);
    const link = (ProviderName: string) =>
      world.aws.adminLinkProviderForUser({
        UserPoolId: on.UserPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'tom' },
        SourceUser: {
          ProviderName,
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue: '1',
        },
      });
    for (let number = 1; number <= 5; number++) await link(`Provider${number}`);
    return link('Provider6');
  },
  'q-customcount': async (world) => {
    const Schema = Array.from({ length: 50 }, (_, number) => ({
      Name: `a${number}`,
      AttributeDataType: 'String' as const,
    }));
    const { UserPoolId } = await scene(world, { Schema });
    return world.aws.addCustomAttributes({
      UserPoolId,
      CustomAttributes: [{ Name: 'more', AttributeDataType: 'String' }],
    });
  },
  'prevent-imported': async (world) => {
    const on = await scene(world, mailed, hidden);
    await importUser(on, 'tom', email);
    return on.signIn();
  },
  'link-existing': async (world) => {
    const on = await withTom(world, {}, { PoolName: 'with Google' });
    await signInThroughGoogle(on, '1');
    return world.aws.adminLinkProviderForUser({
      UserPoolId: on.UserPoolId,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'tom' },
      SourceUser: {
        ProviderName: 'Google',
        ProviderAttributeName: 'Cognito_Subject',
        ProviderAttributeValue: '1',
      },
    });
  },
};

/** How to make sign-up, sign-in, recovery and sign-out give each of their answers. */
import { Secret, TOTP } from 'otpauth';

import { sealedSession } from '../support/hostile/sealedSession.js';
import { times, wrong } from './asking.js';
import type { Provocation, Provocations } from './asking.js';
import { password } from './world.js';
import type { Bearer, GatewayName, Person, State, World } from './world.js';

const another = 'Another-Horse-8';
/** A code that was not sent. */

/** Asked by a new user in that state, with that input. */
const by =
  (
    state: State,
    input: (person: Person, w: World) => object | Promise<object>,
    prepare?: (w: World, person: Person) => unknown,
  ): Provocation =>
  async (w) => {
    const person = await w.person({ state });
    await prepare?.(w, person);
    return { input: { username: person.username, ...(await input(person, w)) } };
  };
const named = (state: State, input: object = {}): Provocation => by(state, () => input);
const nobody =
  (input: object = {}): Provocation =>
  () => ({ input: { username: 'nobody', ...input } });
const refusing =
  (trigger: Parameters<World['refuse']>[0]) =>
  (w: World, { username }: Person): void => {
    w.refuse(trigger, username);
  };
const client = (w: World, { username: Username }: Person): object => ({
  ClientId: w.idsOf('main').clientId,
  Username,
});
const owner = (w: World, { username: Username }: Person): object => ({
  UserPoolId: w.idsOf('main').userPoolId,
  Username,
});
const codeOf = async (person: Person, w: World): Promise<{ code: string }> => ({
  code: await w.code(person.username),
});
const recovering = (w: World, person: Person): Promise<unknown> =>
  w.call('ForgotPassword', client(w, person));

interface Waiting {
  readonly username: string;
  readonly session: string;
}

/** Cognito's own answer to a sign-in that is started directly at the pool. */
const beside = (
  w: World,
  { username }: Person,
  parameters: object,
  AuthFlow: string,
): Promise<unknown> =>
  w.call('InitiateAuth', {
    ClientId: w.idsOf('main').clientId,
    AuthFlow,
    AuthParameters: { USERNAME: username, ...parameters },
  });

/**
 * A pending sign-in, started directly at the pool, with its session in the form that a gateway
 * issues.
 */
async function begin(
  w: World,
  person: Person,
  parameters: object,
  AuthFlow = 'USER_AUTH',
): Promise<Waiting> {
  const { ChallengeName, Session } = (await beside(w, person, parameters, AuthFlow)) as {
    ChallengeName: string;
    Session: string;
  };
  const { username } = person;
  return {
    username,
    session: sealedSession(
      ChallengeName,
      { typed: username, session: Session },
      w.idsOf('main').userPoolId,
    ),
  };
}
/** The answer of an invited user to the request for a new password. */
const newPassword =
  (more: object, prepare?: (w: World, person: Person) => unknown): Provocation =>
  async (w) => {
    const person = await w.person({ state: 'invited' });
    await prepare?.(w, person);
    return {
      input: {
        newPasswordRequired: {
          ...(await begin(w, person, { PASSWORD: 'Temporary-1' }, 'USER_PASSWORD_AUTH')),
          newPassword: another,
          ...more,
        },
      },
    };
  };
/** The answer of a user to the choice of a first factor: the password. */
const chosen =
  (state: State, after?: (w: World, person: Person) => unknown): Provocation =>
  async (w) => {
    const person = await w.person({ state });
    const waiting = await begin(w, person, {});
    await after?.(w, person);
    return { input: { selectChallenge: { ...waiting, firstFactor: 'PASSWORD', password } } };
  };
/** A sign-in that asks for the code of an authenticator app, and that code. */
async function withApp(w: World): Promise<{ bearer: Bearer; waiting: Waiting; code: string }> {
  const bearer = await w.bearer();
  const { AccessToken } = bearer.tokens;
  const { SecretCode } = (await w.call('AssociateSoftwareToken', { AccessToken })) as {
    SecretCode: string;
  };
  const app = new TOTP({ secret: Secret.fromBase32(SecretCode) });
  await w.call('VerifySoftwareToken', {
    AccessToken,
    UserCode: app.generate({ timestamp: Date.now() - 30_000 }),
  });
  await w.call('SetUserMFAPreference', {
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  return {
    bearer,
    waiting: await begin(w, bearer, { PASSWORD: password }, 'USER_PASSWORD_AUTH'),
    code: app.generate(),
  };
}

const refresh =
  (
    at: GatewayName,
    signedInAt: GatewayName = at,
    before?: (w: World, bearer: Bearer) => Promise<unknown>,
  ): Provocation =>
  async (w) => {
    const bearer = await w.bearer({ at: signedInAt });
    await before?.(w, bearer);
    return { input: { refreshToken: bearer.tokens.RefreshToken }, at };
  };

export const signIn: Provocations = {
  signUp: {
    success: () => ({
      input: { username: 'new', password, attributes: { email: 'new@example.com' } },
    }),
    InvalidPasswordError: () => ({ input: { username: 'weak', password: 'weak' } }),
    UsernameExistsError: named('confirmed', {
      password,
      attributes: { email: 'taken@example.com' },
    }),
    UserLambdaValidationError: (w) => {
      w.refuse('PreSignUp', 'unwelcome');
      return {
        input: { username: 'unwelcome', password, attributes: { email: 'unwelcome@example.com' } },
      };
    },
    FeatureNotAvailableError: () => ({ input: { username: 'new', password }, at: 'bare' }),
  },
  confirmSignUp: {
    success: by('unconfirmed', codeOf),
    CodeMismatchError: by('unconfirmed', async ({ username }, w) => ({
      code: wrong(await w.code(username)),
    })),
    ExpiredCodeError: () => ({
      input: { username: 'nobody', code: '000000' },
      at: 'closed',
    }),
    LimitExceededError: by('unconfirmed', codeOf, (w, person) =>
      times(5, async () =>
        w.call('ConfirmSignUp', {
          ...client(w, person),
          ConfirmationCode: wrong(await w.code(person.username)),
        }),
      ),
    ),
    AliasExistsError: async (w) => {
      const { email } = await w.person();
      const late = await w.person({ state: 'unconfirmed', attributes: { email } });
      return { input: { username: late.username, code: await w.code(late.username) } };
    },
    UserLambdaValidationError: by('unconfirmed', codeOf, refusing('PostConfirmation')),
    UserNotFoundError: nobody({ code: '000000' }),
  },
  resendConfirmationCode: {
    success: named('unconfirmed'),
    LimitExceededError: by(
      'unconfirmed',
      () => ({}),
      (w, person) => times(20, () => w.call('ResendConfirmationCode', client(w, person))),
    ),
    UserLambdaValidationError: by('unconfirmed', () => ({}), refusing('CustomMessage')),
    UserNotFoundError: nobody(),
  },
  authenticate: {
    success: named('confirmed', { password }),
    FeatureNotAvailableError: () => ({ input: { username: 'nobody', password }, at: 'closed' }),
    PasswordResetRequiredError: named('reset', { password }),
    UserNotConfirmedError: named('unconfirmed', { password }),
    UserNotFoundError: nobody({ password }),
    UserLambdaValidationError: by('confirmed', () => ({ password }), refusing('PreAuthentication')),
  },
  respondToChallenge: {
    success: newPassword({}),
    InvalidInputError: newPassword({ username: '' }),
    InvalidPasswordError: newPassword({ newPassword: 'weak' }),
    PasswordHistoryPolicyViolationError: newPassword({ newPassword: 'Temporary-1' }),
    AliasExistsError: newPassword(
      { attributes: { preferredUsername: 'first of this name' } },
      async (w) => w.person({ attributes: { preferred_username: 'first of this name' } }),
    ),
    UserLambdaValidationError: newPassword({}, refusing('PostAuthentication')),
    CodeMismatchError: async (w) => {
      const waiting = await begin(w, await w.person(), { PREFERRED_CHALLENGE: 'EMAIL_OTP' });
      return { input: { emailOtp: { ...waiting, code: wrong(await w.code(waiting.username)) } } };
    },
    ExpiredCodeError: async (w) => {
      const { bearer, code } = await withApp(w);
      const { Session } = (await beside(
        w,
        bearer,
        { PASSWORD: password },
        'USER_PASSWORD_AUTH',
      )) as { Session: string };
      await w.call('RespondToAuthChallenge', {
        ClientId: w.idsOf('main').clientId,
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session,
        ChallengeResponses: { USERNAME: bearer.username, SOFTWARE_TOKEN_MFA_CODE: code },
      });
      return {
        input: {
          softwareTokenMfa: {
            ...(await begin(w, bearer, { PASSWORD: password }, 'USER_PASSWORD_AUTH')),
            code,
          },
        },
      };
    },
    SoftwareTokenMfaNotFoundError: async (w) => {
      const { bearer, waiting, code } = await withApp(w);
      await w.call('AdminDeleteSoftwareToken', owner(w, bearer));
      return { input: { softwareTokenMfa: { ...waiting, code } } };
    },
    PasswordResetRequiredError: chosen('confirmed', (w, person) =>
      w.call('AdminResetUserPassword', owner(w, person)),
    ),
    UserNotConfirmedError: chosen('unconfirmed'),
  },
  refreshTokens: {
    success: refresh('bare'),
    FeatureNotAvailableError: refresh('closed', 'bare'),
    RefreshTokenReuseError: refresh('rotating', 'rotating', (w, { tokens }) =>
      w.call('GetTokensFromRefreshToken', {
        ClientId: w.idsOf('rotating').clientId,
        RefreshToken: tokens.RefreshToken,
      }),
    ),
    UserLambdaValidationError: async (w) => {
      const { username, tokens } = await w.bearer();
      const { DeviceKey: deviceKey } = tokens.NewDeviceMetadata ?? {};
      await w.call('ConfirmDevice', { AccessToken: tokens.AccessToken, DeviceKey: deviceKey });
      w.refuse('PreTokenGeneration', username);
      return { input: { refreshToken: tokens.RefreshToken, deviceKey } };
    },
  },
  revokeToken: {
    success: refresh('main'),
    FeatureNotAvailableError: refresh('closed', 'bare'),
    UnsupportedTokenTypeError: async (w) => ({
      input: { refreshToken: (await w.bearer()).tokens.AccessToken },
    }),
  },
  signOut: {
    success: async (w) => ({ as: (await w.bearer()).headers }),
    InvalidInputError: async (w) => ({ input: { token: '' }, as: (await w.bearer()).headers }),
  },
  forgotPassword: {
    success: named('confirmed'),
    UnsupportedUserStateError: named('invited'),
    LimitExceededError: by(
      'confirmed',
      () => ({}),
      (w, person) => times(20, () => w.call('ForgotPassword', client(w, person))),
    ),
    UserLambdaValidationError: by('confirmed', () => ({}), refusing('CustomMessage')),
    UserNotFoundError: nobody(),
  },
  confirmForgotPassword: {
    success: by(
      'confirmed',
      async (person, w) => ({ ...(await codeOf(person, w)), newPassword: another }),
      recovering,
    ),
    CodeMismatchError: by(
      'confirmed',
      async ({ username }, w) => ({
        code: wrong(await w.code(username)),
        newPassword: another,
      }),
      recovering,
    ),
    ExpiredCodeError: named('confirmed', { code: '000000', newPassword: another }),
    InvalidPasswordError: by(
      'confirmed',
      async (person, w) => ({ ...(await codeOf(person, w)), newPassword: 'weak' }),
      recovering,
    ),
    LimitExceededError: by(
      'confirmed',
      async (person, w) => ({ ...(await codeOf(person, w)), newPassword: another }),
      async (w, person) => {
        await recovering(w, person);
        await times(5, async () =>
          w.call('ConfirmForgotPassword', {
            ...client(w, person),
            Password: another,
            ConfirmationCode: wrong(await w.code(person.username)),
          }),
        );
      },
    ),
    PasswordHistoryPolicyViolationError: by(
      'confirmed',
      async (person, w) => ({ ...(await codeOf(person, w)), newPassword: password }),
      recovering,
    ),
    UserLambdaValidationError: by(
      'confirmed',
      async (person, w) => ({ ...(await codeOf(person, w)), newPassword: another }),
      async (w, person) => {
        await recovering(w, person);
        w.refuse('PostConfirmation', person.username);
      },
    ),
    UserNotFoundError: nobody({ code: '000000', newPassword: another }),
  },
};

/** Checks every row of docs/migration.md for `cognitex`: callers see what the row says. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import { asUser, mutate, password, readUser, seedUser } from '../support/ask.js';
import type { Answer, Headers } from '../support/ask.js';
import { signIn, startGateway } from '../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../support/gateway.js';
import { rowsOf } from './support/rows.js';
import { serviceKey } from '../support/serviceKey.js';

/** The key of a back end, which may learn who exists. */
const key = 'the-key-of-the-back-end';
const support = { 'x-api-key': key };
const grants = {
  groups: { admins: permissionNames },
  serviceKeys: [serviceKey(key, ['users:read'], 'backend')],
};
const newPassword = 'Another-Horse-8';

const closing: (() => Promise<void>)[] = [];
async function start(options: GatewayUnderTestOptions = {}): Promise<GatewayUnderTest> {
  const started = await startGateway({
    pool: { users: ['ada', 'grace', 'john'].map((name) => seedUser(name)) },
    grants,
    ...options,
  });
  closing.push(() => started.close());
  return started;
}

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await start();
});
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
});

const delivery = (type: string): string =>
  `... on ${type} { codeDelivery { destination deliveryMedium } }`;

async function registered(username: string): Promise<string> {
  const input = { username, password, attributes: { email: `${username}@example.com` } };
  expect(await mutate(gateway, 'signUp', input)).toMatchObject({ __typename: 'SignUpSuccess' });
  return gateway.code(username);
}

const forgot = (username: string, headers: Headers = {}): Promise<Answer> =>
  mutate(gateway, 'forgotPassword', { username }, headers, delivery('ForgotPasswordSuccess'));

const rows: Readonly<Record<string, () => Promise<void>>> = {
  '`admin_get_user(username)`': async () => {
    const fields = 'email emailVerified id';
    expect(await readUser(gateway, 'user(username: "john")', fields, support)).toMatchObject({
      email: 'john@example.com',
      emailVerified: true,
    });
    expect(await readUser(gateway, 'user(username: "none")', fields, support)).toMatchObject({
      __typename: 'UserNotFoundError',
    });
  },

  '`authenticate(email, password)`': async () => {
    const tokens =
      '... on AuthenticationTokens { accessToken idToken refreshToken expiresInSeconds }';
    const right = { username: 'john@example.com', password };
    expect(await mutate(gateway, 'authenticate', right, {}, tokens)).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
      idToken: expect.any(String),
      refreshToken: expect.any(String),
    });
    const wrong = { ...right, password: 'Wrong-password-1' };
    expect(await mutate(gateway, 'authenticate', wrong)).toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'BAD_CREDENTIALS',
    });
  },

  'the app client that its README tells you to create, with `ADMIN_NO_SRP_AUTH`': async () => {
    const pool = {
      users: [seedUser('john')],
      clients: [
        { ClientId: '1h57kf5cpq17m0eml12EXAMPLE', ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] },
      ],
    };
    const clientId = '1h57kf5cpq17m0eml12EXAMPLE';
    const input = { username: 'john', password };
    const without = await start({ pool, clientId } as never);
    expect(await mutate(without, 'authenticate', input)).toMatchObject({
      __typename: 'FeatureNotAvailableError',
    });
    const withSetting = await start({ pool, clientId, signIn: 'server' } as never);
    expect(await mutate(withSetting, 'authenticate', input)).toMatchObject({
      __typename: 'AuthenticationTokens',
    });
  },

  'a challenge cannot be answered': async () => {
    const headers = await gateway.asAdministrator();
    const temporaryPassword = 'Temporary-pass-1';
    const created = { username: 'invited', temporaryPassword, messageAction: 'SUPPRESS' };
    await mutate(gateway, 'createUser', created, headers);
    const { __typename, session } = await mutate(
      gateway,
      'authenticate',
      { username: 'invited', password: temporaryPassword },
      {},
      '... on NewPasswordRequiredChallenge { session }',
    );
    expect(__typename).toBe('NewPasswordRequiredChallenge');
    const newPasswordRequired = { username: 'invited', session, newPassword };
    expect(await mutate(gateway, 'respondToChallenge', { newPasswordRequired })).toMatchObject({
      __typename: 'AuthenticationTokens',
    });
  },

  '`change_password(token, previous, proposed)`': async () => {
    const headers = await asUser(gateway, 'grace');
    const change = (password: string): Promise<Answer> =>
      mutate(gateway, 'changeMyPassword', { password, newPassword }, headers);
    expect(await change('Wrong-password-1')).toMatchObject({ __typename: 'NotAuthorizedError' });
    expect(await change(password)).toMatchObject({ __typename: 'ChangeMyPasswordSuccess' });
    expect(await signIn(gateway.graphql, 'grace', newPassword)).toEqual(expect.any(String));
  },

  '`confirm(email, code)`': async () => {
    const code = await registered('newcomer');
    const confirm = (input: object, headers: Headers = {}): Promise<Answer> =>
      mutate(gateway, 'confirmSignUp', { username: 'newcomer', ...input }, headers);
    expect(await confirm({ code })).toMatchObject({
      __typename: 'ConfirmSignUpSuccess',
    });
  },

  '`confirm` of a user who is confirmed': async () => {
    const code = await registered('twice');
    const confirm = (headers: Headers = {}): Promise<Answer> =>
      mutate(gateway, 'confirmSignUp', { username: 'twice', code }, headers);
    expect(await confirm()).toMatchObject({ __typename: 'ConfirmSignUpSuccess' });
    expect(await confirm()).toMatchObject({ __typename: 'CodeMismatchError' });
    expect(await confirm(support)).toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'ALREADY_CONFIRMED',
    });
    const pool = { users: [seedUser('john')] };
    const open = await start({ pool, guards: { enumeration: false } });
    const john = { username: 'john', code: '000000' };
    expect(await mutate(open, 'confirmSignUp', john)).toMatchObject({
      reason: 'ALREADY_CONFIRMED',
    });
  },

  '`confirm_forgot_password(code, username, password)`': async () => {
    await forgot('john');
    const input = { username: 'john', newPassword, code: await gateway.code('john') };
    expect(await mutate(gateway, 'confirmForgotPassword', input)).toMatchObject({
      __typename: 'ConfirmForgotPasswordSuccess',
    });
    expect(await signIn(gateway.graphql, 'john', newPassword)).toEqual(expect.any(String));
  },

  '`confirm_forgot_password` with a used code': async () => {
    await forgot('ada');
    const input = { username: 'ada', newPassword, code: await gateway.code('ada') };
    const confirm = (headers: Headers = {}): Promise<Answer> =>
      mutate(gateway, 'confirmForgotPassword', input, headers);
    expect(await confirm()).toMatchObject({ __typename: 'ConfirmForgotPasswordSuccess' });
    expect(await confirm()).toMatchObject({ __typename: 'CodeMismatchError' });
    expect(await confirm(support)).toMatchObject({ __typename: 'ExpiredCodeError' });
  },

  '`forgot_password(username)`': async () => {
    expect(await forgot('john@example.com')).toEqual({
      __typename: 'ForgotPasswordSuccess',
      codeDelivery: { destination: 'j***@e***', deliveryMedium: 'EMAIL' },
    });
    const nobody = await forgot('none@example.com');
    expect(nobody).toMatchObject({ __typename: 'ForgotPasswordSuccess' });
    expect(await forgot('none', support)).toMatchObject({ __typename: 'ForgotPasswordSuccess' });
  },

  '`CodeDeliveryDetails` of a username': async () => {
    expect(await forgot('john')).toMatchObject({ codeDelivery: null });
    expect(await forgot('none')).toMatchObject({ codeDelivery: null });
    expect(await forgot('john', support)).toMatchObject({
      codeDelivery: { destination: 'j***@e***', deliveryMedium: 'EMAIL' },
    });
  },

  '`get_user(token)`': async () => {
    const fields = 'email emailVerified id username enabled status createdAt';
    const headers = await gateway.asAdministrator();
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    const me = await readUser(gateway, 'me', fields, headers);
    expect(me).toMatchObject({ __typename: 'User', enabled: true, status: 'CONFIRMED' });
    expect(await readUser(gateway, `me(token: "${token}")`, fields)).toEqual(me);
    expect(await readUser(gateway, 'me(token: "eyJ.eyJ.x")', fields)).toMatchObject({
      __typename: 'NotAuthorizedError',
    });
  },

  '`sign_up(email, password, attrs)`': async () => {
    const input = {
      username: 'signup',
      password,
      attributes: { email: 'signup@example.com', name: 'John', familyName: 'Smith' },
    };
    expect(await mutate(gateway, 'signUp', input, {}, delivery('SignUpSuccess'))).toMatchObject({
      __typename: 'SignUpSuccess',
      codeDelivery: { destination: 's***@e***', deliveryMedium: 'EMAIL' },
    });
    const again = { username: 'signup' };
    expect(await mutate(gateway, 'resendConfirmationCode', again)).toMatchObject({
      __typename: 'ResendConfirmationCodeSuccess',
    });
  },

  '`update_user_attributes(token, attrs)`': async () => {
    const code = await registered('changing');
    await mutate(gateway, 'confirmSignUp', { username: 'changing', code });
    const headers = await asUser(gateway, 'changing');
    const input = { attributes: { email: 'changed@example.com', nickname: 'Jo' } };
    const selection =
      '... on UpdateMyAttributesSuccess { codeDeliveries { destination attributeName } }';
    expect(await mutate(gateway, 'updateMyAttributes', input, headers, selection)).toMatchObject({
      codeDeliveries: [{ destination: 'c***@e***', attributeName: 'email' }],
    });
    expect(await readUser(gateway, 'me', 'nickname', headers)).toMatchObject({ nickname: 'Jo' });
  },

  'no client secret': async () => {
    const secret = await start({ withSecret: true });
    const input = { username: 'john', password };
    const answer = await mutate(
      secret,
      'authenticate',
      input,
      {},
      '... on AuthenticationTokens { accessToken }',
    );
    expect(answer).toMatchObject({ __typename: 'AuthenticationTokens' });
    expect(JSON.stringify(answer)).not.toContain(secret.demo.clientSecret);
    const wrong = await start({ withSecret: true, clientSecret: 'not-the-secret' });
    expect(await mutate(wrong, 'authenticate', input)).toMatchObject({
      reason: 'SECRET_HASH_MISMATCH',
    });
  },

  // The errors in its README; test/reachable provokes every member of every union.
  'documented errors that never occur': async () => {
    const signUp = (username: string, pass: string): Promise<Answer> =>
      mutate(gateway, 'signUp', {
        username,
        password: pass,
        attributes: { email: `${username}@example.com` },
      });
    expect(await signUp('john', password)).toMatchObject({ __typename: 'UsernameExistsError' });
    expect(await signUp('weak', 'short')).toMatchObject({ __typename: 'InvalidPasswordError' });
    await registered('guess');
    const wrong = { username: 'guess', code: '000000' };
    expect(await mutate(gateway, 'confirmSignUp', wrong)).toMatchObject({
      __typename: 'CodeMismatchError',
    });
  },
};

describe('coming from the Elixir library', () => {
  it('has a test for each row of docs/migration.md', () => {
    expect(rowsOf('Elixir')).toEqual(Object.keys(rows));
  });

  it.each(Object.entries(rows))('%s is answered as docs/migration.md says', async (_row, see) => {
    await see();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminResetUserPasswordCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  GlobalSignOutCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { signIn } from '../../support/pool/actions.js';
import { exchange, postForm, signInOnPages, startOauthPool } from '../../support/pool/oauth.js';
import {
  clientId as ClientId,
  jane,
  password,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const Username = 'jane';
const named = { UserPoolId, Username };
const Password = 'An0ther-passw0rd';

let test: TestPool;
beforeAll(async () => {
  test = await startOauthPool({
    users: [jane, { ...jane, username: 'june', attributes: { email: 'june@example.com' } }],
  });
});
const setPassword = (secret: string) =>
  test.sdk.send(new AdminSetUserPasswordCommand({ ...named, Password: secret, Permanent: true }));
beforeEach(() => setPassword(password));
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const codeOfJane = async () => (await signInOnPages(test)).searchParams.get('code');
const accessToken = async () =>
  (await signIn(test, Username)).AuthenticationResult?.AccessToken ?? '';

const ends: Readonly<Record<string, () => Promise<unknown>>> = {
  'the user changes the password': async () =>
    test.sdk.send(
      new ChangePasswordCommand({
        AccessToken: await accessToken(),
        PreviousPassword: password,
        ProposedPassword: Password,
      }),
    ),
  'the user recovers the password': async () => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username }));
    const ConfirmationCode = await test.code(Username);
    await test.sdk.send(
      new ConfirmForgotPasswordCommand({ ClientId, Username, ConfirmationCode, Password }),
    );
  },
  'the user signs out everywhere': async () =>
    test.sdk.send(new GlobalSignOutCommand({ AccessToken: await accessToken() })),
  'an administrator sets the password': () => setPassword(Password),
  'an administrator resets the password': () =>
    test.sdk.send(new AdminResetUserPasswordCommand(named)),
  'an administrator signs the user out': () =>
    test.sdk.send(new AdminUserGlobalSignOutCommand(named)),
  'an administrator disables the user, and enables them again': async () => {
    await test.sdk.send(new AdminDisableUserCommand(named));
    await test.sdk.send(new AdminEnableUserCommand(named));
  },
};

describe('an authorization code that is not exchanged yet', () => {
  it.each(Object.keys(ends))('MUST be void once %s', async (end) => {
    const code = await codeOfJane();
    await ends[end]?.();
    expect(await exchange(test, code)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('MUST still end its sign-in by a second use, if it was exchanged before', async () => {
    const code = await codeOfJane();
    const { body } = await exchange(test, code);
    await setPassword(Password);
    const refresh = () =>
      postForm(test, '/oauth2/token', {
        client_id: ClientId,
        grant_type: 'refresh_token',
        refresh_token: String(body.refresh_token),
      });
    expect(await refresh()).toMatchObject({ status: 200 });
    await exchange(test, code);
    expect(await refresh()).toMatchObject({ body: { error: 'invalid_grant' } });
  });

  it('is exchanged after the sign-ins of another user have ended (control)', async () => {
    const code = await codeOfJane();
    await test.sdk.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username: 'june' }));
    expect(await exchange(test, code)).toMatchObject({ status: 200 });
  });

  it('is exchanged if it is issued after the sign-ins have ended, at the same time', async () => {
    await test.sdk.send(new AdminUserGlobalSignOutCommand(named));
    expect(await exchange(test, await codeOfJane())).toMatchObject({ status: 200 });
  });
});

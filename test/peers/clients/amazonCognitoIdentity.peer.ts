/**
 * amazon-cognito-identity-js uses what it supports besides tokens: a first password, an
 * authenticator app, devices.
 */
import {
  AdminCreateUserCommand,
  AdminForgetDeviceCommand,
  AdminListDevicesCommand,
  AdminUpdateDeviceStatusCommand,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoUser, CognitoUserSession } from 'amazon-cognito-identity-js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { appCode, step } from '../../support/pool/secondFactor.js';
import { password, userPoolId } from '../../support/pool/startPool.js';
import { startClientPool } from './support/clientPool.js';
import type { ClientPool } from './support/clientPool.js';
import {
  authenticate,
  cognitoUser,
  newStorage,
  stepOf,
  tokensOf,
} from './support/cognitoIdentity.js';

const names = ['app', 'both', 'device', 'forgotten', 'refresh'];
let test: ClientPool;
beforeAll(async () => {
  test = await startClientPool(
    {
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: false,
      },
    },
    names.map((username) => ({
      username,
      password,
      attributes: { email: `${username}@example.com`, email_verified: 'true' },
    })),
  );
});
afterEach(() => requireMfa('OFF'));
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const requireMfa = (MfaConfiguration: 'ON' | 'OPTIONAL' | 'OFF') =>
  test.sdk.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: userPoolId,
      MfaConfiguration,
      ...(MfaConfiguration === 'OFF' ? {} : { SoftwareTokenMfaConfiguration: { Enabled: true } }),
    }),
  );
const devicesOf = async (Username: string) =>
  (await test.sdk.send(new AdminListDevicesCommand({ UserPoolId: userPoolId, Username })))
    .Devices ?? [];
const associate = (user: CognitoUser): Promise<string> =>
  new Promise((resolve, reject) => {
    user.associateSoftwareToken({ associateSecretCode: resolve, onFailure: reject });
  });
const verifyApp = (user: CognitoUser, code: string): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    user.verifySoftwareToken(code, 'phone', { onSuccess: resolve, onFailure: reject });
  });
const called = (
  call: (callbacks: { onSuccess(answer: string): void; onFailure(error: Error): void }) => void,
): Promise<string> =>
  new Promise((resolve, reject) => {
    call({ onSuccess: resolve, onFailure: reject });
  });

describe('NEW_PASSWORD_REQUIRED', () => {
  it('takes a new password and signs in with it afterwards', async () => {
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId: userPoolId,
        Username: 'invited',
        TemporaryPassword: password,
        MessageAction: 'SUPPRESS',
      }),
    );
    const user = cognitoUser(test.url, 'invited');
    expect((await authenticate(user, password)).step).toBe('newPassword');
    const chosen = 'Chosen by 1tself!';
    const tokens = tokensOf(
      await stepOf((callbacks) => {
        user.completeNewPasswordChallenge(chosen, {}, callbacks);
      }),
    );
    expect(await test.verify(tokens)).toMatchObject({ username: 'invited' });
    expect(
      await test.verify(tokensOf(await authenticate(cognitoUser(test.url, 'invited'), chosen))),
    ).toMatchObject({ username: 'invited' });
  });
});

describe('MFA', () => {
  it('sets an app up during sign-in if the pool requires it, and asks for its code on the next device', async () => {
    await requireMfa('ON');
    const user = cognitoUser(test.url, 'app');
    expect((await authenticate(user, password)).step).toBe('mfaSetup');
    const secret = await associate(user);
    const session = await verifyApp(user, appCode(test, secret));
    expect(
      await test.verify({
        accessToken: session.getAccessToken().getJwtToken(),
        idToken: session.getIdToken().getJwtToken(),
      }),
    ).toMatchObject({ username: 'app' });
    test.pass(step);
    const again = cognitoUser(test.url, 'app');
    expect((await authenticate(again, password)).step).toBe('totp');
    const tokens = tokensOf(
      await stepOf((callbacks) => {
        again.sendMFACode(appCode(test, secret), callbacks, 'SOFTWARE_TOKEN_MFA');
      }),
    );
    expect(await test.verify(tokens)).toMatchObject({ username: 'app' });

    // The second sign-in has registered its device, which replaces the code from now on.
    expect(await devicesOf('app')).toHaveLength(1);
    test.pass(step);
    expect(await test.verify(tokensOf(await authenticate(again, password)))).toMatchObject({
      username: 'app',
    });
  });
});

describe('MFA and devices', () => {
  it('proves its device after the code if the device does not replace the code (sendMFACode answers DEVICE_SRP_AUTH with the session of the code)', async () => {
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId: userPoolId,
        DeviceConfiguration: { ChallengeRequiredOnNewDevice: false },
      }),
    );
    const browser = newStorage();
    const user = cognitoUser(test.url, 'both', browser);
    await requireMfa('OPTIONAL');
    const { deviceKey } = await test.verify(tokensOf(await authenticate(user, password)));
    const secret = await associate(user);
    await new Promise((resolve, reject) => {
      user.verifySoftwareToken(appCode(test, secret), 'phone', {
        onSuccess: resolve,
        onFailure: reject,
      });
    });
    await requireMfa('ON');
    test.pass(step);
    const again = cognitoUser(test.url, 'both', browser);
    expect((await authenticate(again, password)).step).toBe('totp');
    const tokens = tokensOf(
      await stepOf((callbacks) => {
        again.sendMFACode(appCode(test, secret), callbacks, 'SOFTWARE_TOKEN_MFA');
      }),
    );
    expect(await test.verify(tokens)).toEqual({ username: 'both', deviceKey });
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId: userPoolId,
        DeviceConfiguration: {
          ChallengeRequiredOnNewDevice: true,
          DeviceOnlyRememberedOnUserPrompt: false,
        },
      }),
    );
  });
});

describe('devices', () => {
  it('registers a browser once, proves it at the next sign-in, and registers another browser separately', async () => {
    const browser = newStorage();
    const first = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'device', browser), password)),
    );
    const again = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'device', browser), password)),
    );
    expect(again.deviceKey).toBe(first.deviceKey);
    const other = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'device'), password)),
    );
    expect((await devicesOf('device')).map(({ DeviceKey }) => DeviceKey).sort()).toEqual(
      [String(first.deviceKey), String(other.deviceKey)].sort(),
    );
  });

  it('lists, marks and forgets its device', async () => {
    const user = cognitoUser(test.url, 'forgotten');
    const first = await test.verify(tokensOf(await authenticate(user, password)));
    const listed = await new Promise((resolve, reject) => {
      user.listDevices(10, null, { onSuccess: resolve, onFailure: reject });
    });
    expect(listed).toMatchObject({ Devices: [{ DeviceKey: first.deviceKey }] });
    expect(
      await called((callbacks) => {
        user.setDeviceStatusNotRemembered(callbacks);
      }),
    ).toBe('SUCCESS');
    expect(
      await called((callbacks) => {
        user.setDeviceStatusRemembered(callbacks);
      }),
    ).toBe('SUCCESS');
    expect(
      await called((callbacks) => {
        user.forgetDevice(callbacks);
      }),
    ).toBe('SUCCESS');
    expect(await devicesOf('forgotten')).toEqual([]);
  });

  it('signs in again on a device that an administrator has deleted', async () => {
    const browser = newStorage();
    const first = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'forgotten', browser), password)),
    );
    // Deleted without the browser's knowledge: the client gets "Device does not exist." and signs
    // in again without it.
    await test.sdk.send(
      new AdminForgetDeviceCommand({
        UserPoolId: userPoolId,
        Username: 'forgotten',
        DeviceKey: String(first.deviceKey),
      }),
    );
    const second = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'forgotten', browser), password)),
    );
    expect(second.deviceKey).not.toBe(first.deviceKey);
  });

  it('refreshes its tokens on the device that they were issued to', async () => {
    const browser = newStorage();
    const user = cognitoUser(test.url, 'refresh', browser);
    const { session } = await authenticate(user, password);
    if (!session) throw new Error('no session');
    const renewed = await new Promise<CognitoUserSession>((resolve, reject) => {
      user.refreshSession(
        session.getRefreshToken(),
        (error: Error | null, fresh: CognitoUserSession) => {
          if (error) reject(error);
          else resolve(fresh);
        },
      );
    });
    expect(
      await test.verify({
        accessToken: renewed.getAccessToken().getJwtToken(),
        idToken: renewed.getIdToken().getJwtToken(),
      }),
    ).toMatchObject({ username: 'refresh' });
  });

  it('treats a device that is no longer remembered like any other', async () => {
    const browser = newStorage();
    const { deviceKey } = await test.verify(
      tokensOf(await authenticate(cognitoUser(test.url, 'device', browser), password)),
    );
    await test.sdk.send(
      new AdminUpdateDeviceStatusCommand({
        UserPoolId: userPoolId,
        Username: 'device',
        DeviceKey: String(deviceKey),
        DeviceRememberedStatus: 'not_remembered',
      }),
    );
    expect(
      await test.verify(
        tokensOf(await authenticate(cognitoUser(test.url, 'device', browser), password)),
      ),
    ).toMatchObject({ deviceKey });
  });
});

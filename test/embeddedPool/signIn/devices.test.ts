import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteUserCommand,
  AdminForgetDeviceCommand,
  AdminGetDeviceCommand,
  AdminListDevicesCommand,
  AdminSetUserMFAPreferenceCommand,
  AdminUpdateDeviceStatusCommand,
  ConfirmDeviceCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  ForgetDeviceCommand,
  GetDeviceCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListDevicesCommand,
  SetUserPoolMfaConfigCommand,
  UpdateDeviceStatusCommand,
  UpdateUserPoolCommand,
  type DeviceConfigurationType,
  type DeviceType,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { signIn } from '../../support/pool/actions.js';
import {
  confirm,
  given,
  prove,
  register,
  signInOn,
  verifierConfig,
  type Device,
} from '../../support/pool/device.js';
import { allFactors, appCode, enrol, respond, step } from '../../support/pool/secondFactor.js';
import {
  SrpClient,
  answerSrp,
  askSrp,
  srpSignIn,
  timestamp,
} from '../../support/pool/srpClient.js';
import {
  clientId,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const missing = { name: 'ResourceNotFoundException', message: 'Device does not exist.' };
const incorrect = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };
const names = [
  'jane',
  'john',
  'app',
  'mail',
  'setup',
  'prompt',
  'lists',
  'forgets',
  'refresh',
  'twice',
  'gone',
  'status',
  'plain',
  'bare',
];
const users = names.map((username) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true' },
}));
const { SmsConfiguration: _sms, ...factors } = allFactors;
let test: TestPool;
const configure = (DeviceConfiguration: DeviceConfigurationType | undefined) =>
  test.sdk.send(
    new UpdateUserPoolCommand({
      UserPoolId,
      AutoVerifiedAttributes: ['email'],
      ...(DeviceConfiguration ? { DeviceConfiguration } : {}),
    }),
  );
const mfa = (MfaConfiguration: 'OFF' | 'OPTIONAL' | 'ON') =>
  test.sdk.send(
    new SetUserPoolMfaConfigCommand(
      MfaConfiguration === 'OFF'
        ? { UserPoolId, MfaConfiguration }
        : { UserPoolId, ...factors, MfaConfiguration },
    ),
  );
const replacing = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false };
const attributesOf = ({ DeviceAttributes = [] }: DeviceType = {}): Record<
  string,
  string | undefined
> => Object.fromEntries(DeviceAttributes.map(({ Name, Value }) => [Name, Value]));
const adminView = async (Username: string, { key: DeviceKey }: Device) =>
  (await test.sdk.send(new AdminGetDeviceCommand({ UserPoolId, Username, DeviceKey }))).Device;
const statusOf = async (username: string, device: Device) =>
  attributesOf(await adminView(username, device))['dev:device_remembered_status'];
const setStatus = (
  Username: string,
  { key: DeviceKey }: Device,
  DeviceRememberedStatus: 'remembered' | 'not_remembered',
) =>
  test.sdk.send(
    new AdminUpdateDeviceStatusCommand({ UserPoolId, Username, DeviceKey, DeviceRememberedStatus }),
  );

beforeAll(async () => {
  test = await startPool({ pool: { DeviceConfiguration: replacing }, users });
});
beforeEach(async () => {
  await configure(replacing);
  await mfa('OFF');
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

describe('DeviceConfiguration', () => {
  // SDK: DeviceConfigurationType.
  it('comes from the seed or over the wire, and is absent if devices are not tracked', async () => {
    expect(
      (await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool
        ?.DeviceConfiguration,
    ).toEqual(replacing);
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'tracking',
        DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
      }),
    );
    expect(UserPool?.DeviceConfiguration).toEqual({ DeviceOnlyRememberedOnUserPrompt: true });
    await test.sdk.send(new DeleteUserPoolCommand({ UserPoolId: UserPool?.Id }));
    await configure(undefined);
    expect(
      (await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool
        ?.DeviceConfiguration,
    ).toBeUndefined();
    expect(
      (await srpSignIn(test, 'plain')).AuthenticationResult?.NewDeviceMetadata,
    ).toBeUndefined();
  });
});

describe('a sign-in without a device', () => {
  it.each([
    ['SRP', () => srpSignIn(test, 'plain')],
    ['a password', () => signIn(test, 'plain')],
  ] as const)(
    'is given a device by %s, and its access token names the device (AWS guide: device key in the format Region_UUID)',
    async (_way, sign) => {
      const { AuthenticationResult: tokens } = await sign();
      expect(tokens?.NewDeviceMetadata).toMatchObject({
        DeviceKey: expect.stringMatching(/^us-east-1_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
        DeviceGroupKey: expect.stringMatching(/^-\w{8}$/),
      });
      expect(decodeJwt(tokens?.AccessToken ?? '').device_key).toBe(
        tokens?.NewDeviceMetadata?.DeviceKey,
      );
    },
  );
});

describe('confirmDevice', () => {
  // Cognito's text, aws-aspnet-cognito-identity-provider issue 206.
  it('registers the device of this sign-in, and no other', async () => {
    const device = given((await srpSignIn(test, 'twice')).AuthenticationResult);
    const other = given((await srpSignIn(test, 'twice')).AuthenticationResult);
    await expect(confirm(test, { ...device, key: other.key })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid device key given.',
    });
    expect((await confirm(test, device)).UserConfirmationNecessary).toBe(false);
    await expect(confirm(test, device)).rejects.toMatchObject({ name: 'DeviceKeyExistsException' });
  });

  // re:Post: negative value passed for salt.
  it('refuses a verifier or salt that reads as negative or is not a number', async () => {
    const device = given((await srpSignIn(test, 'plain')).AuthenticationResult);
    const right = verifierConfig(device);
    const negative = Buffer.alloc(16, 0xff).toString('base64');
    for (const DeviceSecretVerifierConfig of [
      { ...right, Salt: negative },
      { ...right, PasswordVerifier: negative },
      { ...right, PasswordVerifier: 'AA==' },
      { Salt: right.Salt },
    ]) {
      const send = test.sdk.send(
        new ConfirmDeviceCommand({
          AccessToken: device.tokens.AccessToken,
          DeviceKey: device.key,
          DeviceSecretVerifierConfig,
        }),
      );
      await expect(send).rejects.toMatchObject({ name: 'InvalidParameterException' });
    }
  });

  // SDK: DeviceOnlyRememberedOnUserPrompt.
  it('asks to prompt the user if the pool says so, and remembers the device only after consent', async () => {
    await configure({ ...replacing, DeviceOnlyRememberedOnUserPrompt: true });
    const device = given((await srpSignIn(test, 'prompt')).AuthenticationResult);
    expect((await confirm(test, device)).UserConfirmationNecessary).toBe(true);
    expect(await statusOf('prompt', device)).toBe('not_remembered');
    await test.sdk.send(
      new UpdateDeviceStatusCommand({
        AccessToken: device.tokens.AccessToken,
        DeviceKey: device.key,
        DeviceRememberedStatus: 'remembered',
      }),
    );
    expect(await statusOf('prompt', device)).toBe('remembered');
  });
});

describe('a sign-in on a remembered device', () => {
  it('proves the device and gets no new one (AWS guide: Working with user devices in your user pool)', async () => {
    const device = await register(test, 'jane');
    test.pass(60_000);
    const asked = await signInOn(test, 'jane', device);
    expect(asked).toMatchObject({
      ChallengeName: 'DEVICE_SRP_AUTH',
      ChallengeParameters: { USERNAME: 'jane', DEVICE_KEY: device.key },
    });
    const { AuthenticationResult: tokens } = await prove(test, asked, 'jane', device);
    expect(tokens?.NewDeviceMetadata).toBeUndefined();
    expect(decodeJwt(tokens?.AccessToken ?? '').device_key).toBe(device.key);
    const now = test.now().getTime();
    expect((await adminView('jane', device))?.DeviceLastAuthenticatedDate?.getTime()).toBe(
      now - (now % 1000),
    );
  });

  it('MUST refuse a device that does not know its secret (RFC 5054, section 2.6)', async () => {
    const device = await register(test, 'jane');
    const impostor = { ...device, secret: 'guessed' };
    await expect(
      prove(test, await signInOn(test, 'jane', device), 'jane', impostor),
    ).rejects.toMatchObject(incorrect);
  });

  it("MUST refuse another user's device and another device's proof (own rule: a device is its user's)", async () => {
    const [hers, his] = [await register(test, 'jane'), await register(test, 'john')];
    await expect(signInOn(test, 'jane', his)).rejects.toMatchObject(missing);
    await expect(
      prove(test, await signInOn(test, 'jane', hers), 'jane', his),
    ).rejects.toMatchObject(missing);
  });

  // amazon-cognito-identity-js pull request 206.
  it('reveals a forgotten device only to the correct password, and continues without it', async () => {
    const device = await register(test, 'jane');
    await test.sdk.send(
      new AdminForgetDeviceCommand({ UserPoolId, Username: 'jane', DeviceKey: device.key }),
    );
    await expect(signInOn(test, 'jane', device, 'Wrong-Passw0rd')).rejects.toMatchObject(incorrect);
    const client = new SrpClient();
    const claim = client.claim(await askSrp(test, 'jane', client), password, timestamp(test.now()));
    await expect(answerSrp(test, { ...claim, DEVICE_KEY: device.key })).rejects.toMatchObject(
      missing,
    );
    expect((await answerSrp(test, claim)).AuthenticationResult?.NewDeviceMetadata).toBeDefined();
  });

  // SDK: UpdateDeviceStatus; ConfirmDevice, optional verifier.
  it('requires no proof from a device that is not remembered or has no secret', async () => {
    const device = await register(test, 'john');
    await setStatus('john', device, 'not_remembered');
    expect((await signInOn(test, 'john', device)).AuthenticationResult).toBeDefined();
    const bare = given((await srpSignIn(test, 'bare')).AuthenticationResult);
    await test.sdk.send(
      new ConfirmDeviceCommand({ AccessToken: bare.tokens.AccessToken, DeviceKey: bare.key }),
    );
    const { AuthenticationResult } = await signInOn(test, 'bare', bare);
    expect([
      AuthenticationResult?.AccessToken !== undefined,
      AuthenticationResult?.NewDeviceMetadata,
    ]).toEqual([true, undefined]);
  });
});

describe('a remembered device as second factor', () => {
  let device: Device;
  let secret: string;
  beforeAll(async () => {
    await configure(replacing);
    await mfa('OPTIONAL');
    secret = await enrol(test, 'app');
    const asked = await srpSignIn(test, 'app');
    expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    device = given(
      (await respond(test, asked, 'app', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret) }))
        .AuthenticationResult,
    );
    await confirm(test, device);
  });
  beforeEach(() => mfa('OPTIONAL'));

  // SDK: ChallengeRequiredOnNewDevice.
  it('replaces a TOTP code if the pool says so, and only once proven', async () => {
    const asked = await signInOn(test, 'app', device);
    expect([asked.ChallengeName, asked.AuthenticationResult]).toEqual([
      'DEVICE_SRP_AUTH',
      undefined,
    ]);
    expect((await prove(test, asked, 'app', device)).AuthenticationResult).toBeDefined();
  });

  // SDK: ChallengeRequiredOnNewDevice.
  it('MUST NOT replace the code without the setting: the code comes first, then the device', async () => {
    await configure({ ...replacing, ChallengeRequiredOnNewDevice: false });
    test.pass(step);
    const asked = await signInOn(test, 'app', device);
    expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    const next = await respond(test, asked, 'app', {
      SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret),
    });
    expect([next.ChallengeName, next.AuthenticationResult]).toEqual(['DEVICE_SRP_AUTH', undefined]);
    expect((await prove(test, next, 'app', device)).AuthenticationResult).toBeDefined();
  });

  // SDK: UpdateDeviceStatus.
  it('MUST NOT replace the code once the device is not remembered, even between two challenges', async () => {
    const asked = await signInOn(test, 'app', device);
    await setStatus('app', device, 'not_remembered');
    expect((await signInOn(test, 'app', device)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    expect((await prove(test, asked, 'app', device)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    await setStatus('app', device, 'remembered');
  });

  it('MUST NOT replace a code by e-mail, or the set-up of a factor (SDK: SMS and TOTP factors)', async () => {
    await mfa('OFF');
    const [mail, setup] = [await register(test, 'mail'), await register(test, 'setup')];
    await mfa('OPTIONAL');
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'mail',
        EmailMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    expect((await signInOn(test, 'mail', mail)).ChallengeName).toBe('EMAIL_OTP');
    await test.sdk.send(
      new SetUserPoolMfaConfigCommand({
        UserPoolId,
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      }),
    );
    expect((await signInOn(test, 'setup', setup)).ChallengeName).toBe('MFA_SETUP');
  });
});

describe('getDevice, listDevices, forgetDevice, updateDeviceStatus', () => {
  it('show a device to its user (AWS CLI, example of get-device; without the dev: attributes)', async () => {
    const device = await register(test, 'lists');
    const { Device: shown } = await test.sdk.send(
      new GetDeviceCommand({ AccessToken: device.tokens.AccessToken, DeviceKey: device.key }),
    );
    expect(shown).toMatchObject({
      DeviceKey: device.key,
      DeviceCreateDate: test.now(),
      DeviceLastModifiedDate: test.now(),
      DeviceLastAuthenticatedDate: new Date(test.now().getTime() - (test.now().getTime() % 1000)),
    });
    expect(attributesOf(shown)).toEqual({ device_status: 'valid', device_name: 'a browser' });
  });

  it("list a user's devices page by page (SDK: Limit, PaginationToken)", async () => {
    const devices = [
      await register(test, 'lists'),
      await register(test, 'lists'),
      await register(test, 'lists'),
    ];
    const AccessToken = devices[2]?.tokens.AccessToken;
    const all = (await test.sdk.send(new ListDevicesCommand({ AccessToken }))).Devices ?? [];
    expect(all.map(({ DeviceKey }) => DeviceKey)).toEqual(
      expect.arrayContaining(devices.map(({ key }) => key)),
    );
    const paged: (string | undefined)[] = [];
    let PaginationToken: string | undefined;
    do {
      const page = await test.sdk.send(
        new ListDevicesCommand({ AccessToken, Limit: 2, PaginationToken }),
      );
      paged.push(...(page.Devices ?? []).map(({ DeviceKey }) => DeviceKey));
      ({ PaginationToken } = page);
    } while (PaginationToken !== undefined);
    expect(paged).toEqual(all.map(({ DeviceKey }) => DeviceKey));
  });

  it('change and forget a device (SDK: UpdateDeviceStatus, ForgetDevice)', async () => {
    const device = await register(test, 'status');
    const call = { AccessToken: device.tokens.AccessToken, DeviceKey: device.key };
    await test.sdk.send(
      new UpdateDeviceStatusCommand({ ...call, DeviceRememberedStatus: 'not_remembered' }),
    );
    expect(await statusOf('status', device)).toBe('not_remembered');
    await test.sdk.send(new ForgetDeviceCommand(call));
    await expect(test.sdk.send(new ForgetDeviceCommand(call))).rejects.toMatchObject(missing);
    await expect(test.sdk.send(new GetDeviceCommand(call))).rejects.toMatchObject(missing);
    await expect(
      test.sdk.send(
        new UpdateDeviceStatusCommand({ ...call, DeviceRememberedStatus: 'remembered' }),
      ),
    ).rejects.toMatchObject(missing);
    expect(
      (await test.sdk.send(new ListDevicesCommand({ AccessToken: call.AccessToken }))).Devices,
    ).toEqual([]);
  });
});

describe('adminGetDevice, adminListDevices, adminForgetDevice, adminUpdateDeviceStatus', () => {
  it('show what only administrators see (AWS CLI, example of admin-get-device)', async () => {
    const device = await register(test, 'forgets');
    const shown = attributesOf(await adminView('forgets', device));
    expect(shown).toEqual({
      device_status: 'valid',
      device_name: 'a browser',
      'dev:device_remembered_status': 'remembered',
      'dev:device_owner': `forgets.${UserPoolId}`,
      'dev:device_arn': `arn:aws:cognito-idp:us-east-1:000000000000:owner/forgets.${UserPoolId}/device/${device.key}`,
    });
    const { Devices = [] } = await test.sdk.send(
      new AdminListDevicesCommand({ UserPoolId, Username: 'forgets', Limit: 1 }),
    );
    expect(Devices.map(attributesOf)).toEqual([shown]);
  });

  it('answer with the declared exceptions if something is missing (SDK: @throws)', async () => {
    const device = await register(test, 'forgets');
    const call = { UserPoolId, Username: 'nobody', DeviceKey: device.key };
    await expect(test.sdk.send(new AdminGetDeviceCommand(call))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(test.sdk.send(new AdminListDevicesCommand(call))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(test.sdk.send(new AdminForgetDeviceCommand(call))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
    await expect(
      test.sdk.send(
        new AdminUpdateDeviceStatusCommand({ ...call, DeviceRememberedStatus: 'remembered' }),
      ),
    ).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await expect(
      test.sdk.send(new AdminGetDeviceCommand({ ...call, Username: 'john' })),
    ).rejects.toMatchObject(missing);
    await expect(
      test.sdk.send(new AdminForgetDeviceCommand({ ...call, Username: 'john' })),
    ).rejects.toMatchObject(missing);
  });

  it('are deleted with their user (SDK: AdminDeleteUser)', async () => {
    const device = await register(test, 'gone');
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'gone' }));
    await expect(adminView('gone', device)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('a refresh token where devices are tracked', () => {
  const refresh = ({ tokens }: Device, device: Record<string, string>) =>
    test.sdk.send(
      new InitiateAuthCommand({
        ClientId: clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken ?? '', ...device },
      }),
    );
  const invalid = { name: 'NotAuthorizedException', message: 'Invalid Refresh Token' };

  // AWS Mobile Blog: Tracking and Remembering Devices; amplify-android issue 2506.
  it('works only on the confirmed device it was issued to', async () => {
    const device = given((await srpSignIn(test, 'refresh')).AuthenticationResult);
    await expect(refresh(device, { DEVICE_KEY: device.key })).rejects.toMatchObject(invalid);
    await confirm(test, device);
    expect(
      (await refresh(device, { DEVICE_KEY: device.key })).AuthenticationResult?.AccessToken,
    ).toBeDefined();
    await expect(refresh(device, {})).rejects.toMatchObject(invalid);
    await expect(
      refresh(device, { DEVICE_KEY: (await register(test, 'refresh')).key }),
    ).rejects.toMatchObject(invalid);
    await configure(undefined);
    expect((await refresh(device, {})).AuthenticationResult).toBeDefined();
  });

  it('ends with the device, although the access token does not (AWS Mobile Blog: ForgetDevice)', async () => {
    const device = await register(test, 'refresh');
    await test.sdk.send(
      new ForgetDeviceCommand({ AccessToken: device.tokens.AccessToken, DeviceKey: device.key }),
    );
    await expect(refresh(device, { DEVICE_KEY: device.key })).rejects.toMatchObject(invalid);
    expect(
      (await test.sdk.send(new GetUserCommand({ AccessToken: device.tokens.AccessToken })))
        .Username,
    ).toBe('refresh');
  });
});

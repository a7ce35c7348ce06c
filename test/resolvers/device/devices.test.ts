/**
 * Tests devices that the pool remembers: the user's own commands and the administrator's, on the
 * embedded pool.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { edge, mutate, nodesOf, password, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const devices = edge(
  'devices',
  'Device',
  'deviceKey name rememberedStatus createdAt lastModifiedAt lastAuthenticatedAt',
);
const noDevice = 'us-east-1_00000000-0000-0000-0000-000000000000';

let gateway: GatewayUnderTest;
let admin: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: false,
        DeviceOnlyRememberedOnUserPrompt: true,
      },
      users: ['ada', 'bob', 'eve'].map((name) => seedUser(name)),
    },
  });
  admin = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

/** Signs in on a new device and confirms it. */
async function onDevice(
  username: string,
): Promise<{ headers: Headers; deviceKey: string; confirmed: Answer }> {
  const tokens = await mutate(
    gateway,
    'authenticate',
    { username, password },
    {},
    '... on AuthenticationTokens { accessToken newDevice { deviceKey } }',
  );
  const headers = { authorization: `Bearer ${String(tokens.accessToken)}` };
  const { deviceKey } = tokens.newDevice as { deviceKey: string };
  const input = {
    deviceKey,
    deviceName: "Ada's phone",
    secretVerifier: {
      verifier: Buffer.alloc(384, 7).toString('base64'),
      salt: Buffer.alloc(16, 7).toString('base64'),
    },
  };
  const confirmed = await mutate(
    gateway,
    'confirmMyDevice',
    input,
    headers,
    '... on ConfirmMyDeviceSuccess { deviceKey userConfirmationNecessary }',
  );
  return { headers, deviceKey, confirmed };
}

describe("the user's own devices", () => {
  let ada: Headers;
  let deviceKey: string;

  it('confirmMyDevice begins to track the device of the sign-in', async () => {
    const device = await onDevice('ada');
    ({ headers: ada, deviceKey } = device);
    expect(device.confirmed).toEqual({
      __typename: 'ConfirmMyDeviceSuccess',
      deviceKey,
      userConfirmationNecessary: true,
    });
  });

  it('User.devices lists it for me, without the fields that only administrators see', async () => {
    const { devices: listed } = await readUser(gateway, 'me', devices, ada);
    expect(nodesOf(listed)).toMatchObject([
      { deviceKey, name: "Ada's phone", rememberedStatus: null },
    ]);
    expect(listed.pageInfo.hasNextPage).toBe(false);
  });

  it('User.devices uses the token that was given to me, whatever token is in the header', async () => {
    const { devices: listed } = await readUser(
      gateway,
      `me(token: "${ada.authorization?.slice('Bearer '.length) ?? ''}")`,
      devices,
    );
    expect(nodesOf(listed)).toMatchObject([{ deviceKey }]);
  });

  it('updateMyDevice remembers it', async () => {
    const answer = await mutate(
      gateway,
      'updateMyDevice',
      { deviceKey, rememberedStatus: 'remembered' },
      ada,
      '... on UpdateMyDeviceSuccess { deviceKey rememberedStatus }',
    );
    expect(answer).toEqual({
      __typename: 'UpdateMyDeviceSuccess',
      deviceKey,
      rememberedStatus: 'remembered',
    });
    const { devices: listed } = await readUser(gateway, 'user(username: "ada")', devices, admin);
    expect(nodesOf(listed)).toMatchObject([{ deviceKey, rememberedStatus: 'remembered' }]);
  });

  it('confirmMyDevice answers DeviceKeyExistsError the second time', async () => {
    expect(await mutate(gateway, 'confirmMyDevice', { deviceKey }, ada)).toMatchObject({
      __typename: 'DeviceKeyExistsError',
    });
  });

  it('confirmMyDevice answers InvalidInputError for a device of another sign-in', async () => {
    expect(await mutate(gateway, 'confirmMyDevice', { deviceKey: noDevice }, ada)).toMatchObject({
      __typename: 'InvalidInputError',
    });
  });

  it('forgetMyDevice forgets it, and answers ResourceNotFoundError from then on', async () => {
    expect(
      await mutate(
        gateway,
        'forgetMyDevice',
        { deviceKey },
        ada,
        '... on ForgetMyDeviceSuccess { deviceKey }',
      ),
    ).toMatchObject({ deviceKey });
    expect(nodesOf((await readUser(gateway, 'me', devices, ada)).devices)).toEqual([]);
    expect(await mutate(gateway, 'forgetMyDevice', { deviceKey }, ada)).toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
    expect(
      await mutate(gateway, 'updateMyDevice', { deviceKey, rememberedStatus: 'remembered' }, ada),
    ).toMatchObject({ __typename: 'ResourceNotFoundError' });
  });
});

describe("any user's devices", () => {
  it('updateUserDevice and forgetUserDevice change them for administrators', async () => {
    const { deviceKey } = await onDevice('bob');
    const input = { username: 'bob', deviceKey };
    expect(
      await mutate(
        gateway,
        'updateUserDevice',
        { ...input, rememberedStatus: 'remembered' },
        admin,
        '... on UpdateUserDeviceSuccess { username rememberedStatus }',
      ),
    ).toMatchObject({ username: 'bob', rememberedStatus: 'remembered' });
    expect(
      nodesOf((await readUser(gateway, 'user(username: "bob")', devices, admin)).devices),
    ).toMatchObject([{ deviceKey, rememberedStatus: 'remembered' }]);
    expect(
      await mutate(
        gateway,
        'forgetUserDevice',
        input,
        admin,
        '... on ForgetUserDeviceSuccess { username deviceKey }',
      ),
    ).toEqual({ __typename: 'ForgetUserDeviceSuccess', ...input });
    expect(await mutate(gateway, 'forgetUserDevice', input, admin)).toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
  });

  it.each([
    ['updateUserDevice', { rememberedStatus: 'remembered' }],
    ['forgetUserDevice', {}],
  ])('%s answers UserNotFoundError for an unknown user', async (field, more) => {
    expect(
      await mutate(gateway, field, { username: 'nobody', deviceKey: noDevice, ...more }, admin),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
  });

  it("User.devices pages one by one; its cursors do not work on the caller's own list", async () => {
    const { headers, deviceKey } = await onDevice('eve');
    const keys = [deviceKey, (await onDevice('eve')).deviceKey];
    const first = (
      await readUser(
        gateway,
        'user(username: "eve")',
        devices.replace('devices', 'devices(first: 1)'),
        admin,
      )
    ).devices;
    const next = (
      await readUser(
        gateway,
        'user(username: "eve")',
        devices.replace(
          'devices',
          `devices(first: 1, after: "${String(first.pageInfo.endCursor)}")`,
        ),
        admin,
      )
    ).devices;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const mine = await readUser(
      gateway,
      'me',
      devices.replace('devices', `devices(after: "${String(first.pageInfo.endCursor)}")`),
      headers,
    );
    expect(mine.devices).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'after' }],
    });
    expect(
      [...nodesOf(first), ...nodesOf(next)].map((device) => device.deviceKey as string).sort(),
    ).toEqual(keys.sort());
  });
});

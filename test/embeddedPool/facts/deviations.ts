/** The facts from which the pool deviates: why, and what it answers instead. */
import { expect } from '@jest/globals';

import { given, verifierConfig } from '../../support/pool/device.js';
import { password } from '../../support/pool/startPool.js';
import { SrpClient } from '../../support/pool/srpClient.js';
import { scene, type Scene, type World } from './scene.js';

interface Deviation {
  /**
   * A stronger source, a promise of ours that the fact would break, or a feature that the pool
   * lacks.
   */
  readonly reason: string;
  readonly check: (world: World) => Promise<unknown>;
}

const hidden = { PreventUserExistenceErrors: 'ENABLED' as const };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const srpName = async (on: Scene, USERNAME: string) => {
  const answer = await on.start('USER_SRP_AUTH', { USERNAME, SRP_A: new SrpClient().A });
  expect(answer.ChallengeName).toBe('PASSWORD_VERIFIER');
  const { SALT, USER_ID_FOR_SRP } = answer.ChallengeParameters ?? {};
  return { SALT, USER_ID_FOR_SRP };
};

export const deviations: Readonly<Record<string, Deviation>> = {
  'val-clientid': {
    reason: 'the service model marks ClientId as sensitive, and AWS omits such values',
    check: ({ aws }) =>
      expect(
        aws.initiateAuth({
          ClientId: 'ap-northeast-1_xxxxxxxxx',
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'tom', PASSWORD: password },
        }),
      ).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining("Value at 'clientId' failed to satisfy constraint"),
      }),
  },
  'val-password': {
    reason: 'the service model no longer has a minimum length of passwords; the policy decides',
    check: async (world) =>
      expect((await scene(world)).signUp('tom', {}, 'Ab1!x')).rejects.toMatchObject({
        name: 'InvalidPasswordException',
        message: 'Password did not conform with policy: Password not long enough',
      }),
  },
  'upd-emptyname': {
    reason: 'the pattern in the service model has since gained tab, line feed, return and space',
    check: async (world) => {
      const on = await scene(world);
      await on.user();
      await expect(on.update([{ Name: '', Value: 'x' }])).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: [
          "2 validation errors detected: Value '' at 'userAttributes.1.member.name' failed to satisfy constraint: Member must have length greater than or equal to 1",
          "Value '' at 'userAttributes.1.member.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+",
        ].join('; '),
      });
    },
  },
  'list-devices-attrs': {
    reason:
      'the pool does not know the address of a caller who sends no UserContextData, so last_ip_used is absent',
    check: async (world) => {
      const on = await scene(world, {
        DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
      });
      await on.user();
      const { AuthenticationResult } = await on.signIn();
      const { AccessToken = '', NewDeviceMetadata } = AuthenticationResult ?? {};
      await on.aws.confirmDevice({
        AccessToken,
        DeviceKey: NewDeviceMetadata?.DeviceKey,
        DeviceName: 'My phone',
        DeviceSecretVerifierConfig: verifierConfig(given(AuthenticationResult)),
      });
      const [device] = (await on.aws.listDevices({ AccessToken })).Devices ?? [];
      expect(device?.DeviceAttributes).toEqual([
        { Name: 'device_status', Value: 'valid' },
        { Name: 'device_name', Value: 'My phone' },
      ]);
      expect((device?.DeviceLastAuthenticatedDate?.getTime() ?? 1) % 1000).toBe(0);
      expect(device?.DeviceLastModifiedDate).toEqual(device?.DeviceCreateDate);
    },
  },
  'auth-event-token': {
    reason: 'page tokens are bound to their list here, and the API calls them opaque',
    check: async (world) => {
      const on = await scene(world, { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } });
      await on.user();
      await on.signIn();
      await on.signIn();
      const page = { UserPoolId: on.UserPoolId, Username: 'tom', MaxResults: 1 };
      const first = await world.aws.adminListUserAuthEvents(page);
      const second = await world.aws.adminListUserAuthEvents({
        ...page,
        NextToken: first.NextToken,
      });
      expect(second.AuthEvents).toHaveLength(1);
      expect(second.AuthEvents?.[0]?.EventId).not.toBe(first.AuthEvents?.[0]?.EventId);
    },
  },
  'prevent-srp': {
    reason:
      'if people choose their usernames, a UUID would reveal that there is no such user; a pool that generates usernames answers with one',
    check: async (world) => {
      const chosen = await scene(world, {}, hidden);
      expect((await srpName(chosen, 'nobody')).USER_ID_FOR_SRP).toBe('nobody');
      const made = await scene(world, { UsernameAttributes: ['email'] }, hidden);
      const first = await srpName(made, 'nobody@example.com');
      expect(first.USER_ID_FOR_SRP).toMatch(uuid);
      expect(await srpName(made, 'nobody@example.com')).toEqual(first);
    },
  },
  'prevent-alternate': {
    reason:
      'asking twice would reveal that there is no such user, because answers about real users never alternate',
    check: async (world) => {
      const on = await scene(world, {}, hidden);
      const ask = async () =>
        (await world.aws.forgotPassword({ ClientId: on.ClientId, Username: 'nobody' }))
          .CodeDeliveryDetails;
      const first = await ask();
      expect(first?.Destination).toEqual(expect.any(String));
      expect(await ask()).toEqual(first);
    },
  },
  'q-verify': {
    reason:
      'a code is void after five wrong entries, so that it cannot be guessed; fifteen calls then take three codes',
    check: async (world) => {
      const on = await scene(world);
      await on.user('tom', { email: 'tom@example.com' });
      const AccessToken = await on.accessToken();
      const attribute = { AccessToken, AttributeName: 'email' };
      for (let codes = 0; codes < 3; codes++) {
        await world.aws.getUserAttributeVerificationCode(attribute);
        const Code = (await on.code()) === '000000' ? '000001' : '000000';
        for (let entries = 0; entries < 5; entries++)
          await expect(world.aws.verifyUserAttribute({ ...attribute, Code })).rejects.toMatchObject(
            { name: 'CodeMismatchException' },
          );
      }
      await world.aws.getUserAttributeVerificationCode(attribute);
      await expect(
        world.aws.verifyUserAttribute({ ...attribute, Code: await on.code() }),
      ).rejects.toMatchObject({ name: 'LimitExceededException' });
    },
  },
};

/** A device for tests: creates its secret, registers and proves itself. */
import { randomBytes } from 'node:crypto';
import {
  ConfirmDeviceCommand,
  RespondToAuthChallengeCommand,
  type AuthenticationResultType,
  type ConfirmDeviceCommandOutput,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Asked } from './secondFactor.js';
import { SrpClient, cognitoGroup, power, privateKey, srpSignIn, timestamp } from './srpClient.js';
import { clientId, type TestPool } from './startPool.js';

export interface Device {
  readonly key: string;
  readonly group: string;
  readonly secret: string;
  /** The tokens of the sign-in that registered the device. */
  readonly tokens: AuthenticationResultType;
}

/** DeviceSecretVerifierConfig for a secret, as RFC 5054 computes it. */
export function verifierConfig({ key, group, secret }: Omit<Device, 'tokens'>): {
  PasswordVerifier: string;
  Salt: string;
} {
  const salt = cognitoGroup.pad(BigInt(`0x${randomBytes(16).toString('hex')}`));
  const x = privateKey(cognitoGroup, salt, `${group}${key}`, secret);
  return {
    PasswordVerifier: cognitoGroup.pad(power(cognitoGroup.g, x, cognitoGroup.N)).toString('base64'),
    Salt: salt.toString('base64'),
  };
}

/** The device that a finished sign-in was given. */
export function given(tokens: AuthenticationResultType | undefined): Device {
  const { DeviceKey = '', DeviceGroupKey = '' } = tokens?.NewDeviceMetadata ?? {};
  return {
    key: DeviceKey,
    group: DeviceGroupKey,
    secret: randomBytes(40).toString('base64'),
    tokens: tokens ?? {},
  };
}

export const confirm = (
  test: TestPool,
  device: Device,
  DeviceName = 'a browser',
): Promise<ConfirmDeviceCommandOutput> =>
  test.sdk.send(
    new ConfirmDeviceCommand({
      AccessToken: device.tokens.AccessToken,
      DeviceKey: device.key,
      DeviceName,
      DeviceSecretVerifierConfig: verifierConfig(device),
    }),
  );

/** Signs in on a new device and registers it. */
export async function register(test: TestPool, username: string): Promise<Device> {
  const device = given((await srpSignIn(test, username)).AuthenticationResult);
  await confirm(test, device);
  return device;
}

/** Answers DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER. */
export async function prove(
  test: TestPool,
  { Session }: Asked,
  username: string,
  device: Device,
): Promise<RespondToAuthChallengeCommandOutput> {
  const client = new SrpClient();
  const names = { USERNAME: username, DEVICE_KEY: device.key };
  const asked = await test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName: 'DEVICE_SRP_AUTH',
      Session,
      ChallengeResponses: { ...names, SRP_A: client.A },
    }),
  );
  const claim = client.claim(asked, device.secret, timestamp(test.now()), device.group, device.key);
  return test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
      ChallengeResponses: { ...claim, ...names },
    }),
  );
}

/** Password by SRP, with the device's key. */
export const signInOn = (
  test: TestPool,
  username: string,
  { key }: Pick<Device, 'key'>,
  secret?: string,
): Promise<RespondToAuthChallengeCommandOutput> =>
  srpSignIn(test, username, {
    ...(secret === undefined ? {} : { secret }),
    responses: { DEVICE_KEY: key },
  });

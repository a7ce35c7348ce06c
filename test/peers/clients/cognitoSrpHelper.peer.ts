/**
 * Uses cognito-srp-helper, as its README describes, with a client that has a secret, and with a
 * device.
 */
import {
  ConfirmDeviceCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { RespondToAuthChallengeCommandOutput } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDeviceVerifier,
  createPasswordHash,
  createSecretHash,
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
  wrapAuthChallenge,
  wrapInitiateAuth,
} from 'cognito-srp-helper';

import {
  clientSecret,
  jane,
  password,
  secretClientId,
  userPoolId,
} from '../../support/pool/startPool.js';
import { startClientPool } from './support/clientPool.js';
import type { ClientPool } from './support/clientPool.js';

/** The helper's types do not allow an explicit undefined. */
type Asked = Parameters<typeof signSrpSession>[1];
type AskedDevice = Parameters<typeof signSrpSessionWithDevice>[1];

let test: ClientPool;
beforeAll(async () => {
  test = await startClientPool(
    {
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: false,
      },
    },
    [jane],
  );
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const proof = {
  SECRET_HASH: createSecretHash('jane', secretClientId, clientSecret),
  USERNAME: 'jane',
};
const tokensOf = ({ AuthenticationResult: tokens }: RespondToAuthChallengeCommandOutput) => ({
  accessToken: tokens?.AccessToken ?? '',
  idToken: tokens?.IdToken ?? '',
});

async function passPassword(
  secret: string,
  { isHashed = false, device = {} }: { isHashed?: boolean; device?: Record<string, string> } = {},
) {
  const session = createSrpSession('jane', secret, userPoolId, isHashed);
  const asked = await test.sdk.send(
    new InitiateAuthCommand(
      wrapInitiateAuth(session, {
        ClientId: secretClientId,
        AuthFlow: 'USER_SRP_AUTH' as const,
        AuthParameters: { CHALLENGE_NAME: 'SRP_A', ...proof, ...device },
      }),
    ),
  );
  const signed = signSrpSession(session, asked as Asked);
  const answer = await test.sdk.send(
    new RespondToAuthChallengeCommand(
      wrapAuthChallenge(signed, {
        ClientId: secretClientId,
        ChallengeName: 'PASSWORD_VERIFIER' as const,
        ChallengeResponses: { ...proof, ...device },
        Session: asked.Session,
      }),
    ),
  );
  return { session, signed, answer };
}

describe('a client with a secret', () => {
  it('signs in with the password and with its hash', async () => {
    expect(await test.verify(tokensOf((await passPassword(password)).answer))).toMatchObject({
      username: 'jane',
    });
    expect(
      await test.verify(
        tokensOf(
          (await passPassword(createPasswordHash('jane', password, userPoolId), { isHashed: true }))
            .answer,
        ),
      ),
    ).toMatchObject({ username: 'jane' });
    await expect(passPassword('Wrong-Passw0rd')).rejects.toThrow('Incorrect username or password.');
  });

  it('registers a device and proves it at the next sign-in', async () => {
    const { NewDeviceMetadata: { DeviceKey = '', DeviceGroupKey = '' } = {}, AccessToken } =
      (await passPassword(password)).answer.AuthenticationResult ?? {};
    const { DeviceSecretVerifierConfig, DeviceRandomPassword } = createDeviceVerifier(
      DeviceKey,
      DeviceGroupKey,
    );
    await test.sdk.send(
      new ConfirmDeviceCommand({
        AccessToken,
        DeviceKey,
        DeviceName: 'example-friendly-name',
        DeviceSecretVerifierConfig,
      }),
    );

    const device = { DEVICE_KEY: DeviceKey };
    const { session, signed, answer } = await passPassword(password, { device });
    expect(answer.ChallengeName).toBe('DEVICE_SRP_AUTH');
    const asked = await test.sdk.send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(signed, {
          ClientId: secretClientId,
          ChallengeName: 'DEVICE_SRP_AUTH' as const,
          ChallengeResponses: { ...proof, ...device },
          Session: answer.Session,
        }),
      ),
    );
    const proven = await test.sdk.send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(
          signSrpSessionWithDevice(
            session,
            asked as AskedDevice,
            DeviceGroupKey,
            DeviceRandomPassword,
          ),
          {
            ClientId: secretClientId,
            ChallengeName: 'DEVICE_PASSWORD_VERIFIER' as const,
            ChallengeResponses: { ...proof, ...device },
            Session: asked.Session,
          },
        ),
      ),
    );
    expect(await test.verify(tokensOf(proven))).toEqual({ username: 'jane', deviceKey: DeviceKey });
  });
});

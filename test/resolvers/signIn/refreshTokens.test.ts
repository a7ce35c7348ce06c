/** Tests refresh in both ways that Cognito has, on the embedded pool. */
import { afterEach, describe, expect, it } from '@jest/globals';

import { openGateway } from '../../support/openGateway.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import type { Answer } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
afterEach(async () => {
  await gateway.close();
});

const client = {
  ClientId: 'demopublicclient0000000001',
  ExplicitAuthFlows: [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ],
};
const tokens = '... on AuthenticationTokens { accessToken refreshToken newDevice { deviceKey } }';

async function start(options: GatewayUnderTestOptions, pool: object = {}): Promise<void> {
  gateway = await startGateway({
    ...options,
    pool: { clients: [client], users: [seedUser('ada')], ...pool } as never,
  });
  calls = watchCalls(gateway.pool);
}

/** Signs in, and forgets the recorded calls. */
async function signedIn(): Promise<Answer> {
  const answer = await mutate(gateway, 'authenticate', { username: 'ada', password }, {}, tokens);
  calls.forget();
  return answer;
}

const refresh = (refreshToken: string, more: object = {}): Promise<Answer> =>
  mutate(gateway, 'refreshTokens', { refreshToken, ...more }, {}, tokens);

describe('refreshTokens', () => {
  it.each([
    ['GetTokensFromRefreshToken', {}],
    ['GetTokensFromRefreshToken', { signIn: 'server' }],
    ['InitiateAuth', { refresh: 'flow' }],
    ['AdminInitiateAuth', { refresh: 'flow', signIn: 'server' }],
  ] as const)('sends only %s when the options are %j', async (command, options) => {
    await start(options);
    const { refreshToken } = await signedIn();
    expect(await refresh(refreshToken as string)).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.stringMatching(/^eyJ/),
      refreshToken: null,
    });
    expect(calls.names).toEqual([command]);
    expect(await refresh('eyJ.eyJ.invented')).toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'TOKEN_INVALID',
    });
  });

  it.each([{}, { refresh: 'flow' }] as const)(
    'requires the device that the token belongs to when the options are %j',
    async (options) => {
      await start(options, {
        DeviceConfiguration: {
          ChallengeRequiredOnNewDevice: false,
          DeviceOnlyRememberedOnUserPrompt: false,
        },
      });
      const {
        accessToken,
        refreshToken,
        newDevice: { deviceKey },
      } = await signedIn();
      await mutate(
        gateway,
        'confirmMyDevice',
        { deviceKey },
        { authorization: `Bearer ${String(accessToken)}` },
      );
      expect(await refresh(refreshToken as string)).toMatchObject({
        __typename: 'NotAuthorizedError',
        reason: 'TOKEN_INVALID',
      });
      expect(await refresh(refreshToken as string, { deviceKey })).toMatchObject({
        __typename: 'AuthenticationTokens',
      });
    },
  );

  it('rotates tokens if the client is set to do so: the new token works, and reuse of the old one voids both', async () => {
    await start(
      {},
      {
        clients: [
          { ...client, RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } },
        ],
      },
    );
    const { refreshToken: first } = await signedIn();
    const { refreshToken: second } = await refresh(first as string);
    expect(second).toMatch(/^eyJ/);
    expect(await refresh(first as string)).toMatchObject({ __typename: 'RefreshTokenReuseError' });
    expect(await refresh(second as string)).toMatchObject({ __typename: 'NotAuthorizedError' });
  });

  it('cannot use the flow with a client secret, which is reported at the start', async () => {
    await start({});
    await expect(
      openGateway({
        userPoolId: 'us-east-1_Demo00001',
        clientId: 'client',
        clientSecret: 'secret',
        refresh: 'flow',
      }),
    ).rejects.toThrow(/^refresh: "flow" cannot be used with a client secret/);
  });
});

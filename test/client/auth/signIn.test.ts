/** Sign-in through a whole gateway on the embedded pool. */
import {
  CognitoIdentityProviderClient,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ExplicitAuthFlowsType } from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../../support/gateway.js';
import { FakeBrowser } from './support/browser.js';
import type { AuthOptions, Auth } from '../../../client/src/auth/types.js';

let gateway: GatewayUnderTest;
let browser: FakeBrowser;
afterEach(async () => {
  FakeBrowser.closeAll();
  await gateway.close();
});

async function start(
  options: GatewayUnderTestOptions = {},
  more: Partial<AuthOptions> = {},
): Promise<Auth> {
  gateway = await startGateway({ pool: { users: [seedUser('ada')] }, ...options });
  browser = new FakeBrowser();
  return browser.open({ url: `${gateway.url}/graphql`, tokens: 'memory', ...more }).auth;
}

describe('signIn', () => {
  it('proves the password by SRP, and sends it in no request', async () => {
    const auth = await start();
    const result = await auth.signIn({ username: ' ada ', password });
    expect(result).toMatchObject({ ok: true, value: { status: 'signedIn', username: 'ada' } });
    expect(browser.sent.map(({ name }) => name)).toEqual([
      'userPool',
      'authenticate',
      'respondToChallenge',
    ]);
    expect(browser.sent.some(({ body }) => body.includes(password))).toBe(false);
  });
});

describe('signIn with an app client that reveals who exists', () => {
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });

  async function startRevealing(...flows: ExplicitAuthFlowsType[]): Promise<Auth> {
    const auth = await start({ log });
    const { pool, demo } = gateway;
    await new CognitoIdentityProviderClient(pool.clientConfig).send(
      new UpdateUserPoolClientCommand({
        UserPoolId: demo.userPoolId,
        ClientId: demo.clientId,
        ExplicitAuthFlows: [...flows, 'ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'LEGACY',
      }),
    );
    return auth;
  }

  it('does without SRP, which the gateway refuses', async () => {
    const auth = await startRevealing('ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH');
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({ ok: true });
  });

  it('names the cause, each time, if the client allows nothing else', async () => {
    const auth = await startRevealing('ALLOW_USER_SRP_AUTH');
    logged.length = 0;
    for (const _time of [1, 2])
      expect(await auth.signIn({ username: 'ada', password })).toMatchObject({
        ok: false,
        error: {
          code: 'FEATURE_NOT_AVAILABLE',
          message: expect.stringContaining('PreventUserExistenceErrors'),
        },
      });
    const warnings = logged.filter((line) => line.includes('set its PreventUserExistenceErrors'));
    expect(warnings).toHaveLength(1);
  });
});

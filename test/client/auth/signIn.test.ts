/** Sign-in through a whole gateway on the embedded pool. */
import { afterEach, describe, expect, it } from '@jest/globals';

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

/** R22: pages of other origins cannot make the gateway execute anything. */
import { describe, expect, it } from '@jest/globals';

import type { GuardOptions } from '../../../src/guard/options.js';
import { password, seedUser } from '../../support/ask.js';
import { crossSiteShapes } from '../../support/hostile/crossSiteShapes.js';
import { startGateway } from '../../support/gateway.js';
import { sendShape } from '../../support/rawHttp.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure } from '../support/figures.js';

/** The request shapes that were executed: Cognito was called, or the answer holds data. */
async function executed(guards: GuardOptions): Promise<string[]> {
  const gateway = await startGateway({ guards: { ...guards, budgets: unprotected.budgets } });
  const calls = watchCalls(gateway.pool);
  const found: string[] = [];
  for (const [what, shape] of Object.entries(crossSiteShapes)) {
    calls.forget();
    const { text } = await sendShape(gateway.url, shape);
    if (calls.names.length > 0 || text.includes('"data":{')) found.push(what);
  }
  await gateway.close();
  return found;
}

describe('a page of another origin', () => {
  it('MUST execute nothing', async () => {
    const found = await executed({});
    figure(
      'R22',
      `of ${Object.keys(crossSiteShapes).length} cross-site shapes, executed`,
      found.length,
      '0',
    );
    expect(Object.keys(crossSiteShapes).length).toBeGreaterThanOrEqual(30);
    expect(found).toEqual([]);
  });

  it('MUST NOT read the refresh token or make a browser send it: the cookie has every protective attribute', async () => {
    const gateway = await startGateway({
      guards: { refreshCookie: { days: 30 } },
      pool: { users: [seedUser('ada')] },
    });
    const body = JSON.stringify({
      query:
        'mutation($i:AuthenticateInput!){authenticate(input:$i){...on AuthenticationTokens{refreshToken}}}',
      variables: { i: { username: 'ada', password } },
    });
    const { headers, text } = await sendShape(gateway.url, {
      method: 'POST',
      search: '',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await gateway.close();
    const [cookie = '', ...others] = headers.getSetCookie();
    const found = ['__Host-', '; Secure', '; HttpOnly', '; SameSite=Strict', '; Path=/'].filter(
      (part) => cookie.includes(part),
    );
    figure(
      'R22',
      'attributes of the cookie of cookie mode',
      found.join(' '),
      '__Host-, Secure, HttpOnly, SameSite=Strict, Path=/',
    );
    expect(found).toHaveLength(5);
    expect([others, cookie.includes('Domain')]).toEqual([[], false]);
    expect(text).toContain('"refreshToken":null');
  });

  it('(control) can make an unprotected build execute requests', async () => {
    const found = await executed(unprotected);
    figure(
      'R22',
      'control: of the same shapes, executed on an unprotected build',
      found.length,
      'more than 10',
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(
      expect.arrayContaining([
        'a text/plain form of an older browser',
        'a beacon',
        'a followed link',
      ]),
    );
  });
});

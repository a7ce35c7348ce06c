/** Tests messages to an address that a user has entered but not verified. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { mutate, password, seedUser } from '../support/ask.js';
import { address, behindProxy, count } from '../support/hostile/attack.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

const victim = 'victim@example.com';
let gateway: GatewayUnderTest;
beforeEach(async () => {
  gateway = await startGateway({
    pool: { users: [seedUser('mallory'), seedUser('ada')] },
    guards: { source: behindProxy, budgets: {} },
  });
});
afterEach(async () => {
  await gateway.close();
});

/** Signs in from this source and requests four codes. */
async function askFrom(place: string, username: string): Promise<string[]> {
  const from = { 'x-forwarded-for': place };
  const tokens = '... on AuthenticationTokens { accessToken }';
  const { accessToken } = await mutate(
    gateway,
    'authenticate',
    { username, password },
    from,
    tokens,
  );
  const bearer = { ...from, authorization: `Bearer ${accessToken as string}` };
  if (username === 'mallory')
    await mutate(gateway, 'updateMyAttributes', { attributes: { email: victim } }, bearer);
  const answers: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { __typename } = await mutate(
      gateway,
      'sendMyAttributeCode',
      { attributeName: 'email' },
      bearer,
    );
    answers.push(__typename as string);
  }
  return answers;
}

it('MUST be limited by the address, however many sources the user has signed in from', async () => {
  for (let n = 0; n < 4; n += 1) await askFrom(address(n), 'mallory');
  const sent = await gateway.pool.outbox({ username: 'mallory' });
  expect(sent.filter(({ destination }) => destination === victim)).toHaveLength(3);
});

it('are limited by source once the address is verified, so that strangers cannot use them up', async () => {
  // Cognito's own limit is five an hour.
  for (const [n, sent] of [3, 2].entries())
    expect(count(await askFrom(address(n), 'ada'), 'SendMyAttributeCodeSuccess')).toBe(sent);
});

/** R3: an attacker cannot lock a victim out, although Cognito itself locks a user after five wrong passwords. */
import { describe, expect, it } from '@jest/globals';

import { password, seedUser } from '../../support/ask.js';
import {
  address,
  atOnce,
  behindProxy,
  count,
  signInFrom,
  wrongFrom,
} from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const home = '203.0.113.1';
const guesses = sized(1000, 200);
const signIns = sized(100, 30);

interface Outcome {
  /** Sign-ins of the owner that succeeded. */
  readonly succeeded: number;
  /** Wrong guesses that reached Cognito. */
  readonly reached: number;
}

/** The owner signs in repeatedly while an attacker guesses from many addresses. */
async function underAttack(
  sources: number,
  { protectedBy, knownBefore }: { readonly protectedBy: boolean; readonly knownBefore: boolean },
): Promise<Outcome> {
  const gateway: GatewayUnderTest = await startGateway({
    guards: { ...unprotected, source: behindProxy, ...(protectedBy ? { budgets: {} } : {}) },
    pool: { users: [seedUser('ada')] },
  });
  try {
    if (knownBefore)
      expect(await signInFrom(gateway.graphql, home, 'ada', password)).toBe('AuthenticationTokens');
    const calls = watchCalls(gateway.pool);
    const attack = atOnce(guesses, 8, (n) => wrongFrom(gateway, address(n % sources), 'ada', n));
    const owner = await atOnce(signIns, 1, () =>
      signInFrom(gateway.graphql, home, 'ada', password),
    );
    const attacked = await attack;
    expect(calls.names.length).toBeGreaterThanOrEqual(signIns);
    return {
      succeeded: count(owner, 'AuthenticationTokens'),
      reached: guesses - count(attacked, 'TooManyRequestsError'),
    };
  } finally {
    await gateway.close();
  }
}

describe('the owner of an account under attack', () => {
  it.each([
    ['from one address', 1, true, 4],
    ['from one address, while the owner signs in from an unknown place', 1, false, 4],
    ['from 1,000 addresses', 1000, true, 20],
  ])(
    `MUST sign in every time while wrong passwords come %s`,
    async (what, sources, knownBefore, most) => {
      const { succeeded, reached } = await underAttack(sources, { protectedBy: true, knownBefore });
      figure(
        'R3',
        `sign-ins of the owner that succeed, ${String(guesses)} guesses ${what}`,
        `${String(succeeded)} of ${String(signIns)}`,
        'all',
      );
      figure('R3', `guesses ${what} that reach Cognito`, reached, `at most ${String(most)}`);
      expect(succeeded).toBe(signIns);
      expect(reached).toBeLessThanOrEqual(most);
    },
  );

  it('control: is locked out without budgets', async () => {
    const { succeeded, reached } = await underAttack(1000, {
      protectedBy: false,
      knownBefore: true,
    });
    figure(
      'R3',
      'control, without budgets: sign-ins of the owner that succeed',
      `${String(succeeded)} of ${String(signIns)}`,
      'not all',
    );
    expect(succeeded).toBeLessThan(signIns);
    expect(reached).toBe(guesses);
  });
});

import {
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, describe, expect, it } from '@jest/globals';

import { asUser, mutate, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { atOnce, behindProxy, wrongFrom } from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A pool in which ada also has the alias `countess`. */
async function open(): Promise<GatewayUnderTest> {
  const gateway = await startGateway({
    guards: {
      ...unprotected,
      source: behindProxy,
      enumeration: { answerStepMs: 0 },
      budgets: {},
    },
    pool: {
      AliasAttributes: ['email', 'preferred_username'],
      users: [seedUser('ada', { preferred_username: 'countess' }), seedUser('ben')],
    } as never,
  });
  closing.push(() => gateway.close());
  return gateway;
}

type Move = (gateway: GatewayUnderTest) => Promise<void>;

async function ask(
  gateway: GatewayUnderTest,
  headers: Headers,
  field: string,
  input: object,
): Promise<void> {
  const { __typename } = await mutate(gateway, field, input, headers);
  expect(__typename).toMatch(/Success$/);
}

const ownName = async (gateway: GatewayUnderTest, who: string, preferredUsername: string) =>
  ask(gateway, await asUser(gateway, who), 'updateMyAttributes', {
    attributes: { preferredUsername },
  });

/** Ways to move the name `countess` from ada to ben. */
const moves: Readonly<Record<string, Move>> = {
  'the users themselves': async (gateway) => {
    await ownName(gateway, 'ada', 'lady');
    await ownName(gateway, 'ben', 'countess');
  },
  'one user removing it and the other taking it': async (gateway) => {
    await ask(gateway, await asUser(gateway, 'ada'), 'deleteMyAttributes', {
      attributeNames: ['preferred_username'],
    });
    await ownName(gateway, 'ben', 'countess');
  },
  'an administrator who uses other names of the users': async (gateway) => {
    const support = await gateway.asAdministrator();
    const rename = (username: string, preferredUsername: string) =>
      ask(gateway, support, 'updateUserAttributes', {
        username,
        attributes: { preferredUsername },
      });
    await rename('ada@example.com', 'lady');
    await rename('ben@example.com', 'countess');
  },
  'deleting the former owner': async (gateway) => {
    await ask(gateway, await gateway.asAdministrator(), 'deleteUser', { username: 'ada' });
    await ownName(gateway, 'ben', 'countess');
  },
};

/**
 * Moves `countess` from ada to ben, then sends 3 wrong passwords for `countess` and 4 for ben.
 * Returns how many of them reach Cognito.
 */
async function judgedAfter(move: Move): Promise<number> {
  const gateway = await open();
  const attacker = '198.51.100.66';
  await wrongFrom(gateway, attacker, 'countess', 0);
  await move(gateway);
  const calls = watchCalls(gateway.pool);
  await atOnce(3, 1, (n) => wrongFrom(gateway, attacker, 'countess', n + 1));
  await atOnce(4, 1, (n) => wrongFrom(gateway, attacker, 'ben', n));
  return calls.names.filter((name) => name === 'InitiateAuth').length;
}

describe('a name that moved to another account', () => {
  it.each(Object.entries(moves))(
    'MUST count for the new account at once when it was moved by %s',
    async (_by, move) => {
      expect(await judgedAfter(move)).toBe(4);
    },
  );

  it('control: counts for the former account for up to five minutes when moved outside the gateway', async () => {
    const elsewhere: Move = async ({ pool, demo: { userPoolId } }) => {
      const sdk = new CognitoIdentityProviderClient(pool.clientConfig);
      for (const [Username, Value] of [
        ['ada', 'lady'],
        ['ben', 'countess'],
      ] as const)
        await sdk.send(
          new AdminUpdateUserAttributesCommand({
            UserPoolId: userPoolId,
            Username,
            UserAttributes: [{ Name: 'preferred_username', Value }],
          }),
        );
    };
    // None of ben's four guesses was charged to the name, and ada had one guess fewer left.
    expect(await judgedAfter(elsewhere)).toBe(7);
  });
});

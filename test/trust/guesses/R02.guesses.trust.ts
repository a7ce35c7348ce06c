/**
 * R2: guesses are limited per user and source, per user, and per source, at every step, without a
 * race, across instances.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { catalogue } from '../../../src/resolvers/index.js';
import type { Catalogue } from '../../../src/resolvers/resolverOf.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { openGateway } from '../../support/openGateway.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
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
import { bundleProgram, startProgram } from '../../support/gatewayProcess.js';
import type { GatewayProcess } from '../../support/gatewayProcess.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { sealedSession } from '../../support/hostile/sealedSession.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const home = '203.0.113.1';
const many = sized(10_000, 600);
const wrongPassword = fail('NotAuthorizedException', 'Incorrect username or password.');

async function withGateway(
  budgets: boolean,
  attack: (gateway: GatewayUnderTest) => Promise<unknown>,
): Promise<number> {
  const gateway = await startGateway({
    guards: { ...unprotected, source: behindProxy, ...(budgets ? { budgets: {} } : {}) },
    pool: { users: [seedUser('ada')] },
  });
  try {
    const calls = watchCalls(gateway.pool);
    await attack(gateway);
    // Besides the guesses, the gateway looks up the account of each name once in five minutes.
    return calls.names.filter((name) => name === 'InitiateAuth').length;
  } finally {
    await gateway.close();
  }
}

describe('guesses that reach Cognito', () => {
  it.each<[string, number, (gateway: GatewayUnderTest) => Promise<unknown>]>([
    [
      'against one user from one address',
      4,
      (gateway) => atOnce(many, 32, (n) => wrongFrom(gateway, home, 'ada', n)),
    ],
    [
      'against one user from 1,000 addresses',
      20,
      (gateway) => atOnce(many, 32, (n) => wrongFrom(gateway, address(n % 1000), 'ada', n)),
    ],
    [
      'against 1,000 users from one address',
      100,
      (gateway) => atOnce(many, 32, (n) => wrongFrom(gateway, home, `user-${String(n % 1000)}`, n)),
    ],
  ])('MUST be limited: %s', async (what, most, attack) => {
    const reached = await withGateway(true, attack);
    figure(
      'R2',
      `guesses of ${String(many)} ${what} that reach Cognito in 15 minutes`,
      reached,
      `at most ${String(most)}`,
    );
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThanOrEqual(most);
  });

  it('control: all reach Cognito without budgets', async () => {
    expect(
      await withGateway(false, (gateway) =>
        atOnce(100, 32, (n) => wrongFrom(gateway, home, 'ada', n)),
      ),
    ).toBe(100);
  });
});

describe('every step at which something can be guessed', () => {
  const fields = Object.entries(catalogue as Catalogue).filter(
    ([, { spends }]) => spends?.guess ?? spends?.code,
  );
  let cognito: StubCognito;
  beforeAll(async () => {
    cognito = await startStubCognito();
    cognito.answer = wrongPassword;
  });
  afterAll(async () => {
    await cognito.close();
  });

  // A refresh names no user, setting up an authenticator app is charged only for an invented
  // session, and test/resolvers/redirect/budgets.test.ts measures sign-ins by redirect.
  const nameless = new Set(['refreshTokens', 'associateSoftwareToken', 'completeRedirectSignIn']);
  it.each(fields.filter(([field]) => !nameless.has(field)).map(([field]) => field))(
    'MUST let four guesses through: %s',
    async (field) => {
      const userPoolId = 'eu-west-1_Stub00001';
      const tokens = await createTokenIssuer(userPoolId, 'client');
      const gateway = await openGateway({
        userPoolId,
        clientId: 'client',
        clientConfig: { endpoint: cognito.endpoint },
        fetchJwks: tokens.jwks,
        guards: { ...unprotected, budgets: {} },
      });
      const graphql = graphqlClient(await gateway.listen({ port: 0 }));
      cognito.calls.length = 0;
      const { document, variables } = sampleOperation(
        gatewaySchema(),
        field === 'respondToChallenge' ? 'authenticate' : field,
      );
      const asked =
        field === 'respondToChallenge'
          ? ([
              'mutation ($session: String!, $code: String!) { respondToChallenge(input: { ' +
                'smsMfa: { username: "ada", session: $session, code: $code } }) { __typename } }',
              { session: sealedSession('SMS_MFA'), code: '123456' },
            ] as const)
          : ([document, variables] as const);
      const headers = { authorization: `Bearer ${await tokens.issue()}` };
      try {
        await atOnce(20, 5, () => graphql(...asked, headers));
      } finally {
        await gateway.close();
      }
      figure('R2', `guesses of 20 through ${field} that reach Cognito`, cognito.calls.length, '4');
      expect(cognito.calls).toHaveLength(4);
    },
  );
});

describe.each([1, 2])('on %i processes that share one Redis', (instances) => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  let directory: string;
  let redis: RedisProcess;
  let cognito: StubCognito;
  let processes: GatewayProcess[];
  beforeAll(async () => {
    directory = await mkdtemp(`${root}.guesses-`);
    [redis, cognito] = await Promise.all([startRedis(), startStubCognito()]);
    const program = await bundleProgram(directory);
    const env = {
      REDIS_URL: redis.url,
      SEALING_KEYS: 'k'.repeat(32),
      TRUSTED_PROXIES: '1',
      ANSWER_STEP_MS: '0',
      COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001',
      COGNITO_CLIENT_ID: 'client',
      COGNITO_ENDPOINT: cognito.endpoint,
      COGNITO_PUBLIC_ONLY: 'true',
    };
    processes = await Promise.all(
      Array.from({ length: instances }, () => startProgram(program, directory, env)),
    );
  });
  beforeEach(() => {
    cognito.calls.length = 0;
  });
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.end('SIGTERM')));
    await cognito.close();
    await redis.close();
    await rm(directory, { recursive: true, force: true });
  });

  const graphqlOf = (n: number) => graphqlClient(processes[n % instances]!.url);

  it('MUST let exactly four of 200 parallel wrong guesses through', async () => {
    cognito.answer = (call, response) =>
      setTimeout(() => {
        wrongPassword(call, response);
      }, 20);
    const answers = await atOnce(200, 200, (n) =>
      signInFrom(graphqlOf(n), home, 'ada', `Wrong-Horse-${String(n)}`),
    );
    figure(
      'R2',
      `guesses of 200 in parallel that reach Cognito, ${String(instances)} instances`,
      cognito.calls.length,
      '4',
    );
    expect(cognito.calls).toHaveLength(4);
    expect(count(answers, 'TooManyRequestsError')).toBe(196);
  });

  it('lets all of 50 parallel right passwords through', async () => {
    const tokens = succeed({
      AuthenticationResult: { AccessToken: 'a', TokenType: 'Bearer', ExpiresIn: 3600 },
    });
    cognito.answer = (call, response) =>
      setTimeout(() => {
        tokens(call, response);
      }, 20);
    const answers = await atOnce(50, 50, (n) => signInFrom(graphqlOf(n), home, 'bob', password));
    figure(
      'R2',
      `right passwords of 50 in parallel that succeed, ${String(instances)} instances`,
      count(answers, 'AuthenticationTokens'),
      '50',
    );
    expect(count(answers, 'AuthenticationTokens')).toBe(50);
  });
});

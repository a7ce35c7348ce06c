/** Starts a complete gateway with an embedded pool, in a new folder and on free ports. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { permissionNames } from '../../src/gateway/caller.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { demoFile, demoSeed } from '../../src/embeddedPool/pools/demoSeed.js';
import type { DemoFile } from '../../src/embeddedPool/pools/demoSeed.js';
import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { Seed, SeedPool } from '../../src/embeddedPool/pools/seed.js';
import type { FlatOptions, Gateway } from '../../src/gateway/gateway.js';
import type { GuardOptions } from '../../src/guard/options.js';
import { graphqlClient } from './graphqlClient.js';
import type { GraphQLClient } from './graphqlClient.js';
import { unprotected } from './hostile/unprotected.js';
import { openGateway } from './openGateway.js';
import { useKeys } from './pool/useKeys.js';

/**
 * Turns off delayed answers, which would slow the tests, and raises the limits on failures, which
 * tests would exceed. test/guard and test/trust turn both on.
 */
const guards: GuardOptions = { enumeration: { answerStepMs: 0 }, budgets: unprotected.budgets };
/** The cheapest cost of scrypt, for tests only. */
const passwordCost = { N: 16, r: 8, p: 1 };

export interface GatewayUnderTest {
  readonly url: string;
  readonly graphql: GraphQLClient;
  readonly gateway: Gateway;
  readonly pool: EmbeddedPool;
  readonly demo: DemoFile;
  /** The folder of the pool. */
  readonly directory: string;
  /** The newest code or temporary password that the pool sent to the user. */
  readonly code: (username: string) => Promise<string>;
  /** Headers of the demo administrator. */
  readonly asAdministrator: () => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export interface GatewayUnderTestOptions extends Partial<FlatOptions> {
  /** Use the demo pool's client with a secret. */
  readonly withSecret?: boolean;
  /** Changes to the demo pool; `users` are added to its users. */
  readonly pool?: Partial<SeedPool>;
  /** The functions for the Lambda ARNs of the pool. */
  readonly functions?: Seed['functions'];
}

export async function startGateway({
  withSecret = false,
  pool: poolChanges = {},
  functions,
  ...options
}: GatewayUnderTestOptions = {}): Promise<GatewayUnderTest> {
  const directory = await mkdtemp(join(tmpdir(), 'gateway-'));
  const demo = demoFile({ directory });
  await useKeys(directory, demo.userPoolId);
  const pool = await openEmbeddedPool({
    directory,
    seed: changedSeed(demoSeed({ directory }), poolChanges, functions),
    passwordCost,
  });
  const client = withSecret
    ? { clientId: demo.secretClientId, clientSecret: demo.clientSecret }
    : { clientId: demo.clientId };
  const gateway = await openGateway({
    ...embeddedBackend(pool, { userPoolId: demo.userPoolId, ...client }),
    grants: { groups: { admins: permissionNames } },
    introspection: true,
    ...options,
    guards: { ...guards, ...options.guards },
  });
  const url = await gateway.listen({ port: 0 });
  const graphql = graphqlClient(url);
  return {
    url,
    graphql,
    gateway,
    pool,
    demo,
    directory,
    code: async (username) => {
      const [newest] = await pool.outbox({ username });
      return newest?.code ?? '';
    },
    asAdministrator: async () => ({
      authorization: `Bearer ${await signIn(graphql, demo.adminUsername, demo.adminPassword)}`,
    }),
    close: async () => {
      await gateway.close();
      await pool.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The access token of a user. */
export async function signIn(
  graphql: GraphQLClient,
  username: string,
  password: string,
): Promise<string> {
  const { data } = await graphql(
    'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename ... on ' +
      'AuthenticationTokens { accessToken } } }',
    {
      input: { username, password },
    },
  );
  return data.authenticate.accessToken as string;
}

function changedSeed(seed: Seed, changes: Partial<SeedPool>, functions: Seed['functions']): Seed {
  // Each test configures the factors of its pool; test/process/main.test.ts tests the demo pool
  // unchanged.
  const plain: Partial<SeedPool> = {
    MfaConfiguration: 'OFF',
    SoftwareTokenMfaConfiguration: undefined,
    EmailMfaConfiguration: undefined,
    WebAuthnConfiguration: undefined,
    Policies: undefined,
    UserAttributeUpdateSettings: undefined,
  } as never;
  const pools = (seed.pools ?? []).map((pool) => ({
    ...pool,
    ...plain,
    ...changes,
    users: [...(pool.users ?? []), ...(changes.users ?? [])],
  }));
  return { ...seed, pools, ...(functions ? { functions } : {}) };
}

/** Starts a pool for tests: a fresh directory, a controllable clock, a client over real HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { openEmbeddedPool, type EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import type { TriggerFunctions } from '../../../src/embeddedPool/triggers/functions.js';
import type { QuotaSettings } from '../../../src/embeddedPool/quotas.js';
import type { SeedClient, SeedPool, SeedUser } from '../../../src/embeddedPool/pools/seed.js';
import { clientId, userPoolId } from './testPool.js';
import { useKeys } from './useKeys.js';

export { clientId, userPoolId } from './testPool.js';
export const secretClientId = 'secretclient00000000000001';
export const clientSecret = 'secretsecretsecretsecretsecret';
export const password = 'Passw0rd!x';

export interface StartOptions {
  readonly pool?: Partial<SeedPool>;
  readonly client?: Partial<SeedClient>;
  readonly users?: readonly SeedUser[];
  readonly quotas?: QuotaSettings;
  /** What runs for the ARN `lambdaArn(name)`. */
  readonly functions?: TriggerFunctions;
}

export interface TestPool {
  readonly pool: EmbeddedPool;
  readonly sdk: CognitoIdentityProviderClient;
  readonly url: string;
  readonly directory: string;
  /** Faults of the pool itself; a test run must leave it empty. */
  readonly faults: unknown[];
  /** The pool's time. */
  now(): Date;
  /** Moves the pool's clock. */
  pass(milliseconds: number): void;
  /** The newest code sent to the user. */
  code(username: string): Promise<string>;
  stop(): Promise<void>;
}

const flows = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
] as SeedClient['ExplicitAuthFlows'];

export async function startPool({
  pool: settings = {},
  client = {},
  users = [],
  functions = {},
  quotas,
}: StartOptions = {}): Promise<TestPool> {
  const directory = await mkdtemp(join(tmpdir(), 'embedded-pool-'));
  await useKeys(directory, userPoolId);
  const faults: unknown[] = [];
  let now = Date.now();
  const clientSettings = {
    ExplicitAuthFlows: flows,
    PreventUserExistenceErrors: 'ENABLED',
    ...client,
  } as Partial<SeedClient>;
  const pool = await openEmbeddedPool({
    directory,
    clock: () => new Date(now),
    passwordCost: { N: 256, r: 8, p: 1 },
    onFault: (operation, error) => faults.push([operation, error]),
    seed: {
      functions,
      ...(quotas === undefined ? {} : { quotas }),
      pools: [
        {
          Id: userPoolId,
          AutoVerifiedAttributes: ['email'],
          AliasAttributes: ['email'],
          UsernameConfiguration: { CaseSensitive: false },
          clients: [
            { ClientId: clientId, ...clientSettings },
            { ClientId: secretClientId, ClientSecret: clientSecret, ...clientSettings },
          ],
          users,
          ...settings,
        },
      ],
    },
  });
  const { url, close } = await pool.listen({ port: 0 });
  const sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    pool,
    sdk,
    url,
    directory,
    faults,
    now: () => new Date(now),
    pass: (milliseconds) => void (now += milliseconds),
    code: async (username) => (await pool.outbox({ username }))[0]?.code ?? '',
    async stop() {
      sdk.destroy();
      await close();
      await pool.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export const lambdaArn = (name: string): string =>
  `arn:aws:lambda:us-east-1:000000000000:function:${name}`;

/** A user who can sign in with `password`. */
export const jane: SeedUser = {
  username: 'jane',
  password,
  attributes: { email: 'jane@example.com', email_verified: 'true' },
};

/** Starts a gateway with a pool in memory, for the tests of an app. docs/testing.md */
import { openClock } from './clock.js';
import type { TestClock } from './clock.js';
import { openDoor } from './door.js';
import type { Door } from './door.js';
import { openFaults } from './faults.js';
import type { Faults } from './faults.js';
import { gatewayOpener } from './gateway.js';
import type { GatewaySettings } from './gateway.js';
import { keysFolder } from './keysFolder.js';
import { openTestOutbox } from './outbox.js';
import type { TestOutbox } from './outbox.js';
import { signIn } from './signIn.js';
import type { SignedIn } from './signIn.js';
import { openUsers } from './users.js';
import type { TestUser, TestUserInput } from './users.js';
import {
  fixedDemoSeed,
  openMemoryPool,
  parseSeed,
  readSeedFile,
  servedBy,
} from '../embeddedPool/index.js';
import type {
  MemoryPool,
  Seed,
  SeedPool,
  ServedPool,
  TriggerFunctions,
} from '../embeddedPool/index.js';
import type { Gateway } from '../gateway/gateway.js';

export interface IdentityOptions {
  /**
   * Pools, clients, groups and users, or the path of a seed file (docs/embedded-pool.md). The gateway
   * serves the first pool through its first client. Default: the demo pool with the user `admin` and
   * the password `Demo-Passw0rd!`.
   */
  readonly seed?: Seed | string;
  /** The functions behind the Lambda ARNs of the seed, by name: functions, or paths of modules. */
  readonly functions?: TriggerFunctions;
  /**
   * Settings of the gateway, by the names in docs/configuration.md. Default: those of development,
   * without log lines and delayed answers.
   */
  readonly settings?: GatewaySettings;
  /**
   * The name in `url`. Default `127.0.0.1`; `localhost` for tests in a browser, because browsers keep
   * the refresh cookie only under that name.
   */
  readonly hostname?: '127.0.0.1' | 'localhost';
}

export interface Identity {
  /** The address of the gateway; the endpoint is `/graphql`. */
  readonly url: string;
  /** The address of the pool for any AWS SDK or Amplify. */
  readonly poolEndpoint: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The secret of that client, if it has one. */
  readonly clientSecret: string | undefined;
  /** For `new CognitoIdentityProviderClient(identity.clientConfig)`. */
  readonly clientConfig: {
    readonly region: string;
    readonly endpoint: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** The address of the public keys, with which a program verifies tokens. */
  readonly jwksUri: string;
  readonly outbox: TestOutbox;
  readonly clock: TestClock;
  readonly faults: Faults;
  /** Creates a confirmed user. @throws Error with the pool's reasons, if it does not allow it */
  readonly user: (input?: TestUserInput) => Promise<TestUser>;
  /**
   * Signs in through the gateway with username and password, as a page does.
   *
   * @throws Error with the answer, if it has no tokens
   */
  readonly signIn: (user: Pick<TestUser, 'username' | 'password'>) => Promise<SignedIn>;
  /** Puts everything back to the seed: users, sessions, outbox, clock, faults and limits. */
  readonly reset: () => Promise<void>;
  /** Ends it: nothing keeps the process alive. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a gateway with a pool in memory, on free ports of this machine.
 *
 * @throws Error with all problems of the seed, TypeError with all problems of the settings
 */
export async function startIdentity(options: IdentityOptions = {}): Promise<Identity> {
  const { settings = {}, hostname = '127.0.0.1' } = options;
  const served = await servedSeed(options);
  const openGateway = gatewayOpener(settings);
  const clock = openClock();
  const faults = openFaults();
  const outbox = openTestOutbox((name) => pool.hasUser(served.userPoolId, name));
  const pool = await openMemoryPool({
    seed: served.seed,
    clock: clock.now,
    passwordCost: cheapPasswords,
    keysDirectory: keysFolder(),
    plannedFault: faults.take,
    onMessage: outbox.deliver,
    onFault: reportFault,
  });
  let gateway = await openGateway(pool, served, clock.now);
  const door = await openDoor((request, response) => gateway.app.routing(request, response));
  const poolDoor = await pool.listen({ port: 0 });
  const url = `http://${hostname}:${door.port}`;
  const users = openUsers(pool, firstPool(served));
  let stopped: Promise<void> | undefined;
  return {
    ...facts(url, poolDoor.url, served, pool),
    outbox: { next: outbox.next },
    clock: { now: clock.now, advance: clock.advance },
    faults: { next: faults.next },
    user: users.create,
    signIn: (user) => signIn(url, user, clock.now()),
    async reset() {
      if (stopped) throw new Error('reset(): this identity is stopped.');
      const former = gateway;
      pool.reset();
      for (const part of [clock, faults, users]) part.reset();
      outbox.reset('reset() was called in the meantime.');
      gateway = await openGateway(pool, served, clock.now);
      await former.close();
    },
    stop: () => (stopped ??= stop({ door, pool, gateway: () => gateway, outbox })),
  };
}

/** The cheapest cost of scrypt. */
const cheapPasswords = { N: 16, r: 8, p: 1 };

/** @throws Error with all problems of the seed */
async function servedSeed({ seed, functions }: IdentityOptions): Promise<ServedPool> {
  if (typeof seed === 'string') return servedBy(await readSeedFile(seed, functions), seed);
  const { functions: own, ...rest } = seed ?? fixedDemoSeed();
  const plain = JSON.parse(JSON.stringify(rest)) as unknown;
  return servedBy(parseSeed(plain, process.cwd(), { ...own, ...functions }), 'of startIdentity');
}

function firstPool({ seed, userPoolId }: ServedPool): SeedPool {
  return seed.pools?.[0] ?? { Id: userPoolId };
}

function facts(
  url: string,
  poolEndpoint: string,
  { userPoolId, clientId, clientSecret }: ServedPool,
  { clientConfig: { region, credentials } }: MemoryPool,
): Omit<Identity, 'outbox' | 'clock' | 'faults' | 'user' | 'signIn' | 'reset' | 'stop'> {
  return {
    url,
    poolEndpoint,
    userPoolId,
    clientId,
    clientSecret,
    clientConfig: { region, endpoint: poolEndpoint, credentials },
    jwksUri: `${poolEndpoint}/${userPoolId}/.well-known/jwks.json`,
  };
}

/** Exceptions that a test planned are no faults. */
function reportFault(operation: string, error: unknown): void {
  if (error instanceof Error && error.name === 'PoolException') return;
  process.emitWarning(
    `The test pool failed in ${operation}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
  );
}

interface Running {
  readonly door: Door;
  readonly pool: MemoryPool;
  readonly gateway: () => Gateway;
  readonly outbox: { readonly reset: (reason: string) => void };
}

async function stop({ door, pool, gateway, outbox }: Running): Promise<void> {
  outbox.reset('stop() was called in the meantime.');
  await door.close();
  await gateway().close();
  await pool.close();
}

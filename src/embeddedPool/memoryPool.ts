/** A pool in memory, for tests: it can be put back to its seed, and told to fail. */
import { randomBytes as systemRandomBytes } from 'node:crypto';

import { poolOn, quotasOf, servicesOn } from './embeddedPool.js';
import type { EmbeddedPool, PoolSettings } from './embeddedPool.js';
import { PoolException } from './exceptions.js';
import { poolById } from './pools/pools.js';
import { plant } from './pools/seed.js';
import type { Seed, SeedUser } from './pools/seed.js';
import { judgeUsers } from './pools/seedRules.js';
import type { SeedProblem } from './pools/seedRules.js';
import type { Services } from './services.js';
import { openMemoryStore } from './store/memoryStore.js';
import { secretFolder, secretsInMemory } from './store/secretFile.js';
import type { Secrets } from './store/secretFile.js';
import { keyFileOf } from './tokens/keys.js';
import { findUser } from './users/findUser.js';
import { factsOf } from './wire/requestModel.js';

export interface MemoryPoolOptions extends PoolSettings {
  /**
   * A private folder that keeps signing keys from one run to the next, because making a pair takes
   * 0.16 s. Default: each pool makes its own.
   */
  readonly keysDirectory?: string | undefined;
  /** Called before each operation; the exception it names is the answer. */
  readonly plannedFault?: (operation: string) => PlannedFault | undefined;
}

export interface PlannedFault {
  /** One of the exceptions that the operation may answer with. */
  readonly type: string;
  readonly message: string;
}

export interface MemoryUser {
  readonly username: string;
  readonly sub: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface MemoryPool extends EmbeddedPool {
  /**
   * Creates a confirmed user, and the groups that the pool does not have. Returns what is wrong with
   * it instead, if the pool's rules do not allow it.
   */
  addUser(userPoolId: string, user: SeedUser): Promise<MemoryUser | readonly SeedProblem[]>;
  /** Finds a user by username, `sub` or alias. */
  hasUser(userPoolId: string, name: string): boolean;
  /** Puts back users, outbox, sessions and quotas as they were after the seed. Signing keys stay. */
  reset(): void;
}

/** The exceptions that an operation may answer with; undefined if there is no such operation. */
export function exceptionsOf(operation: string): readonly string[] | undefined {
  return factsOf(operation)?.throws;
}

export async function openMemoryPool(options: MemoryPoolOptions): Promise<MemoryPool> {
  const { seed = {}, plannedFault } = options;
  const store = openMemoryStore();
  const services = await servicesOn(store, secretsOf(options), options);
  await plant(services, seed);
  const restore = store.snapshot();
  let takeQuota = quotasOf(options);
  const pool = poolOn(services, options, (operation, source) => {
    const fault = plannedFault?.(operation);
    if (fault) throw new PoolException(fault.type, fault.message);
    takeQuota(operation, source);
  });
  return {
    ...pool,
    addUser: (userPoolId, user) => addUser(services, userPoolId, user),
    hasUser: (userPoolId, name) => findUser(store, poolById(store, userPoolId), name) !== undefined,
    reset() {
      restore();
      takeQuota = quotasOf(options);
    },
  };
}

/** Only the seed's pools have keys in the folder, by their place in it, so that it does not grow. */
function secretsOf({
  seed,
  keysDirectory,
  randomBytes = systemRandomBytes,
}: MemoryPoolOptions): Secrets {
  if (keysDirectory === undefined) return secretsInMemory(() => undefined);
  const folder = secretFolder(keysDirectory, randomBytes);
  const places = new Map(
    seed?.pools?.map(({ Id }, index) => [keyFileOf(Id), keyFileOf(`pool-${index}`)]),
  );
  return secretsInMemory((name) => {
    const place = places.get(name);
    return place === undefined
      ? undefined
      : { ...folder, readOrMake: (_name, make) => folder.readOrMake(place, make) };
  });
}

async function addUser(
  services: Services,
  userPoolId: string,
  user: SeedUser,
): Promise<MemoryUser | readonly SeedProblem[]> {
  const { store } = services;
  const pool = poolById(store, userPoolId);
  if (findUser(store, pool, user.username))
    return [{ path: 'username', problem: `is taken: there is already a user "${user.username}"` }];
  const groups = (user.groups ?? []).map((GroupName) => ({ GroupName }));
  const addition = { Id: userPoolId, groups, users: [user] } satisfies NonNullable<
    Seed['pools']
  >[number];
  const problems: SeedProblem[] = [];
  judgeUsers(addition, pool, '', problems);
  if (problems.length > 0)
    return problems.map(({ path, problem }) => ({ path: path.replace('.users[0].', ''), problem }));
  try {
    await plant(services, { pools: [addition] });
  } catch (error) {
    if (!(error instanceof PoolException)) throw error;
    return [{ path: '', problem: error.message.trim() }];
  }
  const made = findUser(store, pool, user.username);
  if (!made) throw new Error(`The pool has lost the user "${user.username}".`);
  return { username: made.username, sub: made.sub, attributes: made.attributes };
}

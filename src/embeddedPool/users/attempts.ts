/** Counts wrong passwords and wrong sign-in codes, and locks a name for a while. */
import { notAuthorized } from '../exceptions.js';
import type { PoolException } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Key } from '../store/store.js';
import { userKey } from './userKey.js';
import { findUser } from './findUser.js';

interface Attempts {
  readonly failures: number;
  readonly lockedUntil: number;
  readonly expiresAt: number;
}

/**
 * AWS guide, "Lockout behavior for failed sign-in attempts": one second after five failures,
 * doubled by each further one, up to about 15 minutes; reset after 15 minutes without an attempt.
 */
const freeFailures = 5;
const longestLock = 15 * 60 * 1000;
/** By store: each request has a copy of the services. */
const checksInProgress = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Counted separately: a correct password must not clear wrong codes (AWS guide, "Adding MFA": five
 * codes, then the same lockout).
 */
export type CountedFactor = 'password' | 'code';

/**
 * Runs a check under the lock of its name, also for missing users. Checks of one name run one after
 * another, so that parallel guesses cannot exceed the limit together and parallel correct ones all
 * succeed.
 */
export function countedAttempt(
  services: Services,
  pool: PoolRecord,
  name: string,
  check: () => boolean | Promise<boolean>,
  factor: CountedFactor = 'password',
): Promise<boolean> {
  const counted = findUser(services.store, pool, name)?.key ?? userKey(pool, name);
  const waiting = checksInProgress.get(services.store) ?? new Map<string, Promise<unknown>>();
  checksInProgress.set(services.store, waiting);
  const key = keys.attempts(pool.Id, counted.slice(0, 128), factor);
  const id = JSON.stringify(key);
  const turn = (waiting.get(id) ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => attempt(services, key, check));
  waiting.set(id, turn);
  const leave = (): void => {
    if (waiting.get(id) === turn) waiting.delete(id);
  };
  turn.then(leave, leave);
  return turn;
}

async function attempt(
  services: Services,
  key: Key,
  check: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const now = services.now().getTime();
  const before = services.store.get<Attempts>(key);
  if (before && before.lockedUntil > now) throw attemptsExceeded();
  const right = await check();
  if (right && !before) return true;
  await services.store.transaction((transaction) => {
    if (right) {
      transaction.remove(key);
      return;
    }
    const failures = (before && before.expiresAt > now ? before.failures : 0) + 1;
    const lock =
      failures < freeFailures ? 0 : Math.min(1000 * 2 ** (failures - freeFailures), longestLock);
    putExpiring(
      transaction,
      key,
      { failures, lockedUntil: now + lock, expiresAt: now + lock + longestLock } as Attempts,
      now,
    );
  });
  return right;
}

const lockoutMessage = 'Password attempts exceeded';
const attemptsExceeded = (): PoolException => notAuthorized(lockoutMessage);
export const isLockout = (error: PoolException): boolean => error.message === lockoutMessage;

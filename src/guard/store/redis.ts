/**
 * The connection to Redis or Valkey, shared by the instances of a gateway. Notices an outage within
 * a moment, and knows its cause.
 */
import type { Redis, RedisOptions } from 'ioredis';

import { redisUrlProblem } from './redisUrl.js';
import { isOfCommand, storeFaultOf } from './storeFault.js';
import type { StoreFault } from './storeFault.js';
import { probeScripts } from './storeScripts.js';

export interface SharedStore {
  /** Returns whether a call has a chance of success. */
  readonly up: () => boolean;
  /**
   * Returns why limits are not shared: the store is down, or refuses writes. Undefined if they are
   * shared.
   */
  readonly fault: () => StoreFault | undefined;
  /**
   * Runs commands on the store.
   * @throws the cause of a failure, within `answerMs`. The store then counts as down until it
   * answers again.
   */
  readonly run: <T>(work: (redis: Redis) => Promise<T>) => Promise<T>;
  /** Returns whether the store keeps its data, according to its latest INFO. */
  readonly memory: () => StoreMemory;
  readonly close: () => void;
}

/**
 * `kept`: the store refuses writes when it is full. `evictable`: its `maxmemory-policy` lets it
 * delete keys instead, and so forget guesses. `evicting`: it has deleted keys within the last hour.
 */
export type StoreMemory = 'kept' | 'evictable' | 'evicting';

/** The store counts as down if an answer takes more than this many milliseconds. */
const answerMs = 200;
/** Milliseconds that a connection may take. */
const connectMs = 500;
/** Milliseconds between two probes while the store is down. */
const probeMs = 250;
/**
 * Milliseconds that the start waits for the store: long enough to report a connection timeout as
 * such.
 */
const startMs = connectMs + 100;

/**
 * Milliseconds between two checks of the store's memory, and of whether it still runs the scripts.
 */
const lookMs = 1000;
/**
 * An eviction is reported for this many checks, one hour's worth, because nothing is counted for
 * longer than an hour.
 */
const looksAfterEviction = 3600;

const clientOptions: RedisOptions = {
  connectTimeout: connectMs,
  disconnectTimeout: answerMs,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: () => probeMs,
  // Our own probe reports more, and also works where an ACL forbids INFO and CLIENT.
  enableReadyCheck: false,
  disableClientInfo: true,
};

/**
 * Resolves when the store works, or after `startMs` if it does not: a gateway starts without it.
 * @param onState called after each check with the reason why the store cannot be used
 * @throws TypeError when the URL is not a valid Redis URL; the message does not repeat it
 */
export async function connectRedis(
  url: string,
  onState: (fault: StoreFault | undefined) => void,
  onMemory: (memory: StoreMemory) => void = () => undefined,
): Promise<SharedStore> {
  const problem = redisUrlProblem(url);
  if (problem !== undefined) throw new TypeError(`redisUrl ${problem}`);
  // Imported lazily: loading ioredis takes about 5 % of start-up.
  const { Redis: Client } = await import('ioredis');
  const redis = new Client(url, clientOptions);
  const tls = url.startsWith('rediss:');
  let state: { readonly up: boolean; readonly fault: StoreFault | undefined } | undefined;
  /** Why this connection cannot be used, according to the store. */
  let refusal: unknown;
  let probing = false;

  let started = (): void => undefined;

  function become(up: boolean, error?: unknown): void {
    state = { up, fault: error === undefined ? undefined : storeFaultOf(error, tls) };
    onState(state.fault);
    if (up) started();
  }
  const isUp = (): boolean => state?.up ?? false;

  /**
   * A connection whose AUTH or SELECT was refused may still answer, as another user or from another
   * database.
   */
  async function probe(): Promise<void> {
    if (probing || redis.status !== 'ready') return;
    probing = true;
    try {
      // TIME is answered only after AUTH and SELECT, and writes nothing.
      await inTime(redis.time());
      if (refusal !== undefined) throw refusal as Error;
      const refused = await probeScripts(redis, inTime);
      become(true, refused === '' ? undefined : new Error(refused));
    } catch (error) {
      become(false, refusal ?? error);
    } finally {
      probing = false;
    }
  }

  const memory = watchMemory(() => inTime(redis.info()), onMemory);
  redis.on('connecting', () => {
    refusal = undefined;
  });
  redis.on('ready', () => {
    void probe().then(() => (isUp() ? memory.look() : undefined));
  });
  redis.on('error', (error: unknown) => {
    // Keep the first refusal: if AUTH failed, everything after it is refused too.
    refusal ??= error;
    // ioredis would carry on in database 0. Each new connection tries SELECT again, in case Redis
    // has been reconfigured.
    if (isOfCommand(error, 'select')) disconnect(redis, true);
  });
  redis.on('close', () => {
    become(false, refusal ?? new Error('closed'));
  });
  const probes = setInterval(() => {
    if (!isUp()) void probe();
  }, probeMs).unref();
  const looks = setInterval(() => {
    if (isUp()) void Promise.all([probe(), memory.look()]);
  }, lookMs).unref();

  await new Promise<void>((resolve) => {
    started = resolve;
    setTimeout(resolve, startMs);
  });
  if (isUp()) await memory.look();
  else if (state === undefined) become(false, noAnswer());
  return {
    up: isUp,
    fault: () => state?.fault,
    run: async (work) => {
      try {
        return await inTime(work(redis));
      } catch (error) {
        become(false, refusal ?? error);
        throw error;
      }
    },
    memory: memory.state,
    close: () => {
      clearInterval(probes);
      clearInterval(looks);
      redis.removeAllListeners('close');
      disconnect(redis, false);
    },
  };
}

/**
 * A connection that is given up within its TLS handshake can fail twice. ioredis listens once, and
 * the second failure would end the process.
 */
function disconnect(redis: Redis, reconnect: boolean): void {
  (redis.stream as Redis['stream'] | undefined)?.on('error', () => undefined);
  redis.disconnect(reconnect);
}

interface WatchedMemory {
  readonly state: () => StoreMemory;
  readonly look: () => Promise<void>;
}

/**
 * Watches the memory of the store. `info` calls INFO. A store that does not allow INFO is assumed
 * to keep everything.
 */
function watchMemory(
  info: () => Promise<string>,
  onChange: (memory: StoreMemory) => void,
): WatchedMemory {
  let state: StoreMemory = 'kept';
  let evicted: number | undefined;
  let looksLeft = 0;

  function read(text: string): StoreMemory {
    const valueOf = (name: string): string => text.split(`\r\n${name}:`)[1]?.split('\r\n')[0] ?? '';
    const count = Number(valueOf('evicted_keys'));
    looksLeft =
      evicted !== undefined && count > evicted ? looksAfterEviction : Math.max(0, looksLeft - 1);
    evicted = count;
    if (looksLeft > 0) return 'evicting';
    const evicts = Number(valueOf('maxmemory')) > 0 && valueOf('maxmemory_policy') !== 'noeviction';
    return evicts ? 'evictable' : 'kept';
  }

  return {
    state: () => state,
    look: async () => {
      const text = await info().catch(() => undefined);
      if (text === undefined) return;
      const seen = read(text);
      if (seen !== state) onChange(seen);
      state = seen;
    },
  };
}

/**
 * An answer that arrived while this process was busy is in time: sockets are read before
 * `setImmediate` runs.
 */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        setImmediate(() => {
          reject(noAnswer());
        }),
      answerMs,
    );
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

const noAnswer = (): Error =>
  Object.assign(new Error(`the shared store did not answer within ${String(answerMs)} ms`), {
    code: 'ETIMEDOUT',
  });

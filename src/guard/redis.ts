/** The only place for the connection to Redis or Valkey, which the instances of a gateway share. Whoever asks hears within a moment that it is out of reach. */
import type { Redis } from 'ioredis';

export interface SharedStore {
  /** Whether a call has a chance. */
  readonly up: () => boolean;
  /** @throws what went wrong, within `answerMs`; from then on the store is down until it answers again. */
  readonly run: <T>(work: (redis: Redis) => Promise<T>) => Promise<T>;
  /** Whether the store keeps what it was told, by what it last said of itself. */
  readonly memory: () => StoreMemory;
  readonly close: () => void;
}

/**
 * `kept`: a full store refuses writes. `evictable`: its `maxmemory-policy` lets it delete keys when
 * it is full, and so forget guesses. `evicting`: it has done so within the last hour.
 */
export type StoreMemory = 'kept' | 'evictable' | 'evicting';

/** Milliseconds for one answer. Beyond them the store counts as down. */
const answerMs = 200;
/** Milliseconds between two looks whether it is back. */
const probeMs = 250;
/** Milliseconds that the start waits for the first connection. */
const startMs = 500;

/** Milliseconds between two looks at its memory. */
const lookMs = 1000;
/** Looks for which evicted keys count: an hour, the longest time that something is counted. */
const looksAfterEviction = 3600;

/** Resolves when the store is connected, or could not be for a moment: a gateway starts without it. `onChange` hears of both. */
export async function connectRedis(
  url: string,
  onChange: (up: boolean) => void,
  onMemory: (memory: StoreMemory) => void = () => undefined,
): Promise<SharedStore> {
  // Read only where there is one: its client is a twentieth of a start.
  const { Redis: Client } = await import('ioredis');
  const redis = new Client(url, {
    connectTimeout: startMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => probeMs,
  });
  let up = false;
  function become(state: boolean): void {
    if (up !== state) onChange(state);
    up = state;
  }
  const memory = watchMemory(() => inTime(redis.info()), onMemory);
  redis.on('ready', () => {
    become(true);
    void memory.look();
  });
  redis.on('close', () => {
    become(false);
  });
  // Said by onChange already.
  redis.on('error', () => undefined);
  const probe = setInterval(() => {
    if (!up && redis.status === 'ready')
      void inTime(redis.ping()).then(
        () => {
          become(true);
        },
        () => undefined,
      );
  }, probeMs).unref();
  const looks = setInterval(() => {
    if (up) void memory.look();
  }, lookMs).unref();

  await new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    setTimeout(resolve, startMs);
  });
  const isUp = (): boolean => up;
  if (isUp()) await memory.look();
  else onChange(false);
  return {
    up: isUp,
    run: async (work) => {
      try {
        return await inTime(work(redis));
      } catch (error) {
        become(false);
        throw error;
      }
    },
    memory: memory.state,
    close: () => {
      clearInterval(probe);
      clearInterval(looks);
      redis.removeAllListeners('close');
      redis.disconnect();
    },
  };
}

interface WatchedMemory {
  readonly state: () => StoreMemory;
  readonly look: () => Promise<void>;
}

/** `info` answers INFO; a store that does not allow it counts as one that keeps all. */
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

/** An answer that came while this process was busy has come in time: it is read before what `setImmediate` does. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        setImmediate(() => {
          reject(new Error(`the shared store gave no answer within ${String(answerMs)} ms`));
        }),
      answerMs,
    );
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

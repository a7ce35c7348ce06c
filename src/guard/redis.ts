/** The only place for the connection to Redis or Valkey, which the instances of a gateway share. Whoever asks hears within a moment that it is out of reach. */
import type { Redis } from 'ioredis';

export interface SharedStore {
  /** Whether a call has a chance. */
  readonly up: () => boolean;
  /** @throws what went wrong, within `answerMs`; from then on the store is down until it answers again. */
  readonly run: <T>(work: (redis: Redis) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** Milliseconds for one answer. Beyond them the store counts as down. */
const answerMs = 200;
/** Milliseconds between two looks whether it is back. */
const probeMs = 250;
/** Milliseconds that the start waits for the first connection. */
const startMs = 500;

/** Resolves when the store is connected, or could not be for a moment: a gateway starts without it. `onChange` hears of both. */
export async function connectRedis(url: string, onChange: (up: boolean) => void): Promise<SharedStore> {
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
  redis.on('ready', () => { become(true); });
  redis.on('close', () => { become(false); });
  // Said by onChange already.
  redis.on('error', () => undefined);
  const probe = setInterval(() => {
    if (!up && redis.status === 'ready') void inTime(redis.ping()).then(() => { become(true); }, () => undefined);
  }, probeMs).unref();

  await new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    setTimeout(resolve, startMs);
  });
  const isUp = (): boolean => up;
  if (!isUp()) onChange(false);
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
    close: () => {
      clearInterval(probe);
      redis.removeAllListeners('close');
      redis.disconnect();
    },
  };
}

/** An answer that came while this process was busy has come in time: it is read before what `setImmediate` does. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => { reject(new Error(`the shared store gave no answer within ${String(answerMs)} ms`)); }), answerMs);
    answer.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}

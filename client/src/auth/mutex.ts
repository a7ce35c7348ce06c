/** One tab at a time. Tells also which version of the shared state the open tabs have. */
import type { Locks, Platform } from './platform.js';

export interface Mutex {
  /** Runs `work` while no other tab runs its own. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Says, for as long as this tab is open, that it has this version. */
  readonly announce: (version: number) => Promise<void>;
  /** The newest version that an open tab has; 0 if none has any. */
  readonly newest: () => Promise<number>;
  /** Whether `newest` forgets closed tabs. */
  readonly isExact: boolean;
  readonly release: () => void;
}

export function openMutex(platform: Platform, name: string): Mutex {
  return platform.locks ? lockMutex(platform.locks, name) : leaseMutex(platform, name);
}

/**
 * By Web Locks. A version is announced by a shared lock of its name: the browser lists the locks
 * that are held and drops those of closed tabs, so the list is never stale, as messages and
 * `localStorage` may be.
 */
function lockMutex(locks: Locks, name: string): Mutex {
  let release = (): void => undefined;
  const prefix = `${name}:`;
  return {
    run: async <Result>(work: () => Promise<Result>) => {
      let result: Promise<Result> | undefined;
      await locks.request(name, { mode: 'exclusive' }, () => (result = work()));
      return result as Promise<Result>;
    },
    announce: async (version) => {
      const former = release;
      await new Promise<void>((granted) => {
        const ended = new Promise<void>((end) => (release = end));
        const hold = (): Promise<void> => {
          granted();
          return ended;
        };
        locks.request(`${prefix}${version}`, { mode: 'shared' }, hold).catch(granted);
      });
      former();
    },
    newest: async () => {
      const { held = [] } = await locks.query();
      const names = held.flatMap(({ name: lock = '' }) => (lock.startsWith(prefix) ? [lock] : []));
      return Math.max(0, ...names.map((lock) => Number(lock.slice(prefix.length))));
    },
    isExact: true,
    release: () => release(),
  };
}

/** A lease that was not renewed is free after this time. */
const leaseMs = 40_000;
const pollMs = 40;

/**
 * Where Web Locks are missing, as on pages without TLS: a lease in `localStorage`. Two tabs can
 * take it at once if the browser is slow to show one what the other wrote. If storage is refused
 * too, tabs know nothing of each other, and this tab queues its own work.
 */
function leaseMutex({ storage, clocks, random }: Platform, name: string): Mutex {
  const key = `${name}:lease`;
  const id = random().toString(36).slice(2);
  let queue: Promise<unknown> = Promise.resolve();

  async function take(): Promise<void> {
    for (;;) {
      const [owner, until] = (storage.get(key) ?? '').split(' ');
      if (!owner || Number(until) < clocks.wall()) {
        storage.set(key, `${id} ${clocks.wall() + leaseMs}`);
        await pause(pollMs);
        const now = storage.get(key);
        if (now === undefined || now.startsWith(`${id} `)) return;
      }
      await pause(pollMs * (1 + random()));
    }
  }

  return {
    run: <Result>(work: () => Promise<Result>) => {
      const turn = queue.then(take).then(work);
      queue = turn.catch(() => undefined).then(() => storage.set(key));
      return turn;
    },
    announce: (version) => {
      storage.set(`${name}:version`, String(version));
      return Promise.resolve();
    },
    newest: () => Promise.resolve(Number(storage.get(`${name}:version`) ?? 0)),
    isExact: false,
    release: () => undefined,
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

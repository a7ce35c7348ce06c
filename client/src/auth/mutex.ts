/**
 * A mutex between the tabs of a session: one tab at a time may change the shared value. Each tab also
 * announces which version of the value it has, so that the others see whether theirs is the newest.
 */
import type { Locks, Platform } from './platform.js';

export interface Mutex {
  /** Runs `work` while no other tab runs work of its own. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Announces this version to the other tabs, for as long as this tab is open. */
  readonly announce: (version: number) => Promise<void>;
  /** The newest version of any open tab; 0 if none has one. */
  readonly newest: () => Promise<number>;
  /** Whether `newest` ignores closed tabs. */
  readonly isExact: boolean;
  readonly release: () => void;
}

export function openMutex(platform: Platform, name: string): Mutex {
  const lease = leaseMutex(platform, name);
  return platform.locks ? lockMutex(platform.locks, name, lease) : lease;
}

/**
 * Uses Web Locks. A version is announced by a shared lock whose name contains it. The browser lists
 * the locks that are held and drops those of closed tabs, so the list is never stale, unlike
 * messages and `localStorage`. A browser that refuses storage also refuses requests for locks; then
 * the lease below is used.
 */
function lockMutex(locks: Locks, name: string, lease: Mutex): Mutex {
  let release = (): void => undefined;
  const prefix = `${name}:`;
  return {
    run: (work) => {
      let isGranted = false;
      const granted: typeof work = () => {
        isGranted = true;
        return work();
      };
      return locks.request(name, { mode: 'exclusive' }, granted).catch((error: unknown) => {
        if (isGranted) throw error;
        return lease.run(work);
      });
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
      const { held = [] } = await locks.query().catch(() => ({ held: [] }));
      const versions = held.map(({ name: lock = '' }) => Number(lock.split(prefix)[1] ?? 0));
      return Math.max(0, ...versions);
    },
    isExact: true,
    release: () => release(),
  };
}

/** A lease that was not released is free after this time. */
const leaseMs = 40_000;
const pollMs = 40;

/**
 * Used if Web Locks are missing, as on pages without TLS. A tab takes a lease: an entry in
 * `localStorage` with an end. Two tabs can take it at once if the browser is slow to show one tab
 * what the other wrote. If storage is refused too, nothing keeps tabs apart.
 */
function leaseMutex({ storage, clocks, random }: Platform, name: string): Mutex {
  const key = `${name}:lease`;
  const versionKey = `${name}:version`;
  return {
    run: async (work) => {
      const id = String(random());
      for (;;) {
        const [owner, until] = (storage.get(key) ?? '').split(' ');
        if (!owner || Number(until) < clocks.wall())
          storage.set(key, `${id} ${clocks.wall() + leaseMs}`);
        await pause(pollMs * (1 + random()));
        // Without storage there is nothing to wait for.
        if (storage.get(key)?.startsWith(id) ?? true) break;
      }
      return work().finally(() => storage.set(key));
    },
    announce: (version) => {
      storage.set(versionKey, String(version));
      return Promise.resolve();
    },
    newest: () => Promise.resolve(Number(storage.get(versionKey) ?? 0)),
    isExact: false,
    release: () => undefined,
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

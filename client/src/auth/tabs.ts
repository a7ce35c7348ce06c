/**
 * A value that all tabs of a session share. A tab changes it only while the tab has the mutex, and
 * each change has a higher version, so the last change wins everywhere.
 */
import { openMutex, pause } from './mutex.js';
import type { Channel, Platform } from './platform.js';

interface Message<Value> {
  /** Set in a request for a newer version than this one. */
  readonly have?: number;
  readonly version?: number;
  readonly value?: Value | undefined;
  /** The gateway is unreachable. */
  readonly isAway?: boolean;
}

export interface Tabs<Value> {
  /** The newest value; undefined before the first one. */
  readonly value: () => Value | undefined;
  /**
   * Runs `work` while no other tab changes the value. `isNewest` is false if a tab with a newer
   * value does not respond.
   */
  readonly exclusive: <Result>(work: (isNewest: boolean) => Promise<Result>) => Promise<Result>;
  /** Gets the newest value from the other tabs. */
  readonly catchUp: () => Promise<boolean>;
  /** Changes the value, here and in the other tabs. Call it only within `exclusive`. */
  readonly publish: (value: Value) => Promise<void>;
  readonly tellAway: () => void;
  /**
   * Releases the mutex and the channel, so that the browser can keep the page for the back button.
   */
  readonly close: () => void;
  readonly reopen: () => void;
}

export interface TabsOptions<Value> {
  readonly name: string;
  readonly onChange: (value: Value) => void;
  readonly onAway: () => void;
  /**
   * The part of the value that may be written to storage, if only `storage` events connect the
   * tabs.
   */
  readonly inStorage: (value: Value) => Value | undefined;
}

/** How long an open tab may take to respond. */
const answerMs = 250;
const attempts = 4;

export function openTabs<Value>(platform: Platform, options: TabsOptions<Value>): Tabs<Value> {
  const { name, onChange, onAway } = options;
  const mutex = openMutex(platform, name);
  let heard = (): void => undefined;
  let version = 0;
  let value: Value | undefined;
  let channel: Channel | undefined;

  function adopt(next: Value, newer: number): void {
    [version, value] = [newer, next];
    onChange(next);
    heard();
  }

  function hear({ have, version: theirs = 0, value: next, isAway }: Message<Value>): void {
    if (have !== undefined && value !== undefined && version > have) tell();
    if (next !== undefined && theirs > version) {
      adopt(next, theirs);
      void mutex.announce(theirs);
    }
    if (isAway) onAway();
  }

  const tell = (): void => channel?.postMessage({ version, value } satisfies Message<Value>);

  function reopen(): void {
    channel = platform.channel(name) ?? storageChannel(platform, options);
    channel.onmessage = ({ data }: { data: Message<Value> }) => hear(data);
    if (version > 0) void mutex.announce(version);
  }
  reopen();

  async function catchUp(): Promise<boolean> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if ((await mutex.newest()) <= version) return true;
      const arrived = new Promise<void>((resume) => (heard = resume));
      channel?.postMessage({ have: version } satisfies Message<Value>);
      await Promise.race([arrived, pause(answerMs * attempt)]);
    }
    return (await mutex.newest()) <= version || !mutex.isExact;
  }

  return {
    value: () => value,
    catchUp,
    exclusive: (work) => mutex.run(async () => work(await catchUp())),
    publish: async (next) => {
      const newest = Math.max(version, await mutex.newest());
      adopt(next, Math.max(platform.clocks.wall(), newest + 1));
      // Announced before the mutex is released, so that the next tab that gets the mutex knows of
      // this version.
      await mutex.announce(version);
      tell();
    },
    tellAway: () => channel?.postMessage({ isAway: true } satisfies Message<Value>),
    close: () => {
      mutex.release();
      channel?.close();
      channel = undefined;
    },
    reopen,
  };
}

/**
 * Used if BroadcastChannel is missing. Storage outlives the tabs, so it must not contain tokens.
 */
function storageChannel<Value>(
  { storage, events }: Platform,
  { name, inStorage }: TabsOptions<Value>,
): Channel {
  const key = `${name}:message`;
  const listen = ({ key: changed, newValue }: StorageEvent): void => {
    if (changed === key && newValue) channel.onmessage?.({ data: JSON.parse(newValue) as never });
  };
  const closing = new AbortController();
  events?.addEventListener('storage', listen, closing);
  const channel: Channel = {
    onmessage: null,
    postMessage: (message) => {
      const { version, value } = message as Message<Value>;
      const kept = value && inStorage(value);
      if (!kept) return;
      storage.set(key, JSON.stringify({ version, value: kept }));
      storage.set(key);
    },
    close: () => closing.abort(),
  };
  return channel;
}

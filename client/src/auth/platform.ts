/**
 * What the session uses of a browser, in addition to `fetch`. Each part may be missing or refused;
 * then it is undefined.
 */
import type { Clocks } from './tokens.js';

/**
 * `localStorage`, for data that is not secret. If the browser refuses access, the functions do
 * nothing.
 */
export interface Storage {
  readonly get: (key: string) => string | undefined;
  /** Sets the value; removes the key if there is no value. */
  readonly set: (key: string, value?: string) => void;
}

export interface Channel {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the browser declares it
  onmessage: ((event: any) => void) | null;
  readonly postMessage: (message: unknown) => void;
  readonly close: () => void;
}

export interface Locks {
  readonly request: <Result>(
    name: string,
    options: { readonly mode: 'shared' | 'exclusive' },
    work: () => Promise<Result>,
  ) => Promise<Result>;
  readonly query: () => Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the browser declares it
type Listener = (event: any) => void;

export interface Events {
  readonly addEventListener: (
    name: string,
    listener: Listener,
    options: { readonly signal: AbortSignal },
  ) => void;
}

export interface Platform {
  readonly clocks: Clocks;
  readonly random: () => number;
  readonly locks: Locks | undefined;
  readonly channel: (name: string) => Channel | undefined;
  readonly storage: Storage;
  /**
   * Events of `window` (focus, online, storage, pagehide, pageshow) and those that bubble up from
   * `document`.
   */
  readonly events: Events | undefined;
}

/** Returns the value of `read`, or undefined if it throws, as browsers do in a sandbox. */
function allowed<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export function browserPlatform(): Platform {
  const store = () => globalThis.localStorage;
  return {
    clocks: { wall: () => Date.now(), steady: () => performance.now() },
    random: () => Math.random(),
    locks: allowed(() => navigator.locks as Locks | undefined),
    channel: (name) => allowed(() => new BroadcastChannel(name)),
    storage: {
      get: (key) => allowed(() => store().getItem(key)) ?? undefined,
      set: (key, value) => {
        allowed(() =>
          value === undefined ? store().removeItem(key) : store().setItem(key, value),
        );
      },
    },
    events: typeof window === 'undefined' ? undefined : window,
  };
}

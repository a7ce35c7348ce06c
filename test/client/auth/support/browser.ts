/**
 * A browser without pages: tabs that share locks, channels, storage and a cookie jar. As between
 * the processes of a real browser, messages and grants of locks arrive in any order.
 */
import type { Channel, Locks, Platform } from '../../../../client/src/auth/platform.js';
import { createAuthOn } from '../../../../client/src/auth/createAuth.js';
import type { Auth, AuthOptions } from '../../../../client/src/auth/types.js';

type Listener = (event: unknown) => void;

export interface BrowserOptions {
  /** Features that the browser refuses or lacks. */
  readonly without?: readonly ('locks' | 'grants' | 'channel' | 'storage')[];
  /** How many milliseconds a message takes; a function can decide this for each message. */
  readonly messageMs?: () => number;
  /** How many milliseconds the wall clock is wrong by. */
  readonly clockErrorMs?: number;
  /** Whether the page and the gateway are on the same origin. */
  readonly isSameOrigin?: boolean;
  /** Whether the lock admits everybody, as if there were none. */
  readonly brokenLock?: boolean;
}

export interface Tab {
  readonly auth: Auth;
  /** Fires an event of `window`. */
  readonly fire: (name: string, event?: object) => void;
  /**
   * Closes the tab as a browser does: its locks become free, and nothing that it started arrives.
   */
  readonly close: () => void;
}

export class FakeBrowser {
  /** The browsers with open tabs, because a session's timers would keep Jest from ending. */
  static readonly #opened = new Set<FakeBrowser>();
  readonly storage = new Map<string, string>();
  readonly jar = new Map<string, string>();
  /** The field and body of every request from every tab. */
  readonly sent: { readonly name: string; readonly body: string }[] = [];
  /** Every answer, as text. */
  readonly answers: string[] = [];
  /** Added to the wall clock. */
  clockErrorMs: number;
  /** Added to both clocks: time passes without waiting. */
  passedMs = 0;
  /** While true, requests fail as they do without a network. */
  isOffline = false;
  readonly #tabs: FakeTab[] = [];
  readonly #held: { name: string; tab: FakeTab; mode: string }[] = [];
  readonly #queue: (() => boolean)[] = [];

  constructor(readonly options: BrowserOptions = {}) {
    this.clockErrorMs = options.clockErrorMs ?? 0;
  }

  open(options: AuthOptions): Tab {
    const tab = new FakeTab(this, options);
    FakeBrowser.#opened.add(this);
    this.#tabs.push(tab);
    return tab;
  }

  /** Closes every tab of every browser. */
  static closeAll(): void {
    for (const browser of FakeBrowser.#opened) for (const tab of browser.#tabs) tab.close();
    FakeBrowser.#opened.clear();
  }

  wall = (): number => Date.now() + this.clockErrorMs + this.passedMs;
  steady = (): number => performance.now() + this.passedMs;

  /** Sends requests as a browser does: with cookies if the request includes credentials. */
  fetch: typeof fetch = async (input, init) => {
    if (this.isOffline) throw new TypeError('Failed to fetch');
    const request = new Request(input, init);
    const body = await request.text();
    this.sent.push({ name: /\{(\w+)/.exec(body)?.[1] ?? '', body });
    const { headers } = request;
    const { credentials } = request;
    const hasCookies =
      credentials === 'include' || (credentials === 'same-origin' && this.options.isSameOrigin);
    if (this.jar.size > 0 && hasCookies)
      headers.set('cookie', [...this.jar].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(request.url, { method: 'POST', headers, body });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value && !cookie.includes('Max-Age=0')) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    this.answers.push(await response.clone().text());
    return response;
  };

  post(from: FakeTab, name: string, message: unknown): void {
    for (const tab of this.#tabs)
      if (tab !== from)
        setTimeout(() => tab.hear(name, structuredClone(message)), this.options.messageMs?.() ?? 0);
  }

  /** Tells another tab about a write to storage. */
  stored(from: FakeTab, key: string, newValue: string | null): void {
    for (const tab of this.#tabs)
      if (tab !== from) setTimeout(() => tab.fire('storage', { key, newValue }), 0);
  }

  locksOf(tab: FakeTab): Locks {
    if (this.options.without?.includes('grants')) {
      // As Chromium does if it refuses cookies and storage.
      const refuse = (): Promise<never> =>
        Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
      return { request: refuse, query: refuse };
    }
    return {
      request: (name, { mode }, work) =>
        new Promise((resolve, reject) => {
          const grant = (): boolean => {
            if (tab.isClosed) return true;
            const others = this.#held.filter((lock) => lock.name === name);
            const isFree =
              others.length === 0 || (mode === 'shared' && others.every((o) => o.mode === mode));
            if (!isFree && !this.options.brokenLock) return false;
            const lock = { name, tab, mode };
            this.#held.push(lock);
            const done = (): void => {
              const at = this.#held.indexOf(lock);
              if (at >= 0) this.#held.splice(at, 1);
              this.#grant();
            };
            // The grant reaches the tab in a message of its own.
            setImmediate(() => {
              if (!tab.isClosed) work().then(resolve, reject).finally(done);
            });
            return true;
          };
          if (!grant()) this.#queue.push(grant);
        }),
      query: () => Promise.resolve({ held: this.#held.map(({ name }) => ({ name })) }),
    };
  }

  /** The locks of a closed tab become free. */
  release(tab: FakeTab): void {
    for (const lock of this.#held.filter((one) => one.tab === tab))
      this.#held.splice(this.#held.indexOf(lock), 1);
    this.#grant();
  }

  #grant(): void {
    for (const waiting of [...this.#queue])
      if (waiting()) this.#queue.splice(this.#queue.indexOf(waiting), 1);
  }
}

class FakeTab implements Tab {
  readonly auth: Auth;
  isClosed = false;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #channels = new Map<string, Channel>();

  constructor(
    readonly browser: FakeBrowser,
    options: AuthOptions,
  ) {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (this.isClosed) throw new TypeError('closed');
      const response = await browser.fetch(input, init);
      // Nothing reaches a closed page.
      return this.isClosed ? new Promise<never>(() => undefined) : response;
    };
    this.auth = createAuthOn({ fetch, ...options }, this.#platform());
  }

  fire = (name: string, event: object = {}): void => {
    if (!this.isClosed) for (const listener of this.#listeners.get(name) ?? []) listener(event);
  };

  hear(name: string, data: unknown): void {
    if (!this.isClosed) this.#channels.get(name)?.onmessage?.({ data });
  }

  close(): void {
    this.isClosed = true;
    this.auth.close();
    this.browser.release(this);
  }

  #platform(): Platform {
    const { browser } = this;
    const { without = [] } = browser.options;
    const hasStorage = !without.includes('storage');
    return {
      clocks: { wall: browser.wall, steady: browser.steady },
      random: () => Math.random(),
      locks: without.includes('locks') ? undefined : browser.locksOf(this),
      channel: (name) => (without.includes('channel') ? undefined : this.#channel(name)),
      storage: {
        get: (key) => (hasStorage ? browser.storage.get(key) : undefined),
        set: (key, value) => {
          if (!hasStorage) return;
          if (value === undefined) browser.storage.delete(key);
          else browser.storage.set(key, value);
          browser.stored(this, key, value ?? null);
        },
      },
      events: {
        addEventListener: (name, listener, { signal }) => {
          const listeners = this.#listeners.get(name) ?? new Set();
          this.#listeners.set(name, listeners.add(listener));
          signal.addEventListener('abort', () => listeners.delete(listener));
        },
      },
    };
  }

  #channel(name: string): Channel {
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        if (!this.isClosed) this.browser.post(this, name, message);
      },
      close: () => void this.#channels.delete(name),
    };
    this.#channels.set(name, channel);
    return channel;
  }
}

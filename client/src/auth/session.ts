/** Tracks who is signed in across all tabs, and refreshes the tokens once for all of them. */
import { keyOfDevice } from './signIn/devices.js';
import { openGateway } from './gateway.js';
import type { Platform, Storage } from './platform.js';
import { endOf } from './refusal.js';
import type { Session } from './sessionTypes.js';
import { finishSignOut, unfinished } from './signOut.js';
import { openTabs } from './tabs.js';
import { leadTime, remainingTime, tokensFrom } from './tokens.js';
import type { Shared, Tokens } from './tokens.js';
import type {
  AuthError,
  AuthOptions,
  AuthState,
  SignedOutReason,
  SuccessOf,
  TokenStore,
} from './types.js';
import { openView } from './view.js';

const longestPauseMs = 60_000;
/**
 * Events after which time may have passed unnoticed, or the gateway may be available again. The
 * session then checks whether to refresh.
 */
const wakers = ['focus', 'online', 'visibilitychange', 'resume'];

export function openSession(options: AuthOptions, platform: Platform): Session {
  const { tokens: mode = 'cookie', name = 'default', clientMetadata } = options;
  const { clocks, random, events } = platform;
  const store = typeof mode === 'object' ? mode : undefined;
  const prefix = `cognito-graphql:${name}`;
  const closing = new AbortController();
  const gateway = openGateway(options, clocks.wall);
  const view = openView();
  let remaining = (): number => 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> | undefined;
  let looking: Promise<AuthState> | undefined;

  const storage: Storage = {
    get: (key) => platform.storage.get(`${prefix}:${key}`),
    set: (key, value) => platform.storage.set(`${prefix}:${key}`, value),
  };

  const tabs = openTabs<Shared>(platform, {
    name: prefix,
    onChange: (value) => {
      failures = 0;
      view.share(value);
      if (value.tokens) remaining = remainingTime(clocks, value.tokens);
      show();
      if (value.isElsewhere) void renew();
    },
    onAway: () => away(),
    inStorage: ({ tokens: shared, isSignIn, reason }) => {
      if (!shared) return { reason };
      return isSignIn && mode !== 'memory' ? { isElsewhere: true } : undefined;
    },
  });
  const tokens = (): Tokens | undefined => tabs.value()?.tokens;
  // Whether the refresh token is in the gateway's cookie, which the gateway may use for a page in
  // any mode.
  const isCookie = (current = tokens()): boolean =>
    mode === 'cookie' || (current !== undefined && !current.refreshToken);
  const isDue = (current: Tokens, share = 1): boolean => remaining() < share * leadTime(current);

  function show(error?: AuthError): void {
    view.show(failures === 0, error);
    plan();
  }

  function away(error?: AuthError): void {
    failures += 1;
    show(error);
  }

  /**
   * Sets the timer for the next refresh, or for the next attempt while the gateway is unavailable.
   */
  function plan(): void {
    clearTimeout(timer);
    const current = tokens();
    if (closing.signal.aborted || (!current && failures === 0)) return;
    const pause = Math.min(longestPauseMs, 500 * 2 ** failures) * (0.75 + random() / 2);
    // A random delay, so that tabs do not refresh at the same moment.
    const lead = current ? leadTime(current) * (1 - random() / 4) : 0;
    timer = setTimeout(() => void renew(), failures > 0 ? pause : Math.max(0, remaining() - lead));
  }

  /** All callers in this tab wait for the same attempt. */
  const renew = (refused?: string): Promise<unknown> =>
    (running ??= tabs
      .exclusive((isNewest) => exchange(isNewest, refused))
      .catch(() => away())
      .finally(() => (running = undefined)));

  async function exchange(isNewest: boolean, refused?: string): Promise<void> {
    const value = tabs.value();
    const current = value?.tokens;
    if (storage.get(unfinished)) return finishSignOut(session);
    if (value && !current && !value.isElsewhere) return;
    if (current && current.accessToken !== refused && !isDue(current)) {
      // Another tab has already refreshed the tokens.
      plan();
      return;
    }
    const refreshToken = current?.refreshToken ?? (await inStore('get'));
    if (!isCookie() && !isNewest) {
      // Does not refresh: another tab may already have used up this refresh token.
      away();
      return;
    }
    if (!isCookie() && !refreshToken) return signedOut(current && 'expired');
    const deviceKey = keyOfDevice(session);
    const input = { refreshToken, deviceKey, clientMetadata };
    const member = await gateway.ask('refreshTokens', input);
    if (member.__typename === 'AuthenticationTokens') return take(member, false);
    const reason = endOf(member);
    if (reason) return signedOut(reason === 'expired' && !current ? undefined : reason);
    away(member);
    tabs.tellAway();
  }

  async function take(member: SuccessOf<'refreshTokens'>, isSignIn: boolean): Promise<void> {
    const next = tokensFrom(member, isSignIn ? undefined : tokens(), clocks.wall());
    if (isSignIn) {
      storage.set(unfinished);
      if (mode !== 'cookie' && !next.refreshToken)
        console.warn("The gateway sets a cookie: set tokens: 'cookie'");
    }
    if (next.refreshToken) await inStore('set', next.refreshToken);
    await tabs.publish({ tokens: next, isSignIn });
  }

  async function signedOut(reason?: SignedOutReason): Promise<void> {
    await tabs.publish({ reason });
    await inStore('remove');
  }

  /** Calls the store; undefined if there is none, or if it fails. */
  async function inStore(act: keyof TokenStore, token = ''): Promise<string | undefined> {
    try {
      return ((await store?.[act](token)) as string | null | undefined) ?? undefined;
    } catch {
      return undefined;
    }
  }

  function wake(): void {
    const current = tokens();
    if (failures > 0 || (current ? isDue(current) : storage.get(unfinished))) void renew();
    else plan();
  }

  const listen = (event: string, listener: (event: PageTransitionEvent) => void): void =>
    events?.addEventListener(event, listener, closing);
  for (const event of wakers) listen(event, wake);
  // Closed, because browsers do not keep a page for the back button while it holds a lock or a
  // channel.
  listen('pagehide', tabs.close);
  listen('pageshow', ({ persisted }) => {
    if (!persisted) return;
    tabs.reopen();
    void tabs.catchUp().then(wake);
  });

  const ready = (): Promise<AuthState> =>
    (looking ??= new Promise((resolve) => {
      view.subscribe((state) => {
        if (state.status !== 'loading') resolve(state);
      });
      void tabs.catchUp().then(() => tabs.value() ?? renew());
    }));

  const session: Session = {
    options,
    gateway,
    view,
    isCookie,
    storage,
    tokens,
    ready,
    exclusive: tabs.exclusive,
    away,
    signedIn: (member) => take(member, true),
    signedOut,
    freshTokens: async (refused) => {
      await ready();
      const isStale = (current = tokens()): boolean | undefined =>
        current && (current.accessToken === refused || isDue(current, 0.5));
      if (isStale()) await renew(refused);
      // Tries once more, because the attempt in progress may have started before `refused` was
      // known.
      if (isStale() && failures === 0) await renew(refused);
      return tokens();
    },
    close: () => {
      closing.abort();
      clearTimeout(timer);
      tabs.close();
    },
  };
  return session;
}

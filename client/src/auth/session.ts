/** Who is signed in, over all tabs, and the one refresh that keeps it so. */
import { keyOfDevice } from './devices.js';
import type { Gateway } from './gateway.js';
import type { Platform } from './platform.js';
import { endOf } from './refusal.js';
import { finishSignOut, isSignOutUnfinished, setSignOutUnfinished } from './signOut.js';
import { openTabs } from './tabs.js';
import type { Tabs } from './tabs.js';
import { leadTime, remainingTime, tokensFrom } from './tokens.js';
import type { Tokens } from './tokens.js';
import type { AuthOptions, AuthState, SignedOutReason, SuccessOf } from './types.js';
import { View } from './view.js';

/** What the tabs share. Without tokens nobody is signed in. */
export interface Shared {
  readonly tokens?: Tokens;
  readonly reason?: SignedOutReason | undefined;
  /** The tokens are of a new sign-in, not of a refresh. */
  readonly isSignIn?: boolean;
  /** Somebody has signed in in a tab that cannot send its tokens to this one. */
  readonly isElsewhere?: boolean;
}

const longestPauseMs = 60_000;

export class Session {
  readonly view = new View();
  /** Prefix of the names in storage. */
  readonly prefix: string;
  readonly mode: NonNullable<AuthOptions['tokens']>;
  readonly #tabs: Tabs<Shared>;
  #remaining = (): number => 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> | undefined;
  readonly #closing = new AbortController();
  #ready: Promise<AuthState> | undefined;

  constructor(
    readonly options: AuthOptions,
    readonly gateway: Gateway,
    readonly platform: Platform,
  ) {
    this.mode = options.tokens ?? 'cookie';
    this.prefix = `cognito-graphql:${options.name ?? 'default'}`;
    this.#tabs = openTabs<Shared>(platform, {
      name: this.prefix,
      onChange: (value) => this.#changed(value),
      onAway: () => this.#away(),
      inStorage: ({ tokens, isSignIn, reason }) => {
        if (!tokens) return { reason };
        return isSignIn && this.mode !== 'memory' ? { isElsewhere: true } : undefined;
      },
    });
    const { signal } = this.#closing;
    for (const [name, listener] of this.#listeners())
      platform.events?.addEventListener(name, listener, { signal });
  }

  get tokens(): Tokens | undefined {
    return this.#tabs.value()?.tokens;
  }

  /** Looks for a sign-in once, and resolves when that is over. */
  ready(): Promise<AuthState> {
    return (this.#ready ??= new Promise((resolve) => {
      const end = this.view.subscribe((state) => {
        if (state.status === 'loading') return;
        resolve(state);
        queueMicrotask(() => end());
      });
      void this.#tabs.catchUp().then(() => this.#tabs.value() ?? this.renew());
    }));
  }

  /** Runs `work` while no tab refreshes, signs in or signs out. */
  exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#tabs.exclusive(work);
  }

  /** The sign-in of all tabs from now on. Only within `exclusive`. */
  async signedIn(member: SuccessOf<'refreshTokens'>, isSignIn = true): Promise<Tokens> {
    const former = isSignIn ? undefined : this.tokens;
    const tokens = tokensFrom(member, former, this.platform.clocks.wall());
    if (isSignIn) setSignOutUnfinished(this, false);
    if (typeof this.mode === 'object' && tokens.refreshToken)
      await Promise.resolve(tokens.refreshToken)
        .then(this.mode.set)
        .catch(() => undefined);
    await this.#tabs.publish({ tokens, isSignIn });
    return tokens;
  }

  /** Only within `exclusive`. */
  async signedOut(reason?: SignedOutReason): Promise<void> {
    await this.#tabs.publish({ reason });
    if (typeof this.mode === 'object')
      await Promise.resolve()
        .then(this.mode.remove)
        .catch(() => undefined);
  }

  /**
   * Fresh tokens, or the last ones while the gateway is away. `refused` is an access token that
   * the gateway no longer accepts.
   */
  async freshTokens(refused?: string): Promise<Tokens | undefined> {
    await this.ready();
    const isStale = (): boolean =>
      this.tokens !== undefined &&
      (this.tokens.accessToken === refused || this.#remaining() < leadTime(this.tokens) / 2);
    if (isStale()) await this.renew(refused);
    // The attempt under way may have begun before `refused` was known.
    if (isStale() && this.#failures === 0) await this.renew(refused);
    return this.tokens;
  }

  /** All callers in this tab wait for the same attempt. */
  renew(refused?: string): Promise<unknown> {
    this.#running ??= this.#tabs
      .exclusive((isNewest) => this.#exchange(isNewest, refused))
      .catch(() => this.#away())
      .finally(() => (this.#running = undefined));
    return this.#running;
  }

  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
    this.#tabs.close();
  }

  async #exchange(isNewest: boolean, refused?: string): Promise<void> {
    if (await finishSignOut(this)) return;
    const value = this.#tabs.value();
    const tokens = value?.tokens;
    if (value && !tokens && !value.isElsewhere) return;
    const isFresh = tokens && this.#remaining() > leadTime(tokens);
    if (isFresh && tokens.accessToken !== refused) {
      this.#plan();
      return;
    }
    if (!isNewest && this.mode !== 'cookie') {
      // Its refresh token may be spent.
      this.#away();
      return;
    }
    const refreshToken = tokens?.refreshToken ?? (await this.#stored());
    if (this.mode !== 'cookie' && !refreshToken)
      return this.signedOut(tokens ? 'expired' : undefined);
    const member = await this.gateway.ask('refreshTokens', {
      refreshToken,
      deviceKey: keyOfDevice(this),
      clientMetadata: this.options.clientMetadata,
    });
    if (member.__typename === 'AuthenticationTokens') {
      await this.signedIn(member, false);
      return;
    }
    const reason = endOf(member);
    if (reason) return this.signedOut(reason === 'expired' && !tokens ? undefined : reason);
    this.#away();
    this.#tabs.tellAway();
  }

  /** Undefined if the store fails. */
  async #stored(): Promise<string | undefined> {
    if (typeof this.mode !== 'object') return undefined;
    const token = await Promise.resolve()
      .then(this.mode.get)
      .catch(() => undefined);
    return token ?? undefined;
  }

  #changed(value: Shared): void {
    const { tokens } = value;
    this.#failures = 0;
    this.view.share(value);
    if (tokens) this.#remaining = remainingTime(this.platform.clocks, tokens);
    this.#show();
    if (value.isElsewhere) void this.renew();
  }

  #away(): void {
    this.#failures += 1;
    this.#show();
  }

  #show(): void {
    this.view.isReachable = this.#failures === 0;
    this.view.show();
    this.#plan();
  }

  /** Sets the timer for the next refresh, or for the next attempt while the gateway is away. */
  #plan(): void {
    clearTimeout(this.#timer);
    const { tokens } = this;
    if (this.#closing.signal.aborted || (!tokens && this.#failures === 0)) return;
    const { random } = this.platform;
    const pause = Math.min(longestPauseMs, 500 * 2 ** this.#failures) * (0.75 + random() / 2);
    // Not all tabs at the same moment.
    const lead = tokens ? leadTime(tokens) * (1 - random() / 4) : 0;
    const due = this.#failures > 0 ? pause : Math.max(0, this.#remaining() - lead);
    this.#timer = setTimeout(() => void this.renew(), due);
  }

  #listeners(): [string, (event: PageTransitionEvent) => void][] {
    const wake = (): void => this.#wake();
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      this.#tabs.reopen();
      void this.#tabs.catchUp().then(wake);
    };
    const wakers = ['focus', 'online', 'visibilitychange', 'resume'];
    return [
      ...wakers.map((name): [string, () => void] => [name, wake]),
      // A page that holds a lock or a channel is not kept for the back button.
      ['pagehide', () => this.#tabs.close()],
      ['pageshow', back],
    ];
  }

  #wake(): void {
    const { tokens } = this;
    const isDue = tokens ? this.#remaining() < leadTime(tokens) : isSignOutUnfinished(this);
    if (isDue || this.#failures > 0) void this.renew();
    else this.#plan();
  }
}

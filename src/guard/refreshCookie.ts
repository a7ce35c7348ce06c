/** The only place for the cookie in which a browser keeps a refresh token that no script of its page can read. */

export interface RefreshCookieOptions {
  /** How long the browser keeps it: the validity of refresh tokens in the pool's client. */
  readonly days: number;
}

/** The cookie of one request. */
export interface RefreshCookie {
  /** What the browser sent. */
  readonly token: string | undefined;
  readonly keep: (token: string) => void;
  readonly clear: () => void;
}

/** `__Host-`: over TLS, for this host alone and all of it, so that no neighbour can set it (RFC 6265bis, section 4.1.3). */
const name = '__Host-refresh-token';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const cookie = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`);

/** `set` sends a value of `Set-Cookie` with the answer. */
export function refreshCookie({ days }: RefreshCookieOptions, header: string | undefined, set: (value: string) => void): RefreshCookie {
  return {
    token: cookie.exec(header ?? '')?.[1] || undefined,
    keep: (token) => { set(`${name}=${token}; Max-Age=${Math.round(days * 86_400)}; ${attributes}`); },
    clear: () => { set(`${name}=; Max-Age=0; ${attributes}`); },
  };
}

/**
 * The session on a server of the app, such as Next.js, with `tokens: 'cookie'`. The gateway must be
 * reachable under the app's host name (by a rewrite of `/graphql`), because only then does the
 * browser send the gateway's cookie to the app.
 */
import { createClient } from '../../client.js';
import type { Client } from '../../client.js';
import { RefreshTokensDocument, ViewerDocument } from '../../generated/documents.js';
import { cookiesIn, withCookies } from './cookies.js';

export interface ServerAuthOptions {
  /** The gateway's GraphQL endpoint, as this server reaches it. */
  readonly url: string | URL;
  /** The name of the pool, on a gateway that serves several: each pool has its own cookies. */
  readonly pool?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. Default: the device's clock. */
  readonly now?: () => number;
}

export interface Continued {
  /**
   * `Set-Cookie` values for the response. The browser must receive them, because the previous token
   * is no longer valid.
   */
  readonly setCookies: readonly string[];
  /** The `Cookie` header for the rest of this request, including the new cookies. */
  readonly cookie: string;
}

/** A signed-in user. No field contains a token, so no token can get into a page. */
export interface ServerSession {
  readonly username: string;
  readonly permissions: readonly string[];
  /**
   * Sends a typed document as this user. Rejects with the same errors as the `request` of
   * `createClient`.
   */
  readonly request: Client['request'];
}

export interface ServerAuth {
  /**
   * Refreshes the session if necessary. Call it for each page request where cookies can be set,
   * such as in middleware; server components cannot set cookies. Never rejects: while the gateway
   * is unavailable, the request continues unchanged.
   */
  readonly continueSession: (request: { readonly headers: Headers }) => Promise<Continued>;
  /**
   * Who is signed in, according to the `Cookie` header. The gateway checks the token. Refreshes
   * nothing, so it can be called anywhere. Undefined if no user is signed in, or `continueSession`
   * has not run.
   *
   * @throws the error of `fetch`, or RequestError, if the gateway does not answer
   */
  readonly getSession: (cookie: string | null | undefined) => Promise<ServerSession | undefined>;
}

/**
 * For this long, the answer to a refresh also serves parallel requests with the same cookie, such
 * as prefetches.
 */
const sharedForMs = 10_000;
/** The access token is replaced this long before it expires. */
const leadSeconds = 60;

type Refreshed = readonly string[] | undefined;

export function createServerAuth(options: ServerAuthOptions): ServerAuth {
  const { url, pool, fetch = globalThis.fetch, now = () => Date.now() } = options;
  const shared = new Map<string, { readonly until: number; readonly answer: Promise<Refreshed> }>();

  async function refreshed(headers: Headers, refreshToken: string): Promise<Refreshed> {
    const setCookies: string[] = [];
    const cookie = headers.get('cookie') ?? '';
    const cookies = cookiesIn(cookie, pool);
    const passedOn = ['x-forwarded-for', 'user-agent'].flatMap((name): [string, string][] => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const { request } = createClient({
      url,
      headers: {
        ...Object.fromEntries(passedOn),
        cookie,
        // The gateway accepts the cookie for http://localhost only from pages with such an address.
        ...(cookies.isLocal && { origin: new URL(url).origin }),
      },
      fetch: async (target, init) => {
        const response = await fetch(target, init);
        setCookies.push(...response.headers.getSetCookie());
        return response;
      },
    });
    const { refreshTokens } = await request(RefreshTokensDocument, { input: {} });
    if (refreshTokens.__typename !== 'AuthenticationTokens')
      return setCookies.length > 0 ? [...setCookies, cookies.dropAccess] : undefined;
    const { accessToken, expiresInSeconds } = refreshTokens;
    const owner = await ownerOf(cookies.refreshTokenIn(setCookies) ?? refreshToken);
    const seconds = Math.max(1, expiresInSeconds - Math.min(leadSeconds, expiresInSeconds / 2));
    return [...setCookies, cookies.keepAccess(accessToken, owner, Math.floor(seconds))];
  }

  /** Refreshes once for all requests that have the same cookie at about the same time. */
  async function refreshOnce(headers: Headers, refreshToken: string): Promise<Refreshed> {
    const key = await ownerOf(refreshToken);
    for (const [old, { until }] of shared) if (until <= now()) shared.delete(old);
    const known = shared.get(key);
    if (known) return known.answer;
    const answer = refreshed(headers, refreshToken);
    shared.set(key, { until: now() + sharedForMs, answer });
    answer.catch(() => shared.delete(key));
    return answer;
  }

  return {
    continueSession: async ({ headers }) => {
      const cookie = headers.get('cookie') ?? '';
      const { refreshToken, accessToken, owner, dropAccess } = cookiesIn(cookie, pool);
      const isCurrent = refreshToken !== undefined && owner === (await ownerOf(refreshToken));
      if (isCurrent || (refreshToken === undefined && accessToken === undefined))
        return { setCookies: [], cookie };
      const setCookies =
        refreshToken === undefined
          ? [dropAccess]
          : ((await refreshOnce(headers, refreshToken).catch(() => undefined)) ?? []);
      return { setCookies, cookie: withCookies(cookie, setCookies) };
    },

    getSession: async (cookie) => {
      const { refreshToken, accessToken, owner } = cookiesIn(cookie ?? '', pool);
      if (refreshToken === undefined || accessToken === undefined) return undefined;
      // The app's cookie does not belong to the gateway's: the user has since signed out, or signed
      // in as another user.
      if (owner !== (await ownerOf(refreshToken))) return undefined;
      const headers = { authorization: `Bearer ${accessToken}` };
      const { request } = createClient({ url, fetch, headers });
      const { viewer } = await request(ViewerDocument);
      if (viewer.__typename !== 'Viewer' || viewer.username === null) return undefined;
      return { username: viewer.username, permissions: viewer.permissions, request };
    },
  };
}

/** Returns a short hash that shows whether the two cookies belong together. */
async function ownerOf(refreshToken: string): Promise<string> {
  const bytes = new TextEncoder().encode(refreshToken);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

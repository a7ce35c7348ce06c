/** The cookie in which a browser keeps a refresh token that page scripts cannot read. */
import type { IncomingHttpHeaders } from 'node:http';

import type { Logger } from 'pino';

import { defaults } from '../../common/defaults.js';
import { hostnameOf, isLoopback } from '../../common/hosts.js';
import { sharedState } from '../../common/sharedState.js';
import { flowCookies } from './flowCookies.js';
import type { FlowCookies } from './flowCookies.js';

export interface RefreshCookieOptions {
  /**
   * Days that the browser keeps the cookie: as long as refresh tokens of the pool's client are
   * valid.
   */
  readonly days: number;
  /**
   * `all`: every caller gets the cookie. `pages`: only pages in a browser get it; other programs,
   * such as apps on phones, get the refresh token in the answer. Default `all`.
   */
  readonly keptFor?: 'all' | 'pages' | undefined;
}

/** The cookie of one request. */
export interface RefreshCookie {
  /** The token that the browser sent. */
  readonly token: string | undefined;
  /**
   * The likely reason why the browser sent none, and what to do about it; undefined if the request
   * does not show it.
   */
  readonly whyAbsent: string | undefined;
  readonly keep: (token: string) => void;
  readonly clear: () => void;
  /** The redirect sign-ins that this browser has begun. */
  readonly flows: FlowCookies;
}

/**
 * Returns the cookie of a request, or undefined if the request gets its refresh token in the
 * answer. `set` adds a `Set-Cookie` value to the response. Each `pool` has its own cookie.
 */
export type RefreshCookies = (
  headers: IncomingHttpHeaders,
  set: (value: string) => void,
  pool?: string,
) => RefreshCookie | undefined;

interface Form {
  readonly name: string;
  /** The beginning of the cookie names in flowCookies.ts. */
  readonly flow: string;
  readonly attributes: string;
}

/**
 * `__Host-`: TLS only, for this host alone and its whole path, so that no neighbouring host can set
 * it (RFC 6265bis, section 4.1.3).
 */
const secure: Form = {
  name: '__Host-refresh-token',
  flow: '__Host-redirect-sign-in',
  attributes: 'Path=/; Secure; HttpOnly; SameSite=Strict',
};
/**
 * Chromium and Firefox keep cookies with `Secure` over plain http on this machine; WebKit does not
 * (WebKit bug 281149).
 */
const local: Form = {
  name: 'local-refresh-token',
  flow: 'local-redirect-sign-in',
  attributes: 'Path=/; HttpOnly; SameSite=Strict',
};

/**
 * Makes the cookies of all requests. Logs once if a browser cannot keep the cookie that it is
 * given.
 */
export function refreshCookies(
  { days, keptFor = defaults.keptFor }: RefreshCookieOptions,
  log: Pick<Logger, 'warn'>,
): RefreshCookies {
  const warnOfObstacle = firstTime((why: string) => {
    log.warn(
      { why },
      'a browser cannot keep the refresh cookie of this sign-in; this is logged once',
    );
  });
  const warnOfDropped = firstTime(() => {
    log.warn(
      { most: sharedState.flowCookies.entries },
      'a browser has begun more redirect sign-ins than it can keep, so the oldest was dropped and ' +
        'has to start again; this is logged once',
    );
  });

  return (headers, set, pool) => {
    const form = formOf(headers);
    let flows: FlowCookies | undefined;
    function warn(): void {
      const obstacle = obstacleOf(headers);
      if (obstacle !== undefined) warnOfObstacle(obstacle);
    }
    const { attributes } = form;
    const suffix = pool === undefined ? '' : `-${encodeURIComponent(pool)}`;
    const name = form.name + suffix;
    const sent = valueOf(name, headers.cookie);
    if (keptFor === 'pages' && sent === undefined && !isOfPage(headers)) return undefined;
    return {
      token: sent || undefined,
      get whyAbsent() {
        return obstacleOf(headers) ?? hintOf(headers);
      },
      keep: (token) => {
        warn();
        set(`${name}=${token}; Max-Age=${String(Math.round(days * 86_400))}; ${attributes}`);
      },
      clear: () => {
        set(`${name}=; Max-Age=0; ${attributes}`);
      },
      get flows() {
        flows ??= flowCookies(form.flow + suffix, attributes, {
          cookies: headers.cookie ?? '',
          set,
          onKept: warn,
          onDropped: warnOfDropped,
        });
        return flows;
      },
    };
  };
}

function firstTime<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  let done = false;
  return (...args) => {
    if (!done) work(...args);
    done = true;
  };
}

/** Undefined if the browser sent no cookie of this name. */
function valueOf(name: string, cookies = ''): string | undefined {
  const pair = cookies.split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Browsers send `Origin` with every POST, and no page can leave it out (Fetch standard). */
function isOfPage({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return origin !== undefined || site !== undefined;
}

/**
 * Chooses `local` only for WebKit, and only if page and gateway are both on this machine without
 * TLS.
 */
function formOf({ origin = '', host = '', 'user-agent': agent = '' }: IncomingHttpHeaders): Form {
  // Chromium's User-Agent contains AppleWebKit too.
  const isWebKit = agent.includes('AppleWebKit/') && !agent.includes('Chrome/');
  if (!isWebKit || !URL.canParse(origin)) return secure;
  const { protocol, hostname } = new URL(origin);
  const isLocal = isLoopback(hostname) && isLoopback(hostnameOf(host) ?? '');
  return protocol === 'http:' && isLocal ? local : secure;
}

/**
 * Returns why the browser neither keeps nor sends this cookie: `SameSite=Strict` between two sites,
 * or `Secure` without TLS (RFC 6265bis, sections 5.6 and 5.7). `Sec-Fetch-Site` says whether the
 * hosts are one site; browsers omit it on connections without TLS.
 */
function obstacleOf({
  origin = '',
  host = '',
  'sec-fetch-site': site,
}: IncomingHttpHeaders): string | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  const own = hostnameOf(host) ?? '';
  if (site === undefined ? hostname !== own : site === 'cross-site') {
    return (
      `the page is on ${hostname} and the gateway on ${own}, which are two sites to a ` +
      'browser, so it does not keep this cookie; open both under one host name (localhost ' +
      'and 127.0.0.1 are different names)'
    );
  }
  if (protocol === 'http:' && !isLoopback(hostname))
    return 'the page was loaded over plain http, where a browser does not keep this cookie; use https, or localhost';
  return undefined;
}

function hintOf({ origin = '', host = '' }: IncomingHttpHeaders): string | undefined {
  if (!URL.canParse(origin) || new URL(origin).host === host) return undefined;
  return "a page of another origin sends it only with `credentials: 'include'`";
}

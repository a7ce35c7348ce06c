/** The two cookies that a server of the app sees: the gateway's and its own. */

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

export interface SessionCookies {
  readonly refreshToken: string | undefined;
  readonly accessToken: string | undefined;
  /** A digest of the refresh token that the access token came with. */
  readonly owner: string | undefined;
}

export interface Cookies {
  readonly read: (header: string) => SessionCookies;
  /** The gateway's new refresh token among its `Set-Cookie` headers. */
  readonly refreshTokenIn: (setCookies: readonly string[]) => string | undefined;
  readonly keepAccess: (accessToken: string, owner: string, seconds: number) => string;
  readonly dropAccess: string;
}

/** For a gateway with one pool, or for the pool of this name. */
export function cookiesOf(pool: string | undefined): Cookies {
  const suffix = pool === undefined ? '' : `-${encodeURIComponent(pool)}`;
  // The gateway's cookie. It reaches the app if both have the same host name.
  const refreshName = `__Host-refresh-token${suffix}`;
  // The app's cookie: an access token, and which refresh token it belongs to.
  const accessName = `__Host-access-token${suffix}`;
  return {
    read: (header) => {
      const [accessToken, owner] = (valueOf(header, accessName) ?? '').split('~');
      return {
        refreshToken: valueOf(header, refreshName),
        accessToken: accessToken ? accessToken : undefined,
        owner,
      };
    },
    refreshTokenIn: (setCookies) =>
      setCookies.map((cookie) => valueOf(cookie.split(';', 1)[0] ?? '', refreshName)).find(Boolean),
    keepAccess: (accessToken, owner, seconds) =>
      `${accessName}=${accessToken}~${owner}; Max-Age=${seconds}; ${attributes}`,
    dropAccess: `${accessName}=; Max-Age=0; ${attributes}`,
  };
}

/** The `Cookie` header as the browser will send it once it has these cookies. */
export function withCookies(header: string, setCookies: readonly string[]): string {
  const pairs = new Map(pairsOf(header));
  for (const cookie of setCookies) {
    for (const [name, value] of pairsOf(cookie.split(';', 1)[0] ?? '')) {
      if (value === '') pairs.delete(name);
      else pairs.set(name, value);
    }
  }
  return [...pairs].map((pair) => pair.join('=')).join('; ');
}

const valueOf = (header: string, name: string): string | undefined =>
  new Map(pairsOf(header)).get(name);

function pairsOf(header: string): [string, string][] {
  return header
    .split(';')
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
}

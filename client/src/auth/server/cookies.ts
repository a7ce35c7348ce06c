/**
 * The two cookies that a server of the app sees: the gateway's cookie with the refresh token, and
 * the app's own with the access token.
 */

interface Form {
  /** The start of each cookie's name. */
  readonly prefix: string;
  readonly attributes: string;
}

const forms: readonly Form[] = [
  { prefix: '__Host-', attributes: 'Path=/; Secure; HttpOnly; SameSite=Strict' },
  // The form for http://localhost in Safari, which keeps no cookie with `Secure` there.
  { prefix: 'local-', attributes: 'Path=/; HttpOnly; SameSite=Strict' },
];

export interface Cookies {
  readonly refreshToken: string | undefined;
  readonly accessToken: string | undefined;
  /** A digest of the refresh token with which the access token was issued. */
  readonly owner: string | undefined;
  /** Whether the cookies have the form for http://localhost. */
  readonly isLocal: boolean;
  /** Returns the new refresh token in the gateway's `Set-Cookie` headers. */
  readonly refreshTokenIn: (setCookies: readonly string[]) => string | undefined;
  readonly keepAccess: (accessToken: string, owner: string, seconds: number) => string;
  readonly dropAccess: string;
}

/**
 * Reads the cookies in a `Cookie` header.
 * @param pool the name of the pool, if the gateway serves several
 */
export function cookiesIn(header: string, pool: string | undefined): Cookies {
  const suffix = pool === undefined ? '' : `-${encodeURIComponent(pool)}`;
  // The name of the gateway's cookie. The cookie reaches the app if both have the same host name.
  const refreshName = ({ prefix }: Form): string => `${prefix}refresh-token${suffix}`;
  // The name of the app's cookie, which contains an access token, and which refresh token it
  // belongs to.
  const accessName = ({ prefix }: Form): string => `${prefix}access-token${suffix}`;
  const [first, local] = forms as readonly [Form, Form];
  const isLocal =
    !valueOf(header, refreshName(first)) &&
    [refreshName(local), accessName(local)].some((name) => valueOf(header, name));
  const form = isLocal ? local : first;
  const [accessToken, owner] = (valueOf(header, accessName(form)) ?? '').split('~');
  return {
    refreshToken: valueOf(header, refreshName(form)),
    accessToken: accessToken ? accessToken : undefined,
    owner,
    isLocal,
    refreshTokenIn: (setCookies) =>
      setCookies
        .map((cookie) => valueOf(cookie.split(';', 1)[0] ?? '', refreshName(form)))
        .find(Boolean),
    keepAccess: (token, its, seconds) =>
      `${accessName(form)}=${token}~${its}; Max-Age=${seconds}; ${form.attributes}`,
    dropAccess: `${accessName(form)}=; Max-Age=0; ${form.attributes}`,
  };
}

/** Returns the `Cookie` header that the browser will send once it has these cookies. */
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

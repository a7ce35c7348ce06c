/** The two cookies that a server of the app sees: the gateway's and its own. */

interface Form {
  /** The start of each cookie's name. */
  readonly prefix: string;
  readonly attributes: string;
}

const forms: readonly Form[] = [
  { prefix: '__Host-', attributes: 'Path=/; Secure; HttpOnly; SameSite=Strict' },
  // Safari keeps no cookie with `Secure` on http://localhost; there the gateway uses this form.
  { prefix: 'local-', attributes: 'Path=/; HttpOnly; SameSite=Strict' },
];

export interface Cookies {
  readonly refreshToken: string | undefined;
  readonly accessToken: string | undefined;
  /** A digest of the refresh token that the access token came with. */
  readonly owner: string | undefined;
  /** Whether the cookies have the form for http://localhost. */
  readonly isLocal: boolean;
  /** The gateway's new refresh token among its `Set-Cookie` headers. */
  readonly refreshTokenIn: (setCookies: readonly string[]) => string | undefined;
  readonly keepAccess: (accessToken: string, owner: string, seconds: number) => string;
  readonly dropAccess: string;
}

/**
 * The cookies in a `Cookie` header.
 *
 * @param pool the name of one of several pools of the gateway
 */
export function cookiesIn(header: string, pool: string | undefined): Cookies {
  const suffix = pool === undefined ? '' : `-${encodeURIComponent(pool)}`;
  // The gateway's cookie. It reaches the app if both have the same host name.
  const refreshName = ({ prefix }: Form): string => `${prefix}refresh-token${suffix}`;
  // The app's cookie: an access token, and which refresh token it belongs to.
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

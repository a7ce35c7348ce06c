/** Reads and writes the cookies of the managed login pages. */
import type { IncomingHttpHeaders } from 'node:http';

export interface CookieRequest {
  readonly headers: IncomingHttpHeaders;
  /** The pool's own address, such as `http://127.0.0.1:9229`. */
  readonly baseUrl: string;
}

const isHttps = ({ baseUrl }: CookieRequest): boolean => baseUrl.startsWith('https:');

/**
 * With this prefix, neither another host nor a page without https can set the cookie (RFC 6265bis,
 * section 4.1.3.2). Browsers refuse it without https.
 */
const fullName = (request: CookieRequest, name: string): string =>
  isHttps(request) ? `__Host-${name}` : name;

export function cookieOf(request: CookieRequest, name: string): string | undefined {
  const start = `${fullName(request, name)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
  return found === '' ? undefined : found;
}

/** `maxAge` in seconds; 0 removes the cookie. */
export function setCookie(
  request: CookieRequest,
  name: string,
  value: string,
  maxAge: number,
): string {
  const secure = isHttps(request) ? '; Secure' : '';
  // Lax: an app sends the browser here from another site.
  return `${fullName(request, name)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

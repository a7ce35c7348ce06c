/** Reads and writes the cookies of the managed login pages. */
import type { IncomingHttpHeaders } from 'node:http';

export interface CookieRequest {
  readonly headers: IncomingHttpHeaders;
  /** The pool's own address, such as `http://127.0.0.1:9229`. */
  readonly baseUrl: string;
}

export function cookieOf({ headers }: CookieRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return found === '' ? undefined : found;
}

/** `maxAge` in seconds; 0 removes the cookie. */
export function setCookie(
  { baseUrl }: CookieRequest,
  name: string,
  value: string,
  maxAge: number,
): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : '';
  // Lax: an app sends the browser here from another site.
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

/**
 * Protects the forms of the managed login pages against other sites: the request must come from a
 * page of the pool itself, and repeat a secret of the browser's cookie.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

import { randomUuid } from '../random.js';
import type { RandomBytes } from '../random.js';
import { cookieOf, setCookie } from './cookies.js';
import type { CookieRequest } from './cookies.js';
import { PageProblem } from './pageProblem.js';

/** AWS's names of the cookie and the field. */
const cookieName = 'XSRF-TOKEN';
export const csrfField = '_csrf';

export interface CsrfToken {
  readonly token: string;
  readonly cookies: readonly string[];
}

/** The browser's token, or a new one with the cookie to set. */
export function csrfTokenOf(request: CookieRequest, randomBytes: RandomBytes): CsrfToken {
  const known = cookieOf(request, cookieName);
  if (known !== undefined && /^[\w-]{36}$/.test(known)) return { token: known, cookies: [] };
  const token = randomUuid(randomBytes);
  return { token, cookies: [setCookie(request, cookieName, token, 24 * 3600)] };
}

/** @throws PageProblem when the form was sent by another site. */
export function requireOwnForm(request: CookieRequest, given: string | undefined): void {
  const { origin, host = '', 'sec-fetch-site': site = 'same-origin' } = request.headers;
  const isOwn =
    site === 'same-origin' &&
    (origin === undefined || origin === `http://${host}` || origin === `https://${host}`);
  const expected = cookieOf(request, cookieName);
  if (isOwn && expected !== undefined && given !== undefined && equal(expected, given)) return;
  throw new PageProblem('csrf', 403);
}

function equal(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}

/** `fetch` with the access token, for any GraphQL client. */
import type { Session } from './sessionTypes.js';

type Fetch = typeof globalThis.fetch;

/**
 * Matches errors that say that the token was refused. A text within a JSON string cannot match,
 * because its quotes are escaped.
 */
const refusal = /"reason"\s*:\s*"TOKEN_(EXPIRED|REVOKED)"/;

/**
 * Makes a `fetch` that adds the token to requests to the gateway's own address. Other requests, and
 * those with their own `Authorization` header, are sent unchanged. If the answer says that the
 * token is no longer accepted and a refresh returns another one, the request is sent once more.
 */
export function authFetch({ options, isCookie, freshTokens }: Session): Fetch {
  const { url, fetch = globalThis.fetch } = options;
  const addressOf = (from: string | URL): string => {
    const { origin, pathname } = new URL(
      from,
      (globalThis as { location?: Location }).location?.href,
    );
    return origin + pathname;
  };

  return async (input, init) => {
    const request = new Request(input, init);
    const { headers } = request;
    if (addressOf(request.url) !== addressOf(url) || headers.has('authorization'))
      return fetch(input, init);

    const send = (token: string | undefined): Promise<Response> => {
      if (token) headers.set('authorization', `Bearer ${token}`);
      // Sends a clone, because the body of a request can be read only once.
      return fetch(new Request(request.clone(), isCookie() ? { credentials: 'include' } : {}));
    };
    const token = (await freshTokens())?.accessToken;
    const response = await send(token);
    if (!token || !(await isRefused(response))) return response;
    const next = (await freshTokens(token))?.accessToken;
    return next && next !== token ? send(next) : response;
  };
}

/**
 * Returns whether every field refused the token. If only some did, repeating the request could do
 * the work of the others twice.
 */
async function isRefused(response: Response): Promise<boolean> {
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  if (!refusal.test(text)) return false;
  const { data } = JSON.parse(text) as { data?: Readonly<Record<string, unknown>> | null };
  return Object.values(data ?? {}).every((field) => refusal.test(JSON.stringify(field)));
}

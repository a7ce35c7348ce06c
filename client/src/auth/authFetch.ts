/** `fetch` with the access token, for any GraphQL client. */
import type { Session } from './session.js';

type Fetch = typeof globalThis.fetch;

/** A refusal of the token; within a text of the answer its quotes would be escaped. */
const refusal = /"reason"\s*:\s*"TOKEN_(EXPIRED|REVOKED)"/;

/**
 * Requests to the gateway's own address get the token; others, and those with an `Authorization`
 * header of their own, pass unchanged. If the answer says that the token is no longer accepted, and
 * a refresh gives another one, the request is sent once more.
 */
export function authFetch(session: Session): Fetch {
  const { url, fetch = globalThis.fetch } = session.options;
  const base = typeof location === 'undefined' ? undefined : location.href;

  return async (input, init) => {
    // Not earlier: a server that renders has no page to which a path could be relative.
    const own = new URL(url, base);
    const isRequest = input instanceof Request;
    const { origin, pathname } = new URL(isRequest ? input.url : input, base);
    const headers = new Headers(init?.headers ?? (isRequest ? input.headers : undefined));
    if (origin !== own.origin || pathname !== own.pathname || headers.has('authorization'))
      return fetch(input, init);

    const send = (token: string | undefined): Promise<Response> => {
      if (token) headers.set('authorization', `Bearer ${token}`);
      const credentials = session.mode === 'cookie' ? { credentials: 'include' as const } : {};
      return fetch(isRequest ? input.clone() : input, { ...credentials, ...init, headers });
    };
    const token = (await session.freshTokens())?.accessToken;
    const response = await send(token);
    if (!token || !(await isRefused(response))) return response;
    const next = (await session.freshTokens(token))?.accessToken;
    return next && next !== token ? send(next) : response;
  };
}

/** Whether nothing but refusals of the token came back: what has been done is not done twice. */
async function isRefused(response: Response): Promise<boolean> {
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  if (!refusal.test(text)) return false;
  const { data } = JSON.parse(text) as { data?: Readonly<Record<string, unknown>> | null };
  return Object.values(data ?? {}).every((field) => refusal.test(JSON.stringify(field)));
}

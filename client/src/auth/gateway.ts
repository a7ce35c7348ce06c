/** Sends the operations of the session, and turns every failure into a value. */
import { post } from '../client.js';
import type { RequestError } from '../client.js';
import { clientError } from './clientErrors.js';
import { textOf } from './operations.js';
import type { AuthOptions, ClientError, Results } from './types.js';

export interface Gateway {
  /**
   * Resolves to the member that the operation returns, or to an error of the client. Never rejects.
   */
  readonly ask: <Name extends keyof Results>(
    name: Name,
    input?: object,
    accessToken?: string,
    /** The text of the document, if it is not one of operations.ts. */
    text?: string,
  ) => Promise<Results[Name] | ClientError>;
  /** The server's time in milliseconds: the device's clock may be wrong. */
  readonly time: () => number;
}

/** After this many milliseconds without an answer, the gateway counts as unreachable. */
const limitMs = 30_000;

export function openGateway(
  { url, fetch = globalThis.fetch, tokens = 'cookie' }: AuthOptions,
  now: () => number,
): Gateway {
  let ahead = 0;

  async function ask<Name extends keyof Results>(
    name: Name,
    input?: object,
    token?: string,
    text = textOf(name),
  ): Promise<Results[Name] | ClientError> {
    const send: typeof fetch = async (target, init) => {
      const response = await fetch(target, {
        ...init,
        credentials: tokens === 'cookie' ? 'include' : 'same-origin',
        // Keeps the request going if the user leaves the page meanwhile, because the new cookie
        // must arrive.
        keepalive: name === 'refreshTokens',
        signal: AbortSignal.timeout(limitMs),
      });
      ahead = (Date.parse(response.headers.get('date') ?? '') || now()) - now();
      return response;
    };
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    try {
      const data = await post(send, url, headers, { query: text, variables: { input } });
      return (data as Results)[name];
    } catch (error) {
      const { status = 500, errors } = error as Partial<RequestError>;
      const isRejected = errors?.length && status < 500 && status !== 429;
      // Shown to developers, because the error says what the gateway wants, such as the page's
      // origin in its settings.
      if (isRejected) console.error(error);
      return clientError(isRejected ? 'RequestRejected' : 'GatewayUnreachable', String(error));
    }
  }

  return { ask, time: () => now() + ahead };
}

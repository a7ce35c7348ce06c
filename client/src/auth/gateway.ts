/** Sends the operations of the session, and turns every failure into a value. */
import { clientError } from './clientErrors.js';
import { textOf } from './operations.js';
import type { AuthOptions, ClientError, Results } from './types.js';

export interface Gateway {
  /** The member that the operation returns, or an error of the client. Never rejects. */
  readonly ask: <Name extends keyof Results>(
    name: Name,
    input?: object,
    accessToken?: string,
  ) => Promise<Results[Name] | ClientError>;
  /** The server's time in milliseconds: the device's clock may be wrong. */
  readonly time: () => number;
}

/** A gateway that has not answered by then counts as unreachable. */
const limitMs = 30_000;

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export function openGateway(
  { url, fetch = globalThis.fetch, tokens = 'cookie' }: AuthOptions,
  now: () => number,
): Gateway {
  let ahead = 0;

  async function send(name: keyof Results, input?: object, token?: string): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: textOf(name), ...(input && { variables: { input } }) }),
      credentials: tokens === 'cookie' ? 'include' : 'same-origin',
      // A new cookie must arrive even if the person leaves the page meanwhile.
      keepalive: name === 'refreshTokens',
      signal: AbortSignal.timeout(limitMs),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    if (date) ahead = date - now();
    const { data, errors } = (await response.json()) as Body;
    const member = data?.[name];
    if (member) return member;
    const isDown = response.status >= 500 || response.status === 429 || !errors;
    return clientError(isDown ? 'GATEWAY_UNREACHABLE' : 'REQUEST_REJECTED', errors?.[0]?.message);
  }

  async function ask<Name extends keyof Results>(
    name: Name,
    input?: object,
    token?: string,
  ): Promise<Results[Name] | ClientError> {
    try {
      return (await send(name, input, token)) as Results[Name];
    } catch (error) {
      return clientError('GATEWAY_UNREACHABLE', String(error));
    }
  }

  return { ask, time: () => now() + ahead };
}

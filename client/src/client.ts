/**
 * Sends typed documents to the gateway. This client is small on purpose, because the documents also
 * work with any other GraphQL client.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

import { textOf } from './typedDocument.js';

export type RequestHeaders = Readonly<Record<string, string>>;

export interface ClientOptions {
  /** The GraphQL endpoint, such as `https://identity.example.com/graphql`. */
  readonly url: string | URL;
  /**
   * Headers of every request. If this is a function, it is called before each request, so that a
   * refreshed token is used at once. Default none.
   */
  readonly headers?: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>);
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Returns the text of a document that is not from this package: `print` of the package `graphql`.
   * Default: such documents are refused.
   */
  readonly print?: (document: TypedDocumentNode<unknown, never>) => string;
  /**
   * `id` sends the SHA-256 of a document instead of its text, for a gateway with
   * `TRUSTED_DOCUMENTS`. Requires `crypto.subtle`, which browsers have only on HTTPS and localhost.
   * Default `text`.
   */
  readonly send?: 'text' | 'id';
}

/** An entry of GraphQL's `errors`. */
export interface GraphQLFormattedError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The data of a document. Root fields are never null here: a null comes with `errors`, and then
 * `request` rejects.
 */
export type Answer<Result> = { [Field in keyof Result]: NonNullable<Result[Field]> };

export interface Client {
  /**
   * Returns the document's data.
   *
   * Expected failures are members of each field's union; handle them with `match`.
   *
   * @throws TypeError if the document is not from this package and there is no `print`
   * @throws RequestError if the gateway rejects the document or the response is not GraphQL
   * @throws the error of `fetch` if there is no response: a `TypeError` in browsers and Node.js
   */
  readonly request: <Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    ...variables: Record<string, never> extends Variables
      ? [variables?: Variables]
      : [variables: Variables]
  ) => Promise<Answer<Result>>;
}

/**
 * A failed request: an invalid document, a bug in the gateway, or an error of a server in between.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    message: string,
    /** HTTP status. */
    readonly status: number,
    /** GraphQL's `errors`; empty if the response was not GraphQL. */
    readonly errors: readonly GraphQLFormattedError[] = [],
  ) {
    super(message);
  }
}

interface Body {
  readonly data?: object | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export function createClient({
  url,
  headers = {},
  fetch = globalThis.fetch,
  print = unprintable,
  send = 'text',
}: ClientOptions): Client {
  return {
    request: async <Result, Variables>(
      document: TypedDocumentNode<Result, Variables>,
      ...[variables]: [Variables?]
    ) => {
      const text = textOf(document) ?? print(document);
      const own = typeof headers === 'function' ? await headers() : headers;
      const operation = send === 'id' ? { documentId: await idOf(text) } : { query: text };
      return (await post(fetch, url, own, { ...operation, variables })) as Answer<Result>;
    },
  };
}

/**
 * Sends one operation and returns its data.
 * @throws the errors that `request` throws
 */
export async function post(
  fetch: typeof globalThis.fetch,
  url: string | URL,
  headers: RequestHeaders,
  body: object,
): Promise<object> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const { data, errors } = bodyOf(await response.text());
  const { status } = response;
  if (errors)
    throw new RequestError(errors.map(({ message }) => message).join('; '), status, errors);
  if (!data) throw new RequestError(`The response is not GraphQL: HTTP status ${status}.`, status);
  return data;
}

/** Returns the prefixed document identifier (GraphQL over HTTP, appendix A). */
async function idOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${bytes.join('')}`;
}

export function unprintable(): never {
  throw new TypeError(
    'This document is not from cognito-graphql-client: createClient needs `print`.',
  );
}

/** Parses the body; empty if the text is not JSON, such as the error page of a load balancer. */
function bodyOf(text: string): Body {
  try {
    return (JSON.parse(text) ?? {}) as Body;
  } catch {
    return {};
  }
}

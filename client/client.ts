/** The only place that sends a typed document to the gateway. Small on purpose: any GraphQL client takes the same documents. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

export type RequestHeaders = Readonly<Record<string, string>>;

export interface ClientOptions {
  /** The GraphQL endpoint, such as `https://identity.example.com/graphql`. */
  readonly url: string | URL;
  /** Sent with every request. A function is asked before each, so that a refreshed token is used at once. Default: none. */
  readonly headers?: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>);
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A root field of the gateway is null only beside an entry of `errors`, and then `request` rejects. */
export type Answer<Result> = { [Field in keyof Result]: NonNullable<Result[Field]> };

export interface Client {
  /**
   * Answers the document's data.
   *
   * Expected failures are members of each field's union: `match` tells them apart.
   *
   * @throws RequestError when the gateway refuses the document or answers something else than GraphQL.
   * @throws whatever `fetch` throws when nothing comes back, a `TypeError` in browsers and Node.js.
   */
  readonly request: <Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    ...variables: Record<string, never> extends Variables
      ? [variables?: Variables]
      : [variables: Variables]
  ) => Promise<Answer<Result>>;
}

/** Not an answer about identity: a broken document, a bug of the gateway, or a server in between. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    message: string,
    /** HTTP status. */
    readonly status: number,
    /** GraphQL's `errors`, empty when the answer was no GraphQL. */
    readonly errors: readonly GraphQLFormattedError[] = [],
  ) {
    super(message);
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

export function createClient({
  url,
  headers = {},
  fetch = globalThis.fetch,
}: ClientOptions): Client {
  return {
    request: async <Result, Variables>(
      document: TypedDocumentNode<Result, Variables>,
      ...[variables]: [Variables?]
    ) => {
      const own = typeof headers === 'function' ? await headers() : headers;
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json',
          'content-type': 'application/json',
          ...own,
        },
        body: JSON.stringify({ query: print(document), variables }),
      });
      const { data, errors } = bodyOf(await response.text());
      if (errors)
        throw new RequestError(
          errors.map(({ message }) => message).join('; '),
          response.status,
          errors,
        );
      if (!data)
        throw new RequestError(
          `No GraphQL answer: HTTP status ${response.status}.`,
          response.status,
        );
      return data as Answer<Result>;
    },
  };
}

/** Empty for what is no JSON, such as the error page of a load balancer. */
function bodyOf(text: string): Body {
  try {
    return (JSON.parse(text) ?? {}) as Body;
  } catch {
    return {};
  }
}

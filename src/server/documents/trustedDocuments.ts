/**
 * Trusted documents. If there is a list of them, the gateway runs nothing else. Clients send a
 * listed document as text, or its id in one of the two common forms: `documentId` (GraphQL over
 * HTTP, appendix A) and `extensions.persistedQuery.sha256Hash` (Apollo Client and urql).
 */
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { isObject } from '../../common/isObject.js';
import type { TrustedDocument } from './trustedDocument.js';

export interface TrustedDocuments {
  readonly has: (text: string) => boolean;
  /** Returns the text of the document with this id, with or without the prefix `sha256:`. */
  readonly find: (id: string) => string | undefined;
}

/** `texts`: documents without an id, which clients send as text. */
export function trustedDocuments(
  list: readonly TrustedDocument[],
  texts: readonly string[],
): TrustedDocuments {
  const byId = new Map(list.map(({ id, body }) => [id, body]));
  const all = new Set([...byId.values(), ...texts]);
  return {
    has: (text) => all.has(text),
    find: (id) => byId.get(id) ?? byId.get(id.replace(/^sha256:/, '')),
  };
}

/** The parts of a request body that identify its document. */
interface Named {
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The id in the body of a request; undefined if there is none. */
export function documentIdOf({ documentId, extensions }: Named): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const { persistedQuery } = isObject(extensions) ? extensions : {};
  const { version, sha256Hash } = isObject(persistedQuery) ? persistedQuery : {};
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}

/**
 * Passes the id of a document to Apollo Server in the form that Apollo knows, but only if there is
 * no text. A text is checked as it is; together with an id that does not match it, Apollo Server
 * would report a fault of the gateway.
 */
export const documentIds: ApolloServerPlugin = {
  requestDidStart: ({ request }) => {
    const { persistedQuery: _, ...extensions } = request.extensions ?? {};
    const sha256Hash = request.query === undefined ? documentIdIn(request) : undefined;
    request.extensions =
      sha256Hash === undefined
        ? extensions
        : { ...extensions, persistedQuery: { version: 1, sha256Hash } };
    return Promise.resolve();
  },
};

function documentIdIn({ http, extensions }: GraphQLRequest): string | undefined {
  const documentId =
    http?.method === 'GET'
      ? (new URLSearchParams(http.search).get('documentId') ?? undefined)
      : isObject(http?.body) && http.body.documentId;
  return documentIdOf({ documentId, extensions });
}

/** Returns the list in the form that Apollo Server reads, with Apollo's prefix before each id. */
export function persistedQueries({ find }: TrustedDocuments) {
  return {
    cache: {
      get: (key: string) => Promise.resolve(find(key.replace(/^apq:/, ''))),
      // Ignored, because clients cannot add to the list.
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}

export function untrusted(): GraphQLError {
  return new GraphQLError(
    'The gateway runs only the documents in its list, and this text is not exactly one of them.',
    { extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST', http: { status: 400 } } },
  );
}

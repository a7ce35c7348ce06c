/** Lists that are read page by page. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAuth } from 'cognito-graphql-client/react';

import { ask, FailureError } from '../gateway.js';
import type { Failure, SuccessOf } from '../gateway.js';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<Node> {
  /** Undefined until the first page has been read. */
  readonly items: readonly Node[] | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  /** Undefined on the last page. */
  readonly more: (() => void) | undefined;
  readonly reload: () => void;
}

interface PagesOptions<Result, Variables, Node> {
  /** The cache key of the list: `['user', username, 'groups']`. */
  readonly key: readonly unknown[];
  readonly document: TypedDocumentNode<Result, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  /** Picks the list out of the answer, or the reason why it could not be read. */
  readonly listIn: (value: SuccessOf<Result>) => Connection<Node> | Failure | null;
}

export function usePages<Result, Variables, Node>({
  key,
  document,
  variables,
  listIn,
}: PagesOptions<Result, Variables, Node>): Pages<Node> {
  const { auth } = useAuth();
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const outcome = await ask(auth, document, { ...variables, after: pageParam } as Variables);
      if (!outcome.ok) throw new FailureError(outcome.failure);
      const list = listIn(outcome.value);
      if (list && !('edges' in list)) throw new FailureError(list);
      return list ?? noItems;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return {
    items: query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    failure: query.error instanceof FailureError ? query.error.failure : undefined,
    loading: query.isLoading,
    loadingMore: query.isFetchingNextPage,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    reload: () => void query.refetch(),
  };
}

const noItems: Connection<never> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

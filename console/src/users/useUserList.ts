/** The page of users that the address names. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';

import { FailureError } from '../gateway.js';
import type { Failure } from '../gateway.js';
import { inputOf, needsScan } from './filter.js';
import type { UserFilter } from './filter.js';
import { loadUsers } from './loadUsers.js';
import type { ListedUser, Loaded } from './loadUsers.js';

export interface UserList {
  readonly loaded: Loaded | undefined;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  /** The number of users read so far, while several pages are read. */
  readonly progress: number;
  /** The users shown belong to an earlier search. */
  readonly outdated: boolean;
  readonly reload: () => void;
  /** Changes a user in the list shown; returns a function that undoes the change. */
  readonly patch: (username: string, change: Partial<ListedUser>) => () => void;
}

/** Every list of users is kept below this key. */
export const usersKey = ['users'] as const;

export function useUserList(
  filter: UserFilter,
  after: string | null,
  size: number,
  enabled: boolean,
): UserList {
  const { auth } = useAuth();
  const client = useQueryClient();
  const [progress, setProgress] = useState(0);
  const wanted = { filter: inputOf(filter), scan: needsScan(filter), after, size };
  const queryKey = [...usersKey, wanted];
  const query = useQuery<Loaded>({
    queryKey,
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      setProgress(0);
      const loaded = await loadUsers(auth, wanted, ({ shown }) => setProgress(shown), signal);
      if ('code' in loaded) throw new FailureError(loaded);
      return loaded;
    },
  });
  const patch: UserList['patch'] = (username, change) => {
    const before = client.getQueryData<Loaded>(queryKey);
    if (before)
      client.setQueryData<Loaded>(queryKey, {
        ...before,
        users: before.users.map((user) =>
          user.username === username ? { ...user, ...change } : user,
        ),
      });
    return () => client.setQueryData(queryKey, before);
  };
  return {
    loaded: enabled ? query.data : undefined,
    failure: query.error instanceof FailureError ? query.error.failure : undefined,
    busy: query.isFetching,
    progress,
    outdated: query.isPlaceholderData,
    reload: () => void query.refetch(),
    patch,
  };
}

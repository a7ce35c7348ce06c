/** One user: reading and changing them. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';

import { useRead } from '../gateway.js';
import type { Reading, SuccessOf } from '../gateway.js';
import { ConsoleUserDocument } from '../generated/documents.js';
import type { ConsoleUserQuery } from '../generated/documents.js';
import { useChange } from '../useChange.js';
import type { Change, ChangeOptions } from '../useChange.js';

export type ConsoleUser = SuccessOf<ConsoleUserQuery>;

/** What is read of a user at once. */
export type Part = 'profile' | 'groups' | 'devices' | 'sessions' | 'events';

export const userKey = (username: string, part: Part): readonly unknown[] => [
  'user',
  username,
  part,
];

export function useUser(username: string): Reading<ConsoleUser> {
  return useRead(userKey(username, 'profile'), ConsoleUserDocument, { username });
}

/** How people call the user: by name, else by address, else by username. */
export const nameOf = ({
  name,
  givenName,
  familyName,
  email,
  username,
}: Pick<ConsoleUser, 'name' | 'givenName' | 'familyName' | 'email' | 'username'>): string =>
  name || [givenName, familyName].filter(Boolean).join(' ') || email || username;

/** What is typed to delete the user: a generated username says nothing to people. */
export const typedNameOf = ({
  username,
  email,
}: Pick<ConsoleUser, 'username' | 'email'>): string =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(username) && email ? email : username;

interface RunOptions<Value> extends Pick<ChangeOptions<Value>, 'done'> {
  /** What the user becomes. It is shown at once, and taken back if the act fails. */
  readonly show?: Partial<ConsoleUser>;
  /** The same for a list: shows the change, and returns how to take it back. */
  readonly showInList?: () => () => void;
  /** What else changes. The profile is always read again. */
  readonly parts?: readonly Part[] | undefined;
  /** The user no longer exists: nothing of them is read again. Default false. */
  readonly gone?: boolean;
}

export interface UserAct<Variables, Value> extends Omit<Change<Variables, Value>, 'run'> {
  /** Whether it is done; the reason is in `failure`. */
  readonly run: (variables: Variables, options: RunOptions<Value>) => Promise<boolean>;
}

/** An act on a user, who is read again afterwards. */
export function useUserAct<Result, Variables>(
  username: string,
  document: TypedDocumentNode<Result, Variables>,
): UserAct<Variables, SuccessOf<Result>> {
  const { run, ...change } = useChange(document);
  const client = useQueryClient();
  const key = userKey(username, 'profile');

  const showChange = (changes: Partial<ConsoleUser>) => (): (() => void) => {
    const before = client.getQueryData<ConsoleUser>(key);
    if (!before) return () => undefined;
    client.setQueryData<ConsoleUser>(key, { ...before, ...changes });
    return () => client.setQueryData<ConsoleUser>(key, before);
  };
  return {
    ...change,
    run: (variables, { show, showInList, done, parts = [], gone = false }) => {
      const all: readonly Part[] = ['profile', ...parts];
      return run(variables, {
        done,
        show: showInList ?? (show && showChange(show)),
        reread: [['users'], ...(gone ? [] : all.map((part) => userKey(username, part)))],
        gone: gone ? [['user', username]] : [],
      });
    },
  };
}

/** One user: reading and changing them. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';

import { useRead } from '../gateway.js';
import type { Reading, SuccessOf } from '../gateway.js';
import { ConsoleUserDocument } from '../generated/pages.js';
import type { ConsoleUserQuery } from '../generated/pages.js';
import { useChange } from '../useChange.js';
import type { Change, ChangeOptions } from '../useChange.js';

export type ConsoleUser = SuccessOf<ConsoleUserQuery>;

/** Everything that is read about a user in one request. */
export type Part = 'profile' | 'groups' | 'devices' | 'sessions' | 'events';

export const userKey = (username: string, part: Part): readonly unknown[] => [
  'user',
  username,
  part,
];

/** Support staff come back to the page after a call, so it is read again then. */
export function useUser(username: string): Reading<ConsoleUser> {
  const key = userKey(username, 'profile');
  return useRead(key, ConsoleUserDocument, { username }, { onFocus: true });
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

/** What must be typed to delete the user: the email address if the username is generated. */
export const typedNameOf = ({
  username,
  email,
}: Pick<ConsoleUser, 'username' | 'email'>): string =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(username) && email ? email : username;

interface RunOptions<Value> extends Pick<ChangeOptions<Value>, 'done'> {
  /** Fields of the user after the action. They are shown at once, and restored if it fails. */
  readonly show?: Partial<ConsoleUser>;
  /** The same for a list: shows the change, and returns a function that undoes it. */
  readonly showInList?: () => () => void;
  /** Other parts that change and are read again. The profile is always read again. */
  readonly parts?: readonly Part[] | undefined;
  /** The action deletes the user, so nothing about them is read again. Default false. */
  readonly gone?: boolean;
}

export interface UserAct<Variables, Value> extends Omit<Change<Variables, Value>, 'run'> {
  /** Resolves to whether it succeeded; if not, the reason is in `failure`. */
  readonly run: (variables: Variables, options: RunOptions<Value>) => Promise<boolean>;
}

/** An action on a user. The user is read again afterwards. */
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

/** The actions on selected users: the permission that each needs, its name, and how it is sent. */
import type { Auth } from 'cognito-graphql-client/auth';

import { ask } from '../../gateway.js';
import type { Failure, Outcome } from '../../gateway.js';
import {
  BulkAddToGroupDocument,
  BulkDeleteDocument,
  BulkDisableDocument,
  BulkEnableDocument,
  BulkSignOutDocument,
} from '../../generated/documents.js';

/** The failure of one user; undefined if the action succeeded. */
export type ItemOutcome = Failure | undefined;

export type BulkActName = 'enable' | 'disable' | 'signOut' | 'addToGroup' | 'delete';

export interface BulkAct {
  readonly name: BulkActName;
  readonly needs: string;
  readonly danger?: boolean;
  /** The action would end the person's own session, so their own account is left out. */
  readonly sparesSelf?: boolean;
  readonly batch: number;
  readonly send: (
    auth: Auth,
    usernames: readonly string[],
    groupName: string,
  ) => Promise<readonly ItemOutcome[]>;
}

/** Users in one request. Small, so that a cancel takes effect soon. */
const batch = 20;

interface Results {
  readonly results: readonly { readonly __typename: string }[];
}

/** A failure of the whole request is the outcome of each user in it. */
function outcomesOf(count: number, outcome: Outcome<Results>): ItemOutcome[] {
  if (!outcome.ok) return Array.from({ length: count }, () => outcome.failure);
  return outcome.value.results.map((member) =>
    member.__typename.endsWith('Error') ? (member as Failure) : undefined,
  );
}

export const bulkActs: readonly BulkAct[] = [
  {
    name: 'enable',
    needs: 'users:write',
    batch,
    send: async (auth, usernames) =>
      outcomesOf(
        usernames.length,
        await ask(auth, BulkEnableDocument, { input: { usernames: [...usernames] } }),
      ),
  },
  {
    name: 'disable',
    needs: 'users:write',
    sparesSelf: true,
    batch,
    send: async (auth, usernames) =>
      outcomesOf(
        usernames.length,
        await ask(auth, BulkDisableDocument, { input: { usernames: [...usernames] } }),
      ),
  },
  {
    name: 'signOut',
    needs: 'sessions:write',
    sparesSelf: true,
    batch: 1,
    send: async (auth, [username = '']) => {
      const outcome = await ask(auth, BulkSignOutDocument, { input: { username } });
      return [outcome.ok ? undefined : outcome.failure];
    },
  },
  {
    name: 'addToGroup',
    needs: 'groups:write',
    batch,
    send: async (auth, usernames, groupName) =>
      outcomesOf(
        usernames.length,
        await ask(auth, BulkAddToGroupDocument, {
          input: { usernames: [...usernames], groupName },
        }),
      ),
  },
  {
    name: 'delete',
    needs: 'users:write',
    danger: true,
    sparesSelf: true,
    batch,
    send: async (auth, usernames) =>
      outcomesOf(
        usernames.length,
        await ask(auth, BulkDeleteDocument, { input: { usernames: [...usernames] } }),
      ),
  },
];

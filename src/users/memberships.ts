/**
 * Reads the groups of all users by listing each group, which takes fewer calls than asking for each
 * user.
 */
import {
  ListGroupsCommand,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { listPages } from '../common/listPages.js';
import type { CognitoAdapter } from '../cognito/call/adapter.js';

/**
 * Returns the names of groups by username. All are kept in memory: about 100 bytes for each
 * membership.
 */
export async function memberships(cognito: CognitoAdapter): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const group of await groupNames(cognito)) {
    const read = async (NextToken: string | undefined) => {
      const input = { UserPoolId: cognito.userPoolId, GroupName: group, Limit: 60, NextToken };
      const { Users, NextToken: next } = await cognito.send(ListUsersInGroupCommand, input);
      return { items: Users, next };
    };
    for await (const users of listPages(read))
      for (const { Username = '' } of users)
        found.set(Username, [...(found.get(Username) ?? []), group]);
  }
  return found;
}

async function groupNames(cognito: CognitoAdapter): Promise<string[]> {
  const read = async (NextToken: string | undefined) => {
    const input = { UserPoolId: cognito.userPoolId, Limit: 60, NextToken };
    const { Groups, NextToken: next } = await cognito.send(ListGroupsCommand, input);
    return { items: Groups, next };
  };
  const names: string[] = [];
  for await (const groups of listPages(read))
    names.push(...groups.map(({ GroupName = '' }) => GroupName));
  return names;
}

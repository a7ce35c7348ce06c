/**
 * Reads the groups of all users. Listing each group costs fewer calls than asking for each user.
 */
import {
  ListGroupsCommand,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../cognito/call/adapter.js';

/** Group names by username. All in memory: about 100 bytes for each membership. */
export async function memberships(cognito: CognitoAdapter): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const group of await groupNames(cognito)) {
    let next: string | undefined;
    do {
      const page = { UserPoolId: cognito.userPoolId, GroupName: group, Limit: 60, NextToken: next };
      const { Users = [], NextToken } = await cognito.send(ListUsersInGroupCommand, page);
      for (const { Username = '' } of Users) {
        const groups = found.get(Username);
        if (groups) groups.push(group);
        else found.set(Username, [group]);
      }
      next = NextToken;
    } while (next !== undefined);
  }
  return found;
}

async function groupNames(cognito: CognitoAdapter): Promise<string[]> {
  const names: string[] = [];
  let next: string | undefined;
  do {
    const page = { UserPoolId: cognito.userPoolId, Limit: 60, NextToken: next };
    const { Groups = [], NextToken } = await cognito.send(ListGroupsCommand, page);
    names.push(...Groups.map(({ GroupName = '' }) => GroupName));
    next = NextToken;
  } while (next !== undefined);
  return names;
}

/** Reads the names of all groups of a user from Cognito. */
import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type {
  AdminListGroupsForUserCommandInput,
  AdminListGroupsForUserCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';

import { listPages } from '../../common/listPages.js';

/** The largest page that Cognito returns. */
const pageSize = 60;

type Read = (
  command: typeof AdminListGroupsForUserCommand,
  input: AdminListGroupsForUserCommandInput,
) => Promise<AdminListGroupsForUserCommandOutput>;

/**
 * `username`: a username or an alias, as in every Cognito command. Rejects with the error of
 * `read`.
 */
export async function groupsOfUser(
  userPoolId: string,
  username: string,
  read: Read,
): Promise<string[]> {
  const readPage = async (NextToken: string | undefined) => {
    const input = { UserPoolId: userPoolId, Username: username, Limit: pageSize, NextToken };
    const { Groups, NextToken: next } = await read(AdminListGroupsForUserCommand, input);
    return { items: Groups, next };
  };
  const names: string[] = [];
  for await (const groups of listPages(readPage))
    names.push(...groups.flatMap(({ GroupName }) => GroupName ?? []));
  return names;
}

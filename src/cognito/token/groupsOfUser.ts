/** Reads the names of all groups that a user is in, at Cognito. */
import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type {
  AdminListGroupsForUserCommandInput,
  AdminListGroupsForUserCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';

/** The most that Cognito answers at once. */
const pageSize = 60;

type Read = (
  command: typeof AdminListGroupsForUserCommand,
  input: AdminListGroupsForUserCommandInput,
) => Promise<AdminListGroupsForUserCommandOutput>;

/** `username` as Cognito takes it in every command: a username or an alias. Rejects as `read` does. */
export async function groupsOfUser(
  userPoolId: string,
  username: string,
  read: Read,
): Promise<string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page = await read(AdminListGroupsForUserCommand, {
      UserPoolId: userPoolId,
      Username: username,
      Limit: pageSize,
      NextToken: token,
    });
    names.push(...(page.Groups ?? []).flatMap(({ GroupName }) => GroupName ?? []));
    token = page.NextToken;
  } while (token !== undefined);
  return names;
}

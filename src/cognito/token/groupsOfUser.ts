/** Reads the names of all groups of a user from Cognito. */
import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type {
  AdminListGroupsForUserCommandInput,
  AdminListGroupsForUserCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';

/** The largest page that Cognito returns. */
const pageSize = 60;

type Read = (
  command: typeof AdminListGroupsForUserCommand,
  input: AdminListGroupsForUserCommandInput,
) => Promise<AdminListGroupsForUserCommandOutput>;

/** `username`: a username or an alias, as in every Cognito command. Rejects as `read` does. */
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

/** Names the users and groups that an operation acts on; aim.ts decides whether the caller may. */

/** The users and groups that an operation acts on. */
export interface Target {
  /** Usernames or aliases, exactly as sent to Cognito, so that both find the same user. */
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  /**
   * A target with unknown rights: `user`, some user of the pool, who may have all rights of all
   * groups; `role`, an IAM role, which requires every permission.
   */
  readonly unknown?: 'user' | 'role' | undefined;
}

/**
 * @throws TypeError if the input has neither a username nor a group name; the operation must then
 * declare `actsOn`
 */
export function namedInInput(input: object): Target {
  const { username, groupName } = input as {
    readonly username?: string;
    readonly groupName?: string;
  };
  if (username === undefined && groupName === undefined)
    throw new TypeError('actsOn is missing: the input has neither a username nor a group name');
  return {
    users: username === undefined ? [] : [username],
    groups: groupName === undefined ? [] : [groupName],
  };
}

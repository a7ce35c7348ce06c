/** Reads the groups of a target, once per request and name. */
import { isServiceException } from '../../cognito/failure.js';
import { groupsOfUser } from '../../cognito/token/groupsOfUser.js';
import type { Call } from '../call.js';

/** Empty for a user who does not exist; the command itself reports it. */
export async function membershipsOf(
  username: string,
  { cognito, loaders }: Pick<Call, 'cognito' | 'loaders'>,
): Promise<readonly string[]> {
  try {
    return await groupsOfUser(cognito.userPoolId, username, (command, input) =>
      loaders.read(command, input),
    );
  } catch (error) {
    if (isServiceException(error) && error.name === 'UserNotFoundException') return [];
    throw error;
  }
}

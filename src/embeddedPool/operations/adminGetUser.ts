// The only place for AdminGetUser.
import type { AdminGetUserRequest, AdminGetUserResponse } from '@aws-sdk/client-cognito-identity-provider';
import { showUser } from '../newUser.js';
import { userOperation } from '../operation.js';
import { usableMethods } from '../signIn.js';

export const adminGetUser = userOperation<AdminGetUserRequest>((_input, { user }): AdminGetUserResponse => {
  const { Attributes, ...shown } = showUser(user);
  const methods = usableMethods(user);
  return {
    ...shown, Username: user.username, UserAttributes: Attributes,
    ...(methods.length > 0 ? { UserMFASettingList: methods } : {}),
    ...(user.preferredMfa ? { PreferredMfaSetting: user.preferredMfa } : {}),
  };
});

// The only place for GetUser.
import type { GetUserRequest, GetUserResponse } from '@aws-sdk/client-cognito-identity-provider';
import { attributeList } from '../attributes.js';
import { callerOperation } from '../operation.js';
import { usableMethods } from '../signIn.js';

export const getUser = callerOperation<GetUserRequest>((_input, { client, user }): GetUserResponse => {
  const methods = usableMethods(user);
  return {
    Username: user.username, UserAttributes: attributeList(user, client),
    ...(methods.length > 0 ? { UserMFASettingList: methods } : {}),
    ...(user.preferredMfa ? { PreferredMfaSetting: user.preferredMfa } : {}),
  };
});

import type { GetUserRequest, GetUserResponse } from '@aws-sdk/client-cognito-identity-provider';

import { attributeList } from '../users/attributes.js';
import { showMfa } from '../mfa/mfa.js';
import { callerOperation } from '../operation.js';

export const getUser = callerOperation<GetUserRequest>(
  (_input, { client, user }): GetUserResponse => {
    return {
      Username: user.username,
      UserAttributes: attributeList(user, client),
      ...showMfa(user),
    };
  },
);

import type {
  AdminGetUserRequest,
  AdminGetUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showMfa } from '../mfa/mfa.js';
import { showUser } from '../users/newUser.js';
import { userOperation } from '../operation.js';

export const adminGetUser = userOperation<AdminGetUserRequest>(
  (_input, { user }): AdminGetUserResponse => {
    const { Attributes, ...shown } = showUser(user);
    return {
      ...shown,
      Username: user.username,
      UserAttributes: Attributes,
      ...showMfa(user),
    };
  },
);

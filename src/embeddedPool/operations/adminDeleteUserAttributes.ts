import type { AdminDeleteUserAttributesRequest } from '@aws-sdk/client-cognito-identity-provider';

import { deleteAttributes } from '../users/attributes.js';
import { userOperation } from '../operation.js';
import { changeUser } from '../users/users.js';

export const adminDeleteUserAttributes = userOperation<AdminDeleteUserAttributesRequest>(
  ({ UserAttributeNames }, { services, pool, user }) =>
    changeUser(services, pool, user.key, (current) => {
      current.attributes = deleteAttributes(UserAttributeNames, { pool, user: current });
    }),
);

import type { DeleteUserAttributesRequest } from '@aws-sdk/client-cognito-identity-provider';

import { deleteAttributes } from '../users/attributes.js';
import { callerOperation } from '../operation.js';
import { changeUser } from '../users/users.js';

export const deleteUserAttributes = callerOperation<DeleteUserAttributesRequest>(
  ({ UserAttributeNames }, { services, pool, client, user }) =>
    changeUser(services, pool, user.key, (current) => {
      current.attributes = deleteAttributes(UserAttributeNames, { pool, user: current, client });
    }),
);

/** Succeeds even if the user is not a member. */
import type { AdminRemoveUserFromGroupRequest } from '@aws-sdk/client-cognito-identity-provider';

import { removeMember, requireGroup } from '../groups/groups.js';
import { userOperation } from '../operation.js';

export const adminRemoveUserFromGroup = userOperation<AdminRemoveUserFromGroupRequest>(
  ({ GroupName }, { services, pool, user }) =>
    services.store.transaction((transaction) => {
      requireGroup(transaction, pool, GroupName);
      removeMember(transaction, pool, GroupName, user);
    }),
);

/** Adding a member again succeeds. */
import type { AdminAddUserToGroupRequest } from '@aws-sdk/client-cognito-identity-provider';

import { addMember, requireGroup } from '../groups/groups.js';
import { userOperation } from '../operation.js';
import { requireUser } from '../users/findUser.js';

export const adminAddUserToGroup = userOperation<AdminAddUserToGroupRequest>(
  ({ GroupName }, { services, pool, user }) =>
    services.store.transaction((transaction) => {
      requireGroup(transaction, pool, GroupName);
      addMember(transaction, pool, GroupName, requireUser(transaction, pool, user.username));
    }),
);

/** Its members remain users. */
import type { DeleteGroupRequest } from '@aws-sdk/client-cognito-identity-provider';

import { removeGroup, requireGroup } from '../groups/groups.js';
import { poolOperation } from '../operation.js';

export const deleteGroup = poolOperation<DeleteGroupRequest>(({ GroupName }, { services, pool }) =>
  services.store.transaction((transaction) =>
    removeGroup(transaction, pool, requireGroup(transaction, pool, GroupName)),
  ),
);

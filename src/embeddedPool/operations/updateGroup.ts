/** Omitted properties are unchanged (SDK: UpdateGroup, "updates any of the properties"). */
import type {
  UpdateGroupRequest,
  UpdateGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireGroup, showGroup } from '../groups/groups.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const updateGroup = poolOperation<UpdateGroupRequest>(
  ({ UserPoolId: _id, GroupName, ...changes }, { services, pool }): Promise<UpdateGroupResponse> =>
    services.store.transaction((transaction) => {
      const group = {
        ...requireGroup(transaction, pool, GroupName),
        ...changes,
        modifiedAt: services.now().getTime(),
      };
      transaction.put(keys.group(pool.Id, GroupName), group);
      return { Group: showGroup(group) };
    }),
);

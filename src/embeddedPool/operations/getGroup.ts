import type { GetGroupRequest, GetGroupResponse } from '@aws-sdk/client-cognito-identity-provider';

import { requireGroup, showGroup } from '../groups/groups.js';
import { poolOperation } from '../operation.js';

export const getGroup = poolOperation<GetGroupRequest>(
  ({ GroupName }, { services, pool }): GetGroupResponse => ({
    Group: showGroup(requireGroup(services.store, pool, GroupName)),
  }),
);

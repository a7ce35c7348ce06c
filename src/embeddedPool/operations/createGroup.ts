import type {
  CreateGroupRequest,
  CreateGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException } from '../exceptions.js';
import { newGroup, showGroup } from '../groups/groups.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const createGroup = poolOperation<CreateGroupRequest>(
  (input, { services, pool }): Promise<CreateGroupResponse> =>
    services.store.transaction((transaction) => {
      const key = keys.group(pool.Id, input.GroupName);
      if (transaction.get(key))
        throw new PoolException('GroupExistsException', 'A group with the name already exists.');
      const group = newGroup(services, pool, input);
      transaction.put(key, group);
      return { Group: showGroup(group) };
    }),
);

import type {
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireGroup } from '../groups/groups.js';
import { showUser } from '../users/newUser.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { keys } from '../store/records.js';
import type { UserRecord } from '../store/records.js';

export const listUsersInGroup = poolOperation<ListUsersInGroupRequest>(
  ({ GroupName, Limit, NextToken: token }, { services, pool }): ListUsersInGroupResponse => {
    requireGroup(services.store, pool, GroupName);
    const { items, next } = readPage(
      services.store,
      ['member', pool.Id, GroupName],
      { limit: Limit || 60, token },
      (_value, key) => {
        const user = services.store.get<UserRecord>(keys.user(pool.Id, String(key[3])));
        return user && showUser(user);
      },
    );
    return { Users: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

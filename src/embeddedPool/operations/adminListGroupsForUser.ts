import type {
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showGroup } from '../groups/groups.js';
import { userOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { keys } from '../store/records.js';
import type { GroupRecord } from '../store/records.js';

export const adminListGroupsForUser = userOperation<AdminListGroupsForUserRequest>(
  ({ Limit, NextToken: token }, { services, pool, user }): AdminListGroupsForUserResponse => {
    const { items, next } = readPage(
      services.store,
      ['membership', pool.Id, user.key],
      { limit: Limit || 60, token },
      (_value, key) => {
        const group = services.store.get<GroupRecord>(keys.group(pool.Id, String(key[3])));
        return group && showGroup(group);
      },
    );
    return { Groups: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

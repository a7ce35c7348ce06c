import type {
  ListGroupsRequest,
  ListGroupsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showGroup } from '../groups/groups.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';

export const listGroups = poolOperation<ListGroupsRequest>(
  ({ Limit, NextToken: token }, { services, pool }): ListGroupsResponse => {
    const { items, next } = readPage(
      services.store,
      ['group', pool.Id],
      { limit: Limit || 60, token },
      showGroup,
    );
    return { Groups: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

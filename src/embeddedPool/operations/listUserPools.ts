import type {
  ListUserPoolsRequest,
  ListUserPoolsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { showPool } from '../pools/poolRecords.js';
import type { PoolRecord } from '../store/records.js';

export const listUserPools = serviceOperation<ListUserPoolsRequest>(
  ({ MaxResults, NextToken: token }, { services }): ListUserPoolsResponse => {
    const { items, next } = readPage<PoolRecord, PoolRecord>(
      services.store,
      ['pool'],
      { limit: MaxResults, token },
      (pool) => pool,
    );
    const UserPools = items
      .map(showPool)
      .map(({ Id, Name, LambdaConfig = {}, CreationDate, LastModifiedDate }) => ({
        Id,
        Name,
        LambdaConfig,
        CreationDate,
        LastModifiedDate,
      }));
    return { UserPools, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

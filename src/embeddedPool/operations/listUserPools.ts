/** The pools of the Region that the request was signed for. */
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
      { limit: MaxResults, token, startsWith: `${services.region}_` },
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

import type {
  ListResourceServersRequest,
  ListResourceServersResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import type { ResourceServerRecord } from '../store/records.js';
import { readPage } from '../wire/paging.js';

export const listResourceServers = poolOperation<ListResourceServersRequest>(
  ({ MaxResults, NextToken: token }, { services, pool }): ListResourceServersResponse => {
    const { items, next } = readPage<ResourceServerRecord, ResourceServerRecord>(
      services.store,
      ['resourceServer', pool.Id],
      { limit: MaxResults ?? 50, token },
      (server) => server,
    );
    return { ResourceServers: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

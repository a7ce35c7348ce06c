import type {
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { clientById } from '../pools/pools.js';

export const listUserPoolClients = poolOperation<ListUserPoolClientsRequest>(
  ({ MaxResults, NextToken: token }, { services, pool }): ListUserPoolClientsResponse => {
    const { items, next } = readPage<string, string>(
      services.store,
      ['poolClient', pool.Id],
      { limit: MaxResults || 60, token },
      (clientId) => clientId,
    );
    const UserPoolClients = items
      .map((id) => clientById(services.store, id))
      .map(({ ClientId, ClientName, UserPoolId }) => ({ ClientId, ClientName, UserPoolId }));
    return { UserPoolClients, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

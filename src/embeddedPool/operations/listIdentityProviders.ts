import type {
  ListIdentityProvidersRequest,
  ListIdentityProvidersResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showProvider } from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';

export const listIdentityProviders = poolOperation<ListIdentityProvidersRequest>(
  ({ MaxResults, NextToken: token }, { services, pool }): ListIdentityProvidersResponse => {
    const { items, next } = readPage(
      services.store,
      ['identityProvider', pool.Id],
      { limit: MaxResults || 60, token },
      showProvider,
    );
    const Providers = items.map(
      ({ ProviderName, ProviderType, CreationDate, LastModifiedDate }) => ({
        ProviderName,
        ProviderType,
        CreationDate,
        LastModifiedDate,
      }),
    );
    return { Providers, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

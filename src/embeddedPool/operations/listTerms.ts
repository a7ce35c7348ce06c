import type {
  ListTermsRequest,
  ListTermsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { describeTermsOf } from '../branding/terms.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';

export const listTerms = poolOperation<ListTermsRequest>(
  ({ MaxResults, NextToken: token }, { services, pool }): ListTermsResponse => {
    const { items, next } = readPage(
      services.store,
      ['terms', pool.Id],
      { limit: MaxResults ?? 60, token },
      describeTermsOf,
    );
    return { Terms: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

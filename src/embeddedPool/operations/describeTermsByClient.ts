import type {
  DescribeTermsByClientRequest,
  DescribeTermsByClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showTerms, termsByName } from '../branding/terms.js';
import { resourceNotFound } from '../exceptions.js';
import { poolOperation } from '../operation.js';
import { clientById } from '../pools/pools.js';

export const describeTermsByClient = poolOperation<DescribeTermsByClientRequest>(
  ({ ClientId, TermsName }, { services: { store }, pool }): DescribeTermsByClientResponse => {
    clientById(store, ClientId, pool.Id);
    const terms = termsByName(store, pool, ClientId, TermsName);
    if (!terms) throw resourceNotFound(`App client ${ClientId} has no terms ${TermsName}.`);
    return { Terms: showTerms(terms) };
  },
);

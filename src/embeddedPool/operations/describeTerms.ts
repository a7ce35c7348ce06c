import type {
  DescribeTermsRequest,
  DescribeTermsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { showTerms, termsById } from '../branding/terms.js';
import { poolOperation } from '../operation.js';

export const describeTerms = poolOperation<DescribeTermsRequest>(
  ({ TermsId }, { services, pool }): DescribeTermsResponse => ({
    Terms: showTerms(termsById(services.store, pool, TermsId)),
  }),
);

/** A domain that does not exist has an empty description. */
import type {
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { domainByName, showDomain } from '../federation/domains.js';
import { serviceOperation } from '../operation.js';

export const describeUserPoolDomain = serviceOperation<DescribeUserPoolDomainRequest>(
  ({ Domain }, { services }): DescribeUserPoolDomainResponse => {
    const domain = domainByName(services.store, Domain);
    return { DomainDescription: domain ? showDomain(domain) : {} };
  },
);

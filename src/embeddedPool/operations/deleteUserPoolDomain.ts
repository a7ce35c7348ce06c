import type { DeleteUserPoolDomainRequest } from '@aws-sdk/client-cognito-identity-provider';

import { removeDomain, requireDomain } from '../federation/domains.js';
import { poolOperation } from '../operation.js';

export const deleteUserPoolDomain = poolOperation<DeleteUserPoolDomainRequest>(
  ({ Domain }, { services, pool }) =>
    services.store.transaction((transaction) =>
      removeDomain(transaction, requireDomain(transaction, pool, Domain)),
    ),
);

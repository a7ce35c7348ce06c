/** Gives a custom domain another certificate, and any domain another version of managed login. */
import type {
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { domainAnswer, requireDomain, requireDomainSettings } from '../federation/domains.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const updateUserPoolDomain = poolOperation<UpdateUserPoolDomainRequest>(
  ({ UserPoolId: _id, ...settings }, { services, pool }): Promise<UpdateUserPoolDomainResponse> =>
    services.store.transaction((transaction) => {
      const domain = { ...requireDomain(transaction, pool, settings.Domain), ...settings };
      requireDomainSettings(domain);
      transaction.put(keys.domain(settings.Domain), domain);
      return domainAnswer(domain);
    }),
);

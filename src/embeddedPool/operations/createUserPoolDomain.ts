import type {
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { addDomain, domainAnswer, requireDomainSettings } from '../federation/domains.js';
import { poolOperation } from '../operation.js';

export const createUserPoolDomain = poolOperation<CreateUserPoolDomainRequest>(
  (input, { services }): Promise<CreateUserPoolDomainResponse> => {
    requireDomainSettings(input);
    return services.store.transaction((transaction) =>
      domainAnswer(addDomain(services, transaction, input)),
    );
  },
);

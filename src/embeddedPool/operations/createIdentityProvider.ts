import type {
  CreateIdentityProviderRequest,
  CreateIdentityProviderResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import {
  answerWith,
  newProvider,
  putProvider,
  requireNewProvider,
} from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';

export const createIdentityProvider = poolOperation<CreateIdentityProviderRequest>(
  (input, { services, pool }): Promise<CreateIdentityProviderResponse> =>
    services.store.transaction((transaction) => {
      requireNewProvider(transaction, pool, input.ProviderName, input.ProviderType);
      const provider = newProvider(services, pool, input);
      putProvider(transaction, provider);
      return { IdentityProvider: answerWith(provider, input) };
    }),
);

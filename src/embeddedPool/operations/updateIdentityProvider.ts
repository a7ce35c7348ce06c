/** Omitted members are unchanged; details that are given replace the former ones. */
import type {
  UpdateIdentityProviderRequest,
  UpdateIdentityProviderResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import {
  answerWith,
  changedProvider,
  putProvider,
  requireProvider,
} from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';

export const updateIdentityProvider = poolOperation<UpdateIdentityProviderRequest>(
  (input, { services, pool }): Promise<UpdateIdentityProviderResponse> =>
    services.store.transaction((transaction) => {
      const before = requireProvider(transaction, pool, input.ProviderName);
      const provider = changedProvider(services, pool, before, input);
      putProvider(transaction, provider, before);
      return { IdentityProvider: answerWith(provider, input) };
    }),
);

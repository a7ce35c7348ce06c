/** App clients keep its name in their settings, users their links. */
import type { DeleteIdentityProviderRequest } from '@aws-sdk/client-cognito-identity-provider';

import { removeProvider, requireProvider } from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';

export const deleteIdentityProvider = poolOperation<DeleteIdentityProviderRequest>(
  ({ ProviderName }, { services, pool }) =>
    services.store.transaction((transaction) =>
      removeProvider(transaction, requireProvider(transaction, pool, ProviderName)),
    ),
);

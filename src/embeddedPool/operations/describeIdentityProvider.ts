import type {
  DescribeIdentityProviderRequest,
  DescribeIdentityProviderResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import { findProvider, showProvider } from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';

export const describeIdentityProvider = poolOperation<DescribeIdentityProviderRequest>(
  ({ ProviderName }, { services, pool }): DescribeIdentityProviderResponse => {
    const provider = findProvider(services.store, pool, ProviderName);
    // Observed at AWS: updates say it in other words.
    if (!provider)
      throw resourceNotFound(
        `Identity provider ${ProviderName} for tenantId ${pool.Id} does not exist.`,
      );
    return { IdentityProvider: showProvider(provider) };
  },
);

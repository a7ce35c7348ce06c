import type {
  GetIdentityProviderByIdentifierRequest,
  GetIdentityProviderByIdentifierResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import { requireProvider, showProvider } from '../federation/identityProviders.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const getIdentityProviderByIdentifier =
  poolOperation<GetIdentityProviderByIdentifierRequest>(
    ({ IdpIdentifier }, { services, pool }): GetIdentityProviderByIdentifierResponse => {
      const name = services.store.get<string>(keys.idpIdentifier(pool.Id, IdpIdentifier));
      if (name === undefined)
        throw resourceNotFound(
          `Identity provider with identifier ${IdpIdentifier} for tenantId ${pool.Id} does not exist.`,
        );
      return { IdentityProvider: showProvider(requireProvider(services.store, pool, name)) };
    },
  );

import type {
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { brandingOfClient, showBranding } from '../branding/managedLoginBranding.js';
import { resourceNotFound } from '../exceptions.js';
import { poolOperation } from '../operation.js';
import { clientById } from '../pools/pools.js';

export const describeManagedLoginBrandingByClient =
  poolOperation<DescribeManagedLoginBrandingByClientRequest>(
    ({ ClientId }, { services, pool }): DescribeManagedLoginBrandingByClientResponse => {
      clientById(services.store, ClientId, pool.Id);
      const branding = brandingOfClient(services.store, pool, ClientId);
      if (!branding)
        throw resourceNotFound(`App client ${ClientId} does not have a managed login branding.`);
      return { ManagedLoginBranding: showBranding(branding) };
    },
  );

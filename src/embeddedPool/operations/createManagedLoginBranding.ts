import type {
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { brandingOfClient, showBranding, styleOf } from '../branding/managedLoginBranding.js';
import { PoolException } from '../exceptions.js';
import { poolOperation } from '../operation.js';
import { clientById } from '../pools/pools.js';
import { randomUuid } from '../random.js';
import { keys } from '../store/records.js';
import type { BrandingRecord } from '../store/settingRecords.js';

export const createManagedLoginBranding = poolOperation<CreateManagedLoginBrandingRequest>(
  (
    { UserPoolId, ClientId, ...style },
    { services, pool },
  ): Promise<CreateManagedLoginBrandingResponse> =>
    services.store.transaction((transaction) => {
      clientById(transaction, ClientId, pool.Id);
      if (brandingOfClient(transaction, pool, ClientId))
        throw new PoolException(
          'ManagedLoginBrandingExistsException',
          `App client ${ClientId} already has a managed login branding.`,
        );
      const now = services.now().getTime();
      const branding: BrandingRecord = {
        ManagedLoginBrandingId: randomUuid(services.randomBytes),
        UserPoolId,
        ClientId,
        ...styleOf(style),
        createdAt: now,
        modifiedAt: now,
      };
      transaction.put(keys.branding(pool.Id, branding.ManagedLoginBrandingId), branding);
      return { ManagedLoginBranding: showBranding(branding) };
    }),
);

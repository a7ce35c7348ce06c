import type { DeleteManagedLoginBrandingRequest } from '@aws-sdk/client-cognito-identity-provider';

import { brandingById } from '../branding/managedLoginBranding.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const deleteManagedLoginBranding = poolOperation<DeleteManagedLoginBrandingRequest>(
  ({ ManagedLoginBrandingId: id }, { services, pool }) =>
    services.store.transaction((transaction) => {
      brandingById(transaction, pool, id);
      transaction.remove(keys.branding(pool.Id, id));
    }),
);

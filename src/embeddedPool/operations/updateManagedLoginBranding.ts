/** Settings that are not given are kept (SDK: CreateManagedLoginBranding). */
import type {
  UpdateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { brandingById, showBranding, styleOf } from '../branding/managedLoginBranding.js';
import { invalidParameter } from '../exceptions.js';
import { serviceOperation } from '../operation.js';
import { poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';
import type { BrandingRecord } from '../store/settingRecords.js';

export const updateManagedLoginBranding = serviceOperation<UpdateManagedLoginBrandingRequest>(
  (
    { UserPoolId, ManagedLoginBrandingId: id, ...style },
    { services },
  ): Promise<UpdateManagedLoginBrandingResponse> => {
    // The service model requires neither of them.
    if (UserPoolId === undefined || id === undefined)
      throw invalidParameter('UserPoolId and ManagedLoginBrandingId are required.');
    return services.store.transaction((transaction) => {
      const { Settings, Assets, ...before } = brandingById(
        transaction,
        poolById(transaction, UserPoolId),
        id,
      );
      const after: BrandingRecord = {
        ...before,
        ...styleOf(style, { Settings, Assets }),
        modifiedAt: services.now().getTime(),
      };
      transaction.put(keys.branding(UserPoolId, id), after);
      return { ManagedLoginBranding: showBranding(after) };
    });
  },
);

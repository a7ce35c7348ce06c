/** `ReturnMergedResources` adds nothing: Cognito's own values are not known here. */
import type {
  DescribeManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { brandingById, showBranding } from '../branding/managedLoginBranding.js';
import { poolOperation } from '../operation.js';

export const describeManagedLoginBranding = poolOperation<DescribeManagedLoginBrandingRequest>(
  ({ ManagedLoginBrandingId: id }, { services, pool }): DescribeManagedLoginBrandingResponse => ({
    ManagedLoginBranding: showBranding(brandingById(services.store, pool, id)),
  }),
);

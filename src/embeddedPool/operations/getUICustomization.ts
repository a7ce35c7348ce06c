import type {
  GetUICustomizationRequest,
  GetUICustomizationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireClientOrAll, uiCustomizationOf } from '../branding/uiCustomization.js';
import { poolOperation } from '../operation.js';
import { wholePool } from '../pools/clientSettings.js';

export const getUICustomization = poolOperation<GetUICustomizationRequest>(
  ({ ClientId = wholePool }, { services, pool }): GetUICustomizationResponse => {
    requireClientOrAll(services.store, pool, ClientId);
    return { UICustomization: uiCustomizationOf(services.store, pool, ClientId) };
  },
);

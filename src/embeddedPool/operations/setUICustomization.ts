/** Settings that are not given are removed; without any, the look is the default one again. */
import type {
  SetUICustomizationRequest,
  SetUICustomizationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import {
  cssVersionOf,
  requireAnyDomain,
  requireClientOrAll,
  showUiCustomization,
} from '../branding/uiCustomization.js';
import { poolOperation } from '../operation.js';
import { wholePool } from '../pools/clientSettings.js';
import { keys } from '../store/records.js';
import type { UiCustomizationRecord } from '../store/settingRecords.js';

export const setUICustomization = poolOperation<SetUICustomizationRequest>(
  (
    { ClientId = wholePool, CSS, ImageFile },
    { services: { store, now }, pool },
  ): Promise<SetUICustomizationResponse> =>
    store.transaction((transaction) => {
      requireClientOrAll(transaction, pool, ClientId);
      const { CloudFrontDistribution } = requireAnyDomain(transaction, pool);
      const key = keys.uiCustomization(pool.Id, ClientId);
      if (CSS === undefined && ImageFile === undefined) {
        transaction.remove(key);
        return { UICustomization: {} };
      }
      const modifiedAt = now().getTime();
      const CSSVersion = cssVersionOf(now());
      const path = `${pool.Id}/${ClientId}/${CSSVersion}/assets/images/image.jpg`;
      const record: UiCustomizationRecord = {
        UserPoolId: pool.Id,
        ClientId,
        ...(ImageFile === undefined
          ? {}
          : { ImageUrl: `https://${CloudFrontDistribution}/${path}` }),
        ...(CSS === undefined ? {} : { CSS }),
        CSSVersion,
        createdAt: transaction.get<UiCustomizationRecord>(key)?.createdAt ?? modifiedAt,
        modifiedAt,
      };
      transaction.put(key, record);
      return { UICustomization: showUiCustomization(record) };
    }),
);

/** Settings that are not given are kept (own rule). */
import type {
  UpdateTermsRequest,
  UpdateTermsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireFreeName, showTerms, termsById } from '../branding/terms.js';
import { withoutAbsent } from '../../common/withoutAbsent.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';
import type { TermsRecord } from '../store/settingRecords.js';

export const updateTerms = poolOperation<UpdateTermsRequest>(
  ({ TermsId, UserPoolId: _pool, ...settings }, { services, pool }): Promise<UpdateTermsResponse> =>
    services.store.transaction((transaction) => {
      const terms: TermsRecord = {
        ...termsById(transaction, pool, TermsId),
        ...withoutAbsent(settings),
        modifiedAt: services.now().getTime(),
      };
      requireFreeName(transaction, pool, terms);
      transaction.put(keys.terms(pool.Id, TermsId), terms);
      return { Terms: showTerms(terms) };
    }),
);

import type {
  CreateTermsRequest,
  CreateTermsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireFreeName, showTerms } from '../branding/terms.js';
import { poolOperation } from '../operation.js';
import { clientById } from '../pools/pools.js';
import { randomUuid } from '../random.js';
import { keys } from '../store/records.js';
import type { TermsRecord } from '../store/settingRecords.js';

export const createTerms = poolOperation<CreateTermsRequest>(
  ({ Links = {}, ...settings }, { services, pool }): Promise<CreateTermsResponse> =>
    services.store.transaction((transaction) => {
      clientById(transaction, settings.ClientId, pool.Id);
      const now = services.now().getTime();
      const terms: TermsRecord = {
        TermsId: randomUuid(services.randomBytes),
        ...settings,
        Links,
        createdAt: now,
        modifiedAt: now,
      };
      requireFreeName(transaction, pool, terms);
      transaction.put(keys.terms(pool.Id, terms.TermsId), terms);
      return { Terms: showTerms(terms) };
    }),
);

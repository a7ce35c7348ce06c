import type { DeleteTermsRequest } from '@aws-sdk/client-cognito-identity-provider';

import { termsById } from '../branding/terms.js';
import { poolOperation } from '../operation.js';
import { keys } from '../store/records.js';

export const deleteTerms = poolOperation<DeleteTermsRequest>(({ TermsId }, { services, pool }) =>
  services.store.transaction((transaction) => {
    termsById(transaction, pool, TermsId);
    transaction.remove(keys.terms(pool.Id, TermsId));
  }),
);

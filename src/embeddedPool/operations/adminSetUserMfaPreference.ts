import type {
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { changeMfaPreference } from '../mfa/mfaPreference.js';
import { userOperation } from '../operation.js';

export const adminSetUserMfaPreference = userOperation<AdminSetUserMFAPreferenceRequest>(
  (input, scope): Promise<AdminSetUserMFAPreferenceResponse> => changeMfaPreference(scope, input),
);

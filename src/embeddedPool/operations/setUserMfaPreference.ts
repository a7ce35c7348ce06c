import type {
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { changeMfaPreference } from '../mfa/mfaPreference.js';
import { callerOperation } from '../operation.js';

export const setUserMfaPreference = callerOperation<SetUserMFAPreferenceRequest>(
  (input, scope): Promise<SetUserMFAPreferenceResponse> => changeMfaPreference(scope, input),
);

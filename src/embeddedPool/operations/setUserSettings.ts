/** The SMS-only predecessor of SetUserMFAPreference. */
import type {
  SetUserSettingsRequest,
  SetUserSettingsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { changeMfaOptions } from '../mfa/mfaPreference.js';
import { callerOperation } from '../operation.js';

export const setUserSettings = callerOperation<SetUserSettingsRequest>(
  ({ MFAOptions }, scope): Promise<SetUserSettingsResponse> => changeMfaOptions(scope, MFAOptions),
);

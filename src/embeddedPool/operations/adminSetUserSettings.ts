/** The SMS-only predecessor of AdminSetUserMFAPreference. */
import type {
  AdminSetUserSettingsRequest,
  AdminSetUserSettingsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { changeMfaOptions } from '../mfa/mfaPreference.js';
import { userOperation } from '../operation.js';

export const adminSetUserSettings = userOperation<AdminSetUserSettingsRequest>(
  ({ MFAOptions }, scope): Promise<AdminSetUserSettingsResponse> =>
    changeMfaOptions(scope, MFAOptions),
);

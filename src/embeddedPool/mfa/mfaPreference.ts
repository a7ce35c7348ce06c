/** Changes which second factors a user has enabled, for the four operations that may. */
import type {
  MFAOptionType,
  SetUserMFAPreferenceRequest,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { preferMethods, usableMethods } from './mfa.js';
import type { UserScope } from '../operation.js';
import type { UserRecord } from '../store/records.js';
import { changeUser } from '../users/users.js';

type Preference = Omit<SetUserMFAPreferenceRequest, 'AccessToken'>;

export async function changeMfaPreference(
  { services, pool, user }: UserScope,
  preference: Preference,
): Promise<object> {
  const { SMSMfaSettings, SoftwareTokenMfaSettings, EmailMfaSettings, WebAuthnMfaSettings } =
    preference;
  const mayTrustPasskeys =
    pool.WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  if (WebAuthnMfaSettings?.Enabled && !mayTrustPasskeys)
    throw invalidParameter('Passkey MFA is not enabled for the user pool');
  await changeUser(services, pool, user.key, (current) => {
    preferMethods(current, {
      SMS_MFA: SMSMfaSettings,
      SOFTWARE_TOKEN_MFA: SoftwareTokenMfaSettings,
      EMAIL_OTP: EmailMfaSettings,
    });
    setPasskeyMfa(current, WebAuthnMfaSettings?.Enabled ?? current.passkeyMfa ?? false);
  });
  return {};
}

/** SDK, WebAuthnMfaSettingsType: "The user must also have at least one other MFA method". */
function setPasskeyMfa(user: UserRecord, enabled: boolean): void {
  if (enabled && usableMethods(user).length === 0)
    throw invalidParameter('Passkey MFA needs at least one other MFA method');
  if (enabled) user.passkeyMfa = true;
  else delete user.passkeyMfa;
}

/** SDK, SetUserSettings: "You can use it to configure only SMS MFA"; an empty list disables it. */
export async function changeMfaOptions(
  { services, pool, user }: UserScope,
  options: readonly MFAOptionType[],
): Promise<object> {
  if (
    options.some(
      ({ DeliveryMedium, AttributeName }) =>
        DeliveryMedium !== 'SMS' || AttributeName !== 'phone_number',
    )
  ) {
    throw invalidParameter('Invalid MFA options given: only SMS to phone_number can be set');
  }
  await changeUser(services, pool, user.key, (current) =>
    preferMethods(current, { SMS_MFA: { Enabled: options.length > 0 } }),
  );
  return {};
}

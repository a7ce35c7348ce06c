/** Converts MFA preferences to Cognito's settings. */
import type {
  EmailMfaSettingsType,
  SetUserMFAPreferenceRequest,
} from '@aws-sdk/client-cognito-identity-provider';

import type { MfaMethodPreferenceInput, MfaPreferenceFields } from '../../schema/signIn/mfa.js';
import { invalidInput } from '../outcome/refusal.js';

type MfaSettings = Omit<SetUserMFAPreferenceRequest, 'AccessToken'>;

/**
 * Converts the preferences.
 * @throws Refusal if no method is given or two are preferred
 */
export function mfaSettingsOf({
  sms,
  softwareToken,
  email,
  passkey,
}: MfaPreferenceFields): MfaSettings {
  if (!sms && !softwareToken && !email && !passkey)
    throw invalidInput({ path: '', message: 'must have at least one method' });
  const [, second] = Object.entries({ sms, softwareToken, email }).filter(
    ([, method]) => method?.preferred,
  );
  if (second)
    throw invalidInput({
      path: `${second[0]}.preferred`,
      message: 'cannot be true for two methods',
    });
  return {
    SMSMfaSettings: settingsOf(sms),
    SoftwareTokenMfaSettings: settingsOf(softwareToken),
    EmailMfaSettings: settingsOf(email),
    WebAuthnMfaSettings: passkey ? { Enabled: passkey.enabled } : undefined,
  };
}

/** Settings of one method; all three have the same shape. */
function settingsOf(
  preference: MfaMethodPreferenceInput | null | undefined,
): EmailMfaSettingsType | undefined {
  if (!preference) return undefined;
  const { enabled, preferred } = preference;
  return { Enabled: enabled ?? undefined, PreferredMfa: preferred ?? undefined };
}

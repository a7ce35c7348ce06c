/** The only place where preferences become Cognito's settings of multi-factor authentication. */
import type { EmailMfaSettingsType, SetUserMFAPreferenceRequest } from '@aws-sdk/client-cognito-identity-provider';

import type { MfaMethodPreferenceInput, MfaPreferenceFields } from '../../schema/mfa.js';
import { invalidInput } from '../refusal.js';

type MfaSettings = Omit<SetUserMFAPreferenceRequest, 'AccessToken'>;

/** @throws Refusal when nothing is to be changed */
export function mfaSettingsOf({ sms, softwareToken, email, passkey }: MfaPreferenceFields): MfaSettings {
  if (!sms && !softwareToken && !email && !passkey) throw invalidInput({ path: '', message: 'must name at least one method' });
  return {
    SMSMfaSettings: settingsOf(sms),
    SoftwareTokenMfaSettings: settingsOf(softwareToken),
    EmailMfaSettings: settingsOf(email),
    WebAuthnMfaSettings: passkey ? { Enabled: passkey.enabled } : undefined,
  };
}

/** The three methods share one shape. */
function settingsOf(preference: MfaMethodPreferenceInput | null | undefined): EmailMfaSettingsType | undefined {
  if (!preference) return undefined;
  const { enabled, preferred } = preference;
  return { Enabled: enabled ?? undefined, PreferredMfa: preferred ?? undefined };
}

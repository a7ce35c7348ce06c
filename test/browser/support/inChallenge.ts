/** Makes sessions that show a challenge, also challenges that the embedded pool never issues. */
import type { Auth, AuthChallenge, AuthState } from '../../../client/src/auth/types.js';

const codeDelivery = {
  destination: 'a***@e***.com',
  deliveryMedium: 'EMAIL',
  attributeName: 'email',
};
const details: Readonly<Record<string, object>> = {
  NewPasswordRequiredChallenge: {
    requiredAttributes: ['email', 'name', 'custom:plan'],
    missingAttributes: ['name', 'phone_number', 'custom:plan'],
  },
  EmailOtpChallenge: { codeDelivery },
  SmsOtpChallenge: {
    codeDelivery: { ...codeDelivery, destination: '+*******0958', deliveryMedium: 'SMS' },
  },
  SmsMfaChallenge: {
    codeDelivery: { ...codeDelivery, destination: '+*******0958', deliveryMedium: 'SMS' },
  },
  SoftwareTokenMfaChallenge: { deviceName: 'My phone' },
  SelectMfaTypeChallenge: { mfaMethods: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'] },
  MfaSetupChallenge: { mfaMethods: ['EMAIL_OTP'] },
  SelectChallenge: {
    firstFactors: ['PASSWORD_SRP', 'PASSWORD', 'WEB_AUTHN', 'EMAIL_OTP', 'SMS_OTP'],
  },
  PasswordChallenge: { firstFactors: ['PASSWORD'] },
  WebAuthnChallenge: { optionsJson: '{}' },
  CustomChallenge: { parameters: [{ name: 'question', value: 'What is 6 times 7?' }] },
  UnknownChallenge: { name: 'NEW_KIND' },
};

export const challenges = Object.keys(details);

export function inChallenge(auth: Auth, name: string): Auth {
  const challenge = { __typename: name, session: 'session', username: 'ada', ...details[name] };
  const state: AuthState = { status: 'challenge', challenge: challenge as AuthChallenge };
  return { ...auth, state, subscribe: () => () => undefined };
}

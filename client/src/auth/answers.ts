/** Turns an answer into the input of `respondToChallenge`. */
import type { AuthChallenge, ChallengeAnswer } from './types.js';

/** By challenge: the kind of its answer, and the field of the input. */
const rows: Readonly<Record<string, readonly [kind: ChallengeAnswer['kind'], field: string]>> = {
  NewPasswordRequiredChallenge: ['newPassword', 'newPasswordRequired'],
  SmsMfaChallenge: ['code', 'smsMfa'],
  SoftwareTokenMfaChallenge: ['code', 'softwareTokenMfa'],
  EmailOtpChallenge: ['code', 'emailOtp'],
  SmsOtpChallenge: ['code', 'smsOtp'],
  SelectMfaTypeChallenge: ['mfaMethod', 'selectMfaType'],
  MfaSetupChallenge: ['mfaSetup', 'mfaSetup'],
  SelectChallenge: ['firstFactor', 'selectChallenge'],
  PasswordChallenge: ['password', 'password'],
  WebAuthnChallenge: ['passkey', 'webAuthn'],
  CustomChallenge: ['custom', 'custom'],
};

/** The field of the input that this answer fills; undefined if it does not fit the challenge. */
export function fieldOf(challenge: AuthChallenge, { kind }: ChallengeAnswer): string | undefined {
  const [fitting, field] = rows[challenge.__typename] ?? [];
  return kind === fitting ? field : undefined;
}

/** Codes are often pasted with spaces. */
export const codeOf = (text: string): string => text.replace(/\s/g, '');

/** What the answer adds to the input. The session fills in passkeys and SRP itself. */
export function valuesOf(answer: ChallengeAnswer): object {
  switch (answer.kind) {
    case 'newPassword':
      return { newPassword: answer.newPassword, attributes: answer.attributes };
    case 'code':
      return { code: codeOf(answer.code) };
    case 'mfaMethod':
      return { mfaMethod: answer.method };
    case 'firstFactor':
      return { firstFactor: answer.factor, password: answer.password };
    case 'password':
      return { password: answer.password };
    case 'custom':
      return { answer: answer.answer };
    default:
      return {};
  }
}

/** Turns an answer into the input of `respondToChallenge`. */
import type { ChallengeAnswer } from '../types.js';

/** The challenges that accept each kind of answer. */
const fits: Readonly<Record<ChallengeAnswer['kind'], RegExp>> = {
  newPassword: /^NewP/,
  code: /^(S|E).*(Mfa|Otp)C/,
  mfaMethod: /^SelectM/,
  firstFactor: /^SelectC/,
  password: /^PasswordC/,
  passkey: /^Web/,
  custom: /^Cu/,
  mfaSetup: /^Mfa/,
};

export const isFitting = (typename: string, { kind }: ChallengeAnswer): boolean =>
  fits[kind].test(typename);

/** Returns the field of the input that answers a challenge: `smsMfa` for `SmsMfaChallenge`. */
export function fieldOf(typename: string): string {
  const stem = typename.replace(/(?<!Select)Challenge$/, '');
  return stem.charAt(0).toLowerCase() + stem.slice(1);
}

/** Removes spaces, because codes are often pasted with them. */
export const codeOf = (text?: string): string | undefined => text?.replace(/\s/g, '');

/**
 * Returns the fields that the answer adds to the input. The session itself adds those for passkeys
 * and SRP.
 */
export function valuesOf(answer: ChallengeAnswer): object {
  const { kind: _, ...values } = answer;
  if ('code' in values) return { code: codeOf(values.code) };
  if ('method' in values) return { mfaMethod: values.method };
  if ('factor' in values) return { firstFactor: values.factor, password: values.password };
  return values;
}

/** Which factors start with a message to the user. */
import type { FirstFactor } from '../../schema/signIn/challenge.js';
import type { MfaMethod } from '../../schema/user/user.js';

const sent: Readonly<Partial<Record<FirstFactor | MfaMethod, true>>> = {
  EMAIL_OTP: true,
  SMS_OTP: true,
  SMS_MFA: true,
};

export const sendsCode = (factor: FirstFactor | MfaMethod | null | undefined): boolean =>
  Boolean(factor && sent[factor]);

/** Decides where a user's codes are sent. */
import { createHash } from 'node:crypto';

import type { DeliveryAttribute } from './codeMessage.js';
import { invalidParameter } from '../exceptions.js';
import type { PoolException } from '../exceptions.js';
import { isVerified } from '../users/attributes.js';
import { selectableMethods } from '../mfa/mfa.js';
import type { PoolRecord, UserRecord } from '../store/records.js';

/**
 * Where a sign-up code is sent: SMS before email if both are verified automatically (AWS guide);
 * undefined for neither.
 */
export function signUpDelivery(
  pool: PoolRecord,
  user: Pick<UserRecord, 'attributes'>,
): DeliveryAttribute | undefined {
  const automatic = pool.AutoVerifiedAttributes ?? [];
  return (['phone_number', 'email'] as const).find(
    (name) => automatic.includes(name) && user.attributes[name],
  );
}

export const hasRecoveryDelivery = (pool: PoolRecord, user: UserRecord): boolean =>
  recoveryAttribute(pool, user) !== undefined;
export const noRecoveryDelivery = (): PoolException =>
  invalidParameter(
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
  );

/** Where a password code is sent. */
export function recoveryDelivery(pool: PoolRecord, user: UserRecord): DeliveryAttribute {
  const attribute = recoveryAttribute(pool, user);
  if (!attribute) throw noRecoveryDelivery();
  return attribute;
}

/** The first recovery mechanism, by priority, with a verified attribute. */
function recoveryAttribute(pool: PoolRecord, user: UserRecord): DeliveryAttribute | undefined {
  const mechanisms = pool.AccountRecoverySetting?.RecoveryMechanisms ?? [
    { Name: 'verified_phone_number', Priority: 1 },
    { Name: 'verified_email', Priority: 2 },
  ];
  const names = [...mechanisms]
    .sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))
    .map(({ Name }) =>
      Name === 'verified_email'
        ? 'email'
        : Name === 'verified_phone_number'
          ? 'phone_number'
          : undefined,
    );
  // SDK, AccountRecoverySetting: if it is set, an address that receives second-factor codes cannot
  // be used for recovery.
  const factors =
    pool.AccountRecoverySetting && (pool.MfaConfiguration ?? 'OFF') !== 'OFF'
      ? selectableMethods(pool, user)
      : [];
  const isFactor = {
    phone_number: factors.includes('SMS_MFA'),
    email: factors.includes('EMAIL_OTP'),
  };
  return names.find(
    (name) =>
      name !== undefined && user.attributes[name] && isVerified(user, name) && !isFactor[name],
  );
}

/** The email address of a simulated user. Callers only see it masked, such as `f***@e***`. */
export function simulatedEmail(pool: PoolRecord, name: string): string {
  if (name.includes('@')) return name;
  const [first = 0, second = 0] = createHash('sha256').update(`${pool.Id} ${name}`).digest();
  const letter = (byte: number): string => String.fromCharCode(97 + (byte % 26));
  return `${letter(first)}@${letter(second)}`;
}

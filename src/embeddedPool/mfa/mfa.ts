/**
 * Second factors: which ones a pool offers, which ones a user has, and which one is required next.
 */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter } from '../exceptions.js';
import type { MfaMethod, PoolRecord, UserRecord } from '../store/records.js';
import type { SignIn } from '../signIn/signInState.js';

const mfaMethods: readonly MfaMethod[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

/** The factors that the pool is configured for (SetUserPoolMfaConfig). */
function offeredMethods(pool: PoolRecord): MfaMethod[] {
  const offered: Record<MfaMethod, boolean> = {
    SMS_MFA: pool.SmsMfaConfiguration?.SmsConfiguration !== undefined,
    SOFTWARE_TOKEN_MFA: pool.SoftwareTokenMfaConfiguration?.Enabled === true,
    EMAIL_OTP: pool.EmailMfaConfiguration !== undefined,
  };
  return mfaMethods.filter((method) => offered[method]);
}

/** @throws InvalidParameterException for a pool with MFA that offers no second factor. */
export function requireSecondFactor(pool: PoolRecord): void {
  if ((pool.MfaConfiguration ?? 'OFF') !== 'OFF' && offeredMethods(pool).length === 0)
    throw invalidParameter(
      'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    );
}

function canUse(user: UserRecord, method: MfaMethod): boolean {
  const ready: Record<MfaMethod, boolean> = {
    SOFTWARE_TOKEN_MFA: user.softwareToken !== undefined,
    SMS_MFA: Boolean(user.attributes.phone_number),
    EMAIL_OTP: Boolean(user.attributes.email),
  };
  return ready[method];
}

/** Enabled methods that can work: a secret is set, or an address or number is known. */
export function usableMethods(user: UserRecord): MfaMethod[] {
  return (user.mfaMethods ?? []).filter((method) => canUse(user, method));
}

/**
 * The methods that a sign-in may ask for. If MFA is required, every method that the pool offers and
 * the user can use counts as enabled, and so does a verified software token after the pool stopped
 * offering tokens (AWS guide, "TOTP software token MFA").
 */
export function selectableMethods(pool: PoolRecord, user: UserRecord): MfaMethod[] {
  const chosen = usableMethods(user);
  if (pool.MfaConfiguration !== 'ON') return chosen;
  const candidates = new Set([...chosen, ...offeredMethods(pool), 'SOFTWARE_TOKEN_MFA']);
  return mfaMethods.filter((method) => candidates.has(method) && canUse(user, method));
}

export interface NextFactor {
  readonly name: ChallengeNameType;
  readonly parameters: Record<string, string>;
}

/**
 * Decides whether another factor is required, from the pool's setting, the user's methods and
 * preference, and the factors passed.
 */
export function nextFactor(
  signIn: Pick<SignIn, 'pool' | 'user' | 'passed'>,
): NextFactor | undefined {
  const { pool, user } = signIn;
  const mode = pool.MfaConfiguration ?? 'OFF';
  if (mode === 'OFF' || hasSecondFactor(signIn)) return undefined;
  const methods = selectableMethods(pool, user);
  const [first] = methods;
  const parameters = { USER_ID_FOR_SRP: user.username };
  if (first === undefined) {
    return mode === 'ON'
      ? {
          name: 'MFA_SETUP',
          parameters: { ...parameters, MFAS_CAN_SETUP: JSON.stringify(offeredMethods(pool)) },
        }
      : undefined;
  }
  if (methods.length === 1) return challengeOf(user, first);
  if (user.preferredMfa && methods.includes(user.preferredMfa))
    return challengeOf(user, user.preferredMfa);
  return {
    name: 'SELECT_MFA_TYPE',
    parameters: { ...parameters, MFAS_CAN_CHOOSE: JSON.stringify(methods) },
  };
}

export function challengeOf(user: UserRecord, method: MfaMethod): NextFactor {
  const device = method === 'SOFTWARE_TOKEN_MFA' ? user.softwareToken?.friendlyName : undefined;
  return {
    name: method,
    parameters: {
      USER_ID_FOR_SRP: user.username,
      ...(device === undefined ? {} : { FRIENDLY_DEVICE_NAME: device }),
    },
  };
}

/**
 * The first factor passed does not count, even if the same challenge could be a second factor
 * (EMAIL_OTP).
 */
function hasSecondFactor({
  pool,
  user,
  passed: [first, ...others],
}: Pick<SignIn, 'pool' | 'user' | 'passed'>): boolean {
  return (
    (first === 'WEB_AUTHN' && passkeyIsMfa(pool, user)) ||
    others.some(
      (factor) => factor === 'MFA_SETUP' || (mfaMethods as readonly string[]).includes(factor),
    )
  );
}

/**
 * Whether the user's passkeys, with user verification, count as two factors (SDK:
 * WebAuthnMfaSettingsType).
 */
export function passkeyIsMfa(pool: PoolRecord, user: UserRecord): boolean {
  return (
    pool.WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION' &&
    user.passkeyMfa === true
  );
}

export interface MethodPreference {
  readonly Enabled?: boolean | undefined;
  readonly PreferredMfa?: boolean | undefined;
}

/**
 * Changes the named methods of the user (a copy inside a transaction); other methods are unchanged.
 */
export function preferMethods(
  user: UserRecord,
  preferences: Partial<Record<MfaMethod, MethodPreference | undefined>>,
): void {
  const preferred = mfaMethods.filter((method) => preferences[method]?.PreferredMfa);
  if (preferred.length > 1) throw invalidParameter('Only one MFA method can be set as preferred');
  const enabled = new Set(user.mfaMethods ?? []);
  for (const method of mfaMethods) {
    const { Enabled, PreferredMfa } = preferences[method] ?? {};
    if (Enabled && !canUse(user, method))
      throw invalidParameter(`User does not have delivery config set to turn on ${method}`);
    if (Enabled) enabled.add(method);
    if (Enabled === false) enabled.delete(method);
    if (PreferredMfa && !enabled.has(method))
      throw invalidParameter(`${method} must be enabled to be preferred`);
    if (user.preferredMfa === method && (PreferredMfa === false || !enabled.has(method)))
      delete user.preferredMfa;
  }
  user.mfaMethods = mfaMethods.filter((method) => enabled.has(method));
  if (preferred[0]) user.preferredMfa = preferred[0];
}

/** The MFA fields of GetUser and AdminGetUser. */
export function showMfa(user: UserRecord): {
  UserMFASettingList?: string[];
  PreferredMfaSetting?: string;
} {
  const methods = usableMethods(user);
  return {
    ...(methods.length > 0 ? { UserMFASettingList: methods } : {}),
    ...(user.preferredMfa ? { PreferredMfaSetting: user.preferredMfa } : {}),
  };
}

/** Removes the user's authenticator app, and disables everything that needs it. */
export function removeSoftwareToken(user: UserRecord): void {
  delete user.softwareToken;
  delete user.pendingTokenSecret;
  preferMethods(user, { SOFTWARE_TOKEN_MFA: { Enabled: false } });
}

export function requireSoftwareTokenMfa(pool: PoolRecord): void {
  if (offeredMethods(pool).includes('SOFTWARE_TOKEN_MFA')) return;
  // The text is from AWS's guide, "TOTP software token MFA".
  throw new PoolException(
    'SoftwareTokenMFANotFoundException',
    'Software Token MFA has not been enabled by the userPool',
  );
}

// The only place that decides what follows a passed factor: a refusal, the next challenge, or tokens. Every flow ends here.
import type { AuthenticationResultType, ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import { requiredAttributes } from './attributes.js';
import { sendCode, masked } from './codes.js';
import { PoolException, notAuthorized } from './exceptions.js';
import { unheard } from './missingUser.js';
import type { ClientRecord, MfaMethod, PoolRecord, UserRecord } from './records.js';
import type { Services } from './services.js';
import { openSession } from './session.js';
import { beginGrant } from './tokens.js';
import { requireEnabled } from './users.js';

/** A sign-in under way: who, through which client, and what has been proven. */
export interface SignIn {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Nobody has the name: every factor is asked for as usual and none is ever right (missingUser.ts). */
  readonly simulated?: boolean;
  /** Factors passed so far, the first factor first; empty when none. */
  readonly passed: readonly string[];
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface AuthAnswer {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: Record<string, string>;
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
}

/** Call with at least one factor passed. The user's state is told only now, behind a right password. */
export async function advance(signIn: SignIn): Promise<AuthAnswer> {
  const { services, pool, client, user, passed } = signIn;
  if (signIn.simulated) throw notAuthorized('Incorrect username or password.');
  requireEnabled(user);
  requireUsableStatus(user);
  if (user.status === 'FORCE_CHANGE_PASSWORD') return newPasswordChallenge(signIn);
  const challenge = mfaDecision(signIn);
  if (challenge) return openChallenge(signIn, challenge.name, challenge.parameters);
  if (passed.length === 0) throw new Error('no factor was passed');
  return { ChallengeParameters: {}, AuthenticationResult: await beginGrant(services, pool, client, user) };
}

function requireUsableStatus(user: UserRecord): void {
  if (user.status === 'UNCONFIRMED') throw new PoolException('UserNotConfirmedException', 'User is not confirmed.');
  if (user.status === 'RESET_REQUIRED') throw new PoolException('PasswordResetRequiredException', 'Password reset required for the user');
}

/** Keeps the state and answers with the challenge; `data` stays on this side. */
export async function openChallenge(signIn: SignIn, name: ChallengeNameType, parameters: Record<string, string>, data: Record<string, string> = {}): Promise<AuthAnswer> {
  const { services, client, user, passed, simulated } = signIn;
  const delivery = codeChallenges[name] ? await sendChallengeCode(signIn, codeChallenges[name]) : {};
  const Session = await openSession(services, client, { userKey: user.key, challenge: name, passed, data, ...(simulated ? { missingName: user.username } : {}) });
  return { ChallengeName: name, Session, ChallengeParameters: { ...parameters, ...delivery } };
}

const codeChallenges: Partial<Record<ChallengeNameType, 'email' | 'phone_number'>> = { SMS_MFA: 'phone_number', SMS_OTP: 'phone_number', EMAIL_OTP: 'email' };

async function sendChallengeCode({ services, pool, user, simulated }: SignIn, attribute: 'email' | 'phone_number'): Promise<Record<string, string>> {
  await services.store.transaction((transaction) => sendCode(transaction, simulated ? unheard(services) : services, { pool, user, purpose: 'mfa', attribute }));
  return {
    CODE_DELIVERY_DELIVERY_MEDIUM: attribute === 'email' ? 'EMAIL' : 'SMS',
    CODE_DELIVERY_DESTINATION: masked(attribute, user.attributes[attribute] ?? ''),
  };
}

async function newPasswordChallenge(signIn: SignIn): Promise<AuthAnswer> {
  const { services, pool, user } = signIn;
  if ((user.temporaryPasswordExpiresAt ?? Infinity) <= services.now().getTime()) {
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
  }
  const missing = requiredAttributes(pool).filter((name) => !user.attributes[name]).map((name) => `userAttributes.${name}`);
  return openChallenge(signIn, 'NEW_PASSWORD_REQUIRED', {
    USER_ID_FOR_SRP: user.username,
    requiredAttributes: JSON.stringify(missing),
    userAttributes: JSON.stringify(user.attributes),
  });
}

export interface NextFactor {
  readonly name: ChallengeNameType;
  readonly parameters: Record<string, string>;
}

/** The one answer to "is another factor due?": pool setting, the user's methods and preference, what was passed. */
export function mfaDecision({ pool, user, passed }: SignIn): NextFactor | undefined {
  const mode = pool.MfaConfiguration ?? 'OFF';
  // A factor that came first is not a second one: EMAIL_OTP and WEB_AUTHN can be either.
  if (mode === 'OFF' || passed.slice(1).some((factor) => secondFactors.includes(factor))) return undefined;
  const methods = usableMethods(user);
  const [first] = methods;
  const parameters = { USER_ID_FOR_SRP: user.username };
  if (first === undefined) {
    return mode === 'ON' ? { name: 'MFA_SETUP', parameters: { ...parameters, MFAS_CAN_SETUP: JSON.stringify(['SOFTWARE_TOKEN_MFA']) } } : undefined;
  }
  if (methods.length === 1) return { name: first, parameters };
  if (user.preferredMfa && methods.includes(user.preferredMfa)) return { name: user.preferredMfa, parameters };
  return { name: 'SELECT_MFA_TYPE', parameters: { ...parameters, MFAS_CAN_CHOOSE: JSON.stringify(methods) } };
}

export const secondFactors: readonly string[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP', 'MFA_SETUP', 'WEB_AUTHN'];

/** Methods that are switched on and can work: a secret is set, an address or number is known. */
export function usableMethods(user: UserRecord): MfaMethod[] {
  const ready: Record<MfaMethod, boolean> = {
    SOFTWARE_TOKEN_MFA: user.softwareToken !== undefined,
    SMS_MFA: Boolean(user.attributes.phone_number),
    EMAIL_OTP: Boolean(user.attributes.email),
  };
  return (user.mfaMethods ?? []).filter((method) => ready[method]);
}

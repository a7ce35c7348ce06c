/**
 * Finds the reasons why a user cannot sign in, or must do something first, from what the pool
 * shows.
 */
import type { UserPoolQuery } from 'cognito-graphql-client';

import type { ConsoleUser } from './useUser.js';

type Pool = Extract<NonNullable<UserPoolQuery['userPool']>, { readonly __typename: 'UserPool' }>;

export type Finding =
  | 'disabled'
  | 'unconfirmed'
  | 'resetRequired'
  | 'temporaryPassword'
  | 'temporaryPasswordMayBeOver'
  | 'temporaryPasswordOver'
  | 'external'
  | 'compromised'
  | 'archived'
  | 'mfaSetUp'
  | 'noRecovery';

/** `stops`: the user cannot sign in. `slows`: the user must do something first. */
export type Weight = 'stops' | 'slows' | 'tells';

export interface SignInFinding {
  readonly finding: Finding;
  readonly weight: Weight;
}

type Facts = Pick<
  ConsoleUser,
  | 'enabled'
  | 'status'
  | 'temporaryPasswordExpired'
  | 'emailVerified'
  | 'phoneNumberVerified'
  | 'mfaMethods'
>;

/** The most serious first. */
export function signInFindings(user: Facts, pool: Pool | undefined): readonly SignInFinding[] {
  return [
    ...(user.enabled === false ? [stops('disabled')] : []),
    ...statusFindings(user),
    ...(lacksFactor(user, pool) ? [{ finding: 'mfaSetUp', weight: 'slows' } as const] : []),
    ...(lacksRecovery(user, pool) ? [{ finding: 'noRecovery', weight: 'tells' } as const] : []),
  ];
}

const stops = (finding: Finding): SignInFinding => ({ finding, weight: 'stops' });
const slows = (finding: Finding): SignInFinding => ({ finding, weight: 'slows' });

function statusFindings(user: Facts): readonly SignInFinding[] {
  switch (user.status) {
    case 'UNCONFIRMED':
      return [stops('unconfirmed')];
    case 'RESET_REQUIRED':
      return [stops('resetRequired')];
    case 'FORCE_CHANGE_PASSWORD':
      return [temporaryPassword(user)];
    case 'COMPROMISED':
      return [stops('compromised')];
    case 'ARCHIVED':
      return [stops('archived')];
    case 'EXTERNAL_PROVIDER':
      return [{ finding: 'external', weight: 'tells' }];
    default:
      return [];
  }
}

function temporaryPassword({ temporaryPasswordExpired }: Facts): SignInFinding {
  if (temporaryPasswordExpired === true) return stops('temporaryPasswordOver');
  const isKnown = temporaryPasswordExpired === false;
  return slows(isKnown ? 'temporaryPassword' : 'temporaryPasswordMayBeOver');
}

function lacksFactor({ mfaMethods, status }: Facts, pool: Pool | undefined): boolean {
  return pool?.mfa === 'ON' && mfaMethods?.length === 0 && status !== 'EXTERNAL_PROVIDER';
}

/** Whether a forgotten password can only be replaced by an administrator. */
function lacksRecovery(
  { emailVerified, phoneNumberVerified, status }: Facts,
  pool: Pool | undefined,
): boolean {
  if (!pool || status === 'EXTERNAL_PROVIDER') return false;
  const ways = pool.accountRecovery;
  const byEmail = ways.includes('verified_email') && emailVerified === true;
  const byPhone = ways.includes('verified_phone_number') && phoneNumberVerified === true;
  return !byEmail && !byPhone;
}

/**
 * Lists the factors a user may start a choice-based sign-in (USER_AUTH) with, and starts the chosen
 * one.
 */
import type {
  AuthFactorType,
  ChallengeNameType,
  GetUserAuthFactorsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { passPassword } from './firstFactor.js';
import { nextFactor, passkeyIsMfa, showMfa } from '../mfa/mfa.js';
import { beginAssertion, usablePasskeys } from '../passkeys/passkeyAssertion.js';
import { allowedFirstFactors } from '../pools/pools.js';
import { isVerified } from '../users/attributes.js';
import { advance, openChallenge } from './signIn.js';
import type { AuthAnswer, SignIn } from './signInState.js';

type FactorUser = Pick<SignIn, 'services' | 'pool' | 'user' | 'simulated'>;
type Parameters = Readonly<Record<string, string>>;

interface FirstFactor {
  /**
   * Whether the user can use this factor. An address or number must be verified, so that only its
   * owner gets the code.
   */
  isConfigured(owner: FactorUser): boolean;
  readonly challenges: readonly ChallengeNameType[];
}

const firstFactors: Partial<Record<AuthFactorType, FirstFactor>> = {
  PASSWORD: {
    isConfigured: ({ user, simulated }) => simulated === true || user.password !== undefined,
    challenges: ['PASSWORD', 'PASSWORD_SRP'],
  },
  EMAIL_OTP: {
    isConfigured: (owner) => hasVerified(owner, 'email'),
    challenges: ['EMAIL_OTP'],
  },
  SMS_OTP: {
    isConfigured: (owner) => hasVerified(owner, 'phone_number'),
    challenges: ['SMS_OTP'],
  },
  WEB_AUTHN: {
    isConfigured: (owner) => usablePasskeys(owner).length > 0,
    challenges: ['WEB_AUTHN'],
  },
};

const hasVerified = ({ user }: FactorUser, name: 'email' | 'phone_number'): boolean =>
  Boolean(user.attributes[name]) && isVerified(user, name);

/** Allowed by the pool and set up by the user. */
function configuredFactors(owner: FactorUser): AuthFactorType[] {
  return allowedFirstFactors(owner.pool).filter((factor) =>
    firstFactors[factor]?.isConfigured(owner),
  );
}

/** The answer of GetUserAuthFactors and its admin variant. */
export function showFactors(owner: FactorUser): GetUserAuthFactorsResponse {
  return {
    Username: owner.user.username,
    ...showMfa(owner.user),
    ConfiguredUserAuthFactors: configuredFactors(owner),
  };
}

/**
 * The challenges a user may choose from. A user who needs a second factor starts with the password,
 * or with a passkey if that counts as both factors (AWS guide, "Authentication flows": codes and
 * MFA exclude each other).
 */
export function availableChallenges(signIn: SignIn): ChallengeNameType[] {
  const { pool, user } = signIn;
  const needsMfa = nextFactor({ pool, user, passed: ['PASSWORD'] }) !== undefined;
  return configuredFactors(signIn)
    .filter(
      (factor) =>
        !needsMfa || factor === 'PASSWORD' || (factor === 'WEB_AUTHN' && passkeyIsMfa(pool, user)),
    )
    .flatMap((factor) => firstFactors[factor]?.challenges ?? []);
}

/**
 * Starts the chosen challenge. Skips the question if the parameters already contain the answer (a
 * password, or the first value of SRP).
 */
export async function beginFactor(
  signIn: SignIn,
  chosen: ChallengeNameType,
  parameters: Parameters,
): Promise<AuthAnswer> {
  const { services, pool, client, user, passed } = signIn;
  if (chosen === 'WEB_AUTHN') return beginAssertion(signIn);
  if (chosen === 'PASSWORD' && parameters.PASSWORD) {
    const proven = await passPassword(services, pool, client, {
      name: user.username,
      password: parameters.PASSWORD,
    });
    return advance({ ...signIn, user: proven, passed: [...passed, 'PASSWORD'] });
  }
  if (chosen === 'PASSWORD_SRP' && parameters.SRP_A)
    return openChallenge({ ...signIn, srpA: parameters.SRP_A }, 'PASSWORD_VERIFIER', {});
  return openChallenge(signIn, chosen, {});
}

/**
 * Lists all rules of the pool's policy that a rejected password breaks, because Cognito names only
 * the first.
 */
import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider';

import type { Observation } from '../../cognito/observer.js';
import type { PoolSettings } from '../../cognito/reads/poolSettings.js';
import type { ErrorDetails, PasswordRule } from '../../schema/error.js';

interface RuleCheck {
  readonly applies: (policy: PasswordPolicyType) => boolean;
  readonly holds: (password: string, policy: PasswordPolicyType) => boolean;
}

/**
 * Checks of the rules. Letters are Basic Latin. Symbols are those in the guide; a space between
 * other characters counts as one (AWS guide, "Adding user pool password requirements").
 */
const checks: Partial<Record<PasswordRule, RuleCheck>> = {
  MINIMUM_LENGTH: {
    applies: () => true,
    holds: (password, { MinimumLength = 0 }) => password.length >= MinimumLength,
  },
  REQUIRE_UPPERCASE: {
    applies: ({ RequireUppercase = false }) => RequireUppercase,
    holds: (password) => /[A-Z]/.test(password),
  },
  REQUIRE_LOWERCASE: {
    applies: ({ RequireLowercase = false }) => RequireLowercase,
    holds: (password) => /[a-z]/.test(password),
  },
  REQUIRE_NUMBERS: {
    applies: ({ RequireNumbers = false }) => RequireNumbers,
    holds: (password) => /[0-9]/.test(password),
  },
  REQUIRE_SYMBOLS: {
    applies: ({ RequireSymbols = false }) => RequireSymbols,
    holds: (password) =>
      /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/.test(password) || password.trim().includes(' '),
  },
};

export function violatedRules(password: string, policy: PasswordPolicyType): PasswordRule[] {
  const rules = Object.entries(checks) as [PasswordRule, RuleCheck][];
  return rules
    .filter(([, { applies, holds }]) => applies(policy) && !holds(password, policy))
    .map(([rule]) => rule);
}

/**
 * Returns the details of `InvalidPasswordError`: the rule that Cognito names, and every other
 * broken rule if the gateway can read the policy.
 */
export async function passwordDetails(
  password: string | undefined,
  named: readonly PasswordRule[],
  settings: PoolSettings,
  within?: Observation,
): Promise<ErrorDetails> {
  const policy = await settings.pool(within).then(
    ({ Policies }) => Policies?.PasswordPolicy,
    () => undefined,
  );
  const found = password === undefined || !policy ? [] : violatedRules(password, policy);
  return { violatedRules: [...new Set([...found, ...named])] };
}

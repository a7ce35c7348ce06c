/**
 * The pool's password policy: checks which rules a password meets, and generates one that meets
 * them all.
 */
import type { PasswordPolicy, PasswordRule } from 'cognito-graphql-client';

type Policy = Pick<
  PasswordPolicy,
  'minimumLength' | 'requireUppercase' | 'requireLowercase' | 'requireNumbers' | 'requireSymbols'
>;

export interface CheckedRule {
  readonly rule: PasswordRule;
  readonly met: boolean;
}

/** Cognito's symbols; a space counts unless it is at an edge. */
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|\S +\S/;

export function checkedRules(policy: Policy, password: string): readonly CheckedRule[] {
  const rules: readonly (readonly [PasswordRule, boolean, boolean])[] = [
    ['MINIMUM_LENGTH', true, password.length >= policy.minimumLength],
    ['REQUIRE_UPPERCASE', policy.requireUppercase, /[A-Z]/.test(password)],
    ['REQUIRE_LOWERCASE', policy.requireLowercase, /[a-z]/.test(password)],
    ['REQUIRE_NUMBERS', policy.requireNumbers, /[0-9]/.test(password)],
    ['REQUIRE_SYMBOLS', policy.requireSymbols, symbol.test(password)],
    ['NO_EDGE_SPACES', password !== password.trim(), false],
    ['MAXIMUM_LENGTH', password.length > 256, false],
  ];
  return rules.flatMap(([rule, wanted, met]) => (wanted ? [{ rule, met }] : []));
}

export const meetsAll = (policy: Policy, password: string): boolean =>
  checkedRules(policy, password).every(({ met }) => met);

/** Omits characters that are easily confused when read aloud or from paper. */
const alphabets = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '-!#%+'];

/** A random password that any policy of this length accepts. */
export function randomPassword({ minimumLength }: Pick<Policy, 'minimumLength'>): string {
  const length = Math.max(16, minimumLength);
  const all = alphabets.join('');
  const picked = Array.from({ length }, (_, index) => pick(alphabets[index] ?? all));
  return shuffled(picked).join('');
}

const pick = (from: string): string => from.charAt(below(from.length));

/** A random number from 0, each equally likely. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < 2 ** 32 - (2 ** 32 % limit) ? drawn % limit : below(limit);
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}

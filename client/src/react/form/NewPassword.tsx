/** A field for a new password, with rules that are shown and checked while the user types. */
import { useId } from 'react';
import type { ReactNode } from 'react';

import type { PasswordPolicy, PasswordRule } from '../../generated/documents.js';
import { CheckIcon, CircleIcon } from '../elements/icons.js';
import { useShared, useTexts } from '../provider/context.js';
import { fill } from '../provider/texts.js';
import type { Pool } from '../provider/poolSettings.js';
import { PasswordField } from './fields.js';
import { useFormState } from './useForm.js';

type Policy = Pool['passwordPolicy'];

/** Cognito's symbols; a space counts if it is inside the password. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/;

const tests: readonly (readonly [
  PasswordRule,
  (policy: Policy) => boolean,
  (password: string, policy: Policy) => boolean,
])[] = [
  ['MINIMUM_LENGTH', () => true, (password, { minimumLength }) => password.length >= minimumLength],
  ['REQUIRE_UPPERCASE', (policy) => policy.requireUppercase, (password) => /[A-Z]/.test(password)],
  ['REQUIRE_LOWERCASE', (policy) => policy.requireLowercase, (password) => /[a-z]/.test(password)],
  ['REQUIRE_NUMBERS', (policy) => policy.requireNumbers, (password) => /[0-9]/.test(password)],
  [
    'REQUIRE_SYMBOLS',
    (policy) => policy.requireSymbols,
    (password) => SYMBOL.test(password.trim()),
  ],
];

export interface RuleState {
  readonly rule: PasswordRule;
  readonly met: boolean;
}

function rulesOf(password: string, policy: Policy): RuleState[] {
  return tests
    .filter(([, applies]) => applies(policy))
    .map(([rule, , test]) => ({ rule, met: test(password, policy) }));
}

/** The error for a new password that breaks a rule, by the name of its field. */
export function checkNewPassword(
  password: string,
  policy: PasswordPolicy | Policy | undefined,
  text: string,
): string | undefined {
  return policy && rulesOf(password, policy).some(({ met }) => !met) ? text : undefined;
}

export function NewPasswordField({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}): ReactNode {
  const { pool } = useShared();
  const id = useId();
  const policy = pool.value?.passwordPolicy;
  return (
    <PasswordField
      name={name}
      label={label}
      kind="new"
      {...(policy ? { below: <Rules id={id} name={name} policy={policy} />, belowId: id } : {})}
    />
  );
}

function Rules({
  id,
  name,
  policy,
}: {
  readonly id: string;
  readonly name: string;
  readonly policy: Policy;
}): ReactNode {
  const { rules } = useTexts();
  const password = useFormState().values[name] ?? '';
  return (
    <div className="cg-rules" id={id}>
      <p className="cg-hidden">{rules.title}</p>
      <ul>
        {rulesOf(password, policy).map(({ rule, met }) => (
          <li key={rule} data-met={met}>
            {met ? <CheckIcon /> : <CircleIcon />}
            <span>{fill(rules[rule], { count: policy.minimumLength })}</span>
            <span className="cg-hidden">, {met ? rules.met : rules.unmet}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

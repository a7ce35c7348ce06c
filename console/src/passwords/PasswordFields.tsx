/**
 * A field for a new password, with the rules of the pool, and buttons to show, generate and copy
 * it.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { Pool } from '../attributes/attributes.js';
import { Button } from '../elements/Button.js';
import { CopyButton } from '../elements/CopyButton.js';
import { TextField } from '../elements/Field.js';
import { checkedRules, randomPassword } from './policy.js';
import type { CheckedRule } from './policy.js';
import { passwordTexts } from './texts.js';

export interface PasswordFieldsProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Undefined while the settings of the pool are not known. */
  readonly policy: Pool['passwordPolicy'] | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function PasswordFields({
  label,
  hint,
  value,
  onChange,
  policy,
  error,
  autoFocus,
}: PasswordFieldsProps): ReactNode {
  const [isShown, setShown] = useState(false);
  const generate = (): void => {
    onChange(randomPassword({ minimumLength: policy?.minimumLength ?? 0 }));
    setShown(true);
  };
  return (
    <div className="password">
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={value}
        onChange={onChange}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        autoFocus={autoFocus}
      />
      <div className="form-acts">
        <Button aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {passwordTexts.show}
        </Button>
        <Button onClick={generate}>{passwordTexts.generate}</Button>
        {value && <CopyButton text={value} label={passwordTexts.copy} />}
      </div>
      {policy && <Rules rules={checkedRules(policy, value)} length={policy.minimumLength} />}
    </div>
  );
}

interface RulesProps {
  readonly rules: readonly CheckedRule[];
  readonly length: number;
}

function Rules({ rules, length }: RulesProps): ReactNode {
  return (
    <div className="password-rules">
      <p className="field-hint">{passwordTexts.rules}</p>
      <ul>
        {rules.map(({ rule, met }) => (
          <li key={rule} className={met ? 'rule-met' : undefined}>
            <span aria-hidden="true">{met ? '✓' : '·'}</span>
            {passwordTexts.rule(rule, length)}
            <span className="hidden">, {met ? passwordTexts.met : passwordTexts.unmet}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

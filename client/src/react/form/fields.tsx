/** Fields of a form, by the name of their value. */
import { useId, useState } from 'react';
import type { InputHTMLAttributes, ReactNode } from 'react';

import { EyeIcon, EyeOffIcon } from '../elements/icons.js';
import type { FieldProps } from '../elements/components.js';
import { useComponents, useTexts } from '../provider/context.js';
import { fill } from '../provider/texts.js';
import { digitsOf } from './normalize.js';
import { useFormState } from './useForm.js';

type Extra = Partial<Pick<FieldProps, 'hint' | 'aside' | 'end' | 'below' | 'belowId'>>;

export interface TextFieldProps extends Extra {
  readonly name: string;
  readonly label: ReactNode;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
  /** Applied to typed and pasted text. */
  readonly normalize?: (value: string) => string;
}

export function TextField({ name, label, input, normalize, ...extra }: TextFieldProps): ReactNode {
  const { Field } = useComponents();
  const { values, errors, set } = useFormState();
  const id = useId();
  return (
    <Field
      {...extra}
      id={id}
      label={label}
      error={errors[name]}
      input={{
        type: 'text',
        autoCapitalize: 'none',
        spellCheck: false,
        ...input,
        name,
        value: values[name] ?? '',
        onChange: ({ currentTarget: { value } }) => set(name, normalize ? normalize(value) : value),
      }}
    />
  );
}

export interface PasswordFieldProps extends Extra {
  readonly name: string;
  readonly label: ReactNode;
  /**
   * Whether the password is new or the current one: browsers suggest new passwords, and fill in
   * current ones.
   */
  readonly kind: 'current' | 'new';
}

export function PasswordField({ name, label, kind, ...extra }: PasswordFieldProps): ReactNode {
  const { common } = useTexts();
  const [shown, setShown] = useState(false);
  const toggle = (
    <button
      type="button"
      className="cg-toggle"
      aria-pressed={shown}
      aria-label={common.showPassword}
      title={shown ? common.hidePassword : common.showPassword}
      onClick={() => setShown(!shown)}
    >
      {shown ? <EyeOffIcon /> : <EyeIcon />}
    </button>
  );
  return (
    <TextField
      {...extra}
      name={name}
      label={label}
      end={toggle}
      input={{ type: shown ? 'text' : 'password', autoComplete: `${kind}-password` }}
    />
  );
}

/**
 * A field for a code. It accepts codes pasted with spaces or dashes, and in the digits of any
 * script.
 */
export interface CodeFieldProps {
  readonly hint?: ReactNode;
  /** Whether to take the focus, for a field that appears within a form that is already open. */
  readonly autoFocus?: boolean;
}

export function CodeField({ hint, autoFocus = false }: CodeFieldProps): ReactNode {
  const { fields } = useTexts();
  return (
    <TextField
      name="code"
      label={fields.code}
      hint={hint}
      normalize={digitsOf}
      input={{
        autoComplete: 'one-time-code',
        inputMode: 'numeric',
        className: 'cg-code',
        dir: 'ltr',
        autoFocus,
      }}
    />
  );
}

/** A field for a text that people must type before something that cannot be undone. */
export function ConfirmationField({ text }: { readonly text: string }): ReactNode {
  const { account } = useTexts();
  return (
    <TextField
      name="confirmation"
      label={fill(account.deleteConfirm, { text })}
      input={{ autoComplete: 'off' }}
    />
  );
}

/** The field for one attribute, by its kind. */
import type { InputHTMLAttributes, ReactNode } from 'react';

import { Field, SelectField, TextField } from '../elements/Field.js';
import type { Attribute, Kind } from './attributes.js';
import { attributeTexts } from './texts.js';

export interface AttributeControlProps {
  readonly attribute: Attribute;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** Hides the label because something else on the page names the field. Default false. */
  readonly labelHidden?: boolean | undefined;
}

const inputs: Readonly<Record<Kind, InputHTMLAttributes<HTMLInputElement>>> = {
  text: {},
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none' },
  tel: { type: 'tel', inputMode: 'tel' },
  url: { type: 'url', inputMode: 'url', autoCapitalize: 'none' },
  date: { type: 'date' },
  number: { inputMode: 'numeric' },
  address: {},
  boolean: {},
};

export function AttributeControl({
  attribute,
  value,
  onChange,
  hint,
  error,
  autoFocus,
  required,
  labelHidden,
}: AttributeControlProps): ReactNode {
  const { kind, label } = attribute;
  const hints = [hintOf(attribute), hint].filter(Boolean).join(' ');
  const frame = { label, labelHidden, error, hint: hints };
  if (kind === 'boolean')
    return (
      <SelectField
        {...frame}
        value={value}
        options={[
          ['', ''],
          ['true', attributeTexts.true],
          ['false', attributeTexts.false],
        ]}
        onChange={onChange}
        autoFocus={autoFocus}
        required={required}
      />
    );
  if (kind === 'address')
    return (
      <Field {...frame}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={value}
            autoFocus={autoFocus}
            required={required}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
    );
  return (
    <TextField
      {...frame}
      {...inputs[kind]}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      required={required}
    />
  );
}

function hintOf({ field, kind }: Attribute): string | undefined {
  const { hints } = attributeTexts;
  if (Object.hasOwn(hints, field)) return hints[field as keyof typeof hints];
  return Object.hasOwn(hints, kind) ? hints[kind as keyof typeof hints] : undefined;
}

import type { ReactNode } from 'react';

import { AlertIcon } from './icons.js';
import type { FieldProps } from './components.js';

/** An input with its label. The hint, the error and the rules are its accessible description. */
export function Field({
  id,
  label,
  hint,
  error,
  aside,
  end,
  below,
  belowId,
  input,
}: FieldProps): ReactNode {
  const described = [
    error && `${id}-error`,
    hint && `${id}-hint`,
    belowId,
    input['aria-describedby'],
  ];
  return (
    <div className="cg-field">
      <div className="cg-field-head">
        <label htmlFor={id}>{label}</label>
      </div>
      <div className="cg-input">
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        {end}
      </div>
      {/* After the input, so that Tab goes from field to field. */}
      {aside && <div className="cg-field-aside">{aside}</div>}
      <FieldNotes id={id} error={error} hint={hint} />
      {below}
    </div>
  );
}

/** The error and the hint, under the ids by which the input names them. */
function FieldNotes({ id, error, hint }: Pick<FieldProps, 'id' | 'error' | 'hint'>): ReactNode {
  return (
    <>
      {error && (
        <p className="cg-field-error" id={`${id}-error`}>
          <AlertIcon />
          {error}
        </p>
      )}
      {hint && (
        <p className="cg-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

import { useId } from 'react';
import type { ReactNode } from 'react';

export interface RadioFieldProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string, hint?: string | undefined])[];
  readonly onChange: (value: Value) => void;
}

/** A choice between a few options, all of them visible. */
export function RadioField<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadioFieldProps<Value>): ReactNode {
  const id = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([option, label, hint]) => (
        <div key={option} className="check">
          <input
            type="radio"
            id={`${id}-${option}`}
            name={id}
            checked={value === option}
            aria-describedby={hint ? `${id}-${option}-hint` : undefined}
            onChange={() => onChange(option)}
          />
          <label htmlFor={`${id}-${option}`}>{label}</label>
          {hint && (
            <p className="field-hint" id={`${id}-${option}-hint`}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

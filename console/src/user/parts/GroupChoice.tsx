import { useId } from 'react';
import type { ReactNode } from 'react';

import { SelectField, TextField } from '../../elements/Field.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';

export interface GroupChoiceProps {
  /** Undefined until the groups have been read. */
  readonly names: readonly string[] | undefined;
  /** Whether the pool has more groups than these. */
  readonly hasMore: boolean;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error?: string | undefined;
}

const words = userTexts.groups;

/** A select list of groups. If the pool has too many for that, a text field with suggestions. */
export function GroupChoice({
  names,
  hasMore,
  value,
  onChange,
  error,
}: GroupChoiceProps): ReactNode {
  const id = useId();
  if (!names) return <p className="muted">{texts.loading}</p>;
  if (names.length === 0 && !hasMore) return <p className="muted">{words.all}</p>;
  if (!hasMore)
    return (
      <SelectField
        label={words.group}
        error={error}
        value={value}
        options={[['', words.choose], ...names.map((name) => [name, name] as const)]}
        onChange={onChange}
        autoFocus
      />
    );
  return (
    <>
      <TextField
        label={words.group}
        error={error}
        value={value}
        onChange={onChange}
        list={id}
        autoFocus
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

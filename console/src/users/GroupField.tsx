/** A text field for the name of a group, with the groups of the pool as suggestions. */
import { useId } from 'react';
import type { ReactNode } from 'react';

import { TextField } from '../elements/Field.js';
import { useRead } from '../gateway.js';
import { GroupNamesDocument } from '../generated/documents.js';
import { useMay } from '../session/viewer.js';

interface GroupFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

export function GroupField({ autoFocus, ...field }: GroupFieldProps): ReactNode {
  const id = useId();
  const enabled = useMay('groups:read');
  const { value } = useRead(['groupNames'], GroupNamesDocument, { first: 60 }, { enabled });
  return (
    <>
      <TextField {...field} autoFocus={autoFocus} list={id} />
      <datalist id={id}>
        {value?.edges.map(({ node: { name } }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** Which columns the list has. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { CheckField } from '../elements/Field.js';
import { ColumnsIcon } from '../elements/icons.js';
import { useCloseOutside } from '../elements/Menu.js';
import { texts } from '../texts.js';
import { columnNames } from './columns.js';
import type { ColumnName } from './columns.js';

interface ColumnChooserProps {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}

export function ColumnChooser({ columns, onChange }: ColumnChooserProps): ReactNode {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(frame, open, () => setOpen(false));
  return (
    <div
      className="menu"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Button
        ref={button}
        icon={<ColumnsIcon />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.users.chooseColumns}
      </Button>
      {open && (
        <fieldset className="columns-list">
          <legend className="hidden">{texts.users.chooseColumns}</legend>
          {columnNames.map((name) => (
            <CheckField
              key={name}
              label={texts.users.columns[name]}
              checked={columns.includes(name)}
              onChange={(chosen) =>
                onChange(
                  columnNames.filter((one) => (one === name ? chosen : columns.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

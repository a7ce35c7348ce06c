import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useComponents } from '../provider/context.js';

export interface RowTools {
  /** Closes the form and puts the focus back on the button that opened it. */
  readonly close: () => void;
  /** Moves the focus to the title of the section. Use it if the row disappears. */
  readonly leave: () => void;
  /** Closes the form and announces what has been done. */
  readonly done: (text: string) => void;
}

export interface RowProps {
  readonly icon?: ReactNode;
  readonly label: ReactNode;
  readonly value?: ReactNode;
  readonly badge?: ReactNode;
  /** The button that opens the form. */
  readonly action?: string;
  readonly kind?: 'secondary' | 'danger';
  /** Names the thing that the button acts on, if the label alone does not. */
  readonly actionName?: string;
  readonly children?: (tools: RowTools) => ReactNode;
}

/** One fact of the account, with a form that opens in place. */
export function Row({
  icon,
  label,
  value,
  badge,
  action,
  kind,
  actionName,
  children,
}: RowProps): ReactNode {
  const { Button, Message } = useComponents();
  const { root, open, notice, tools, openForm } = useRow();
  const id = useId();
  const name = actionName ? { 'aria-label': actionName } : { 'aria-labelledby': `${id}-do ${id}` };
  return (
    <div className="cg-row" ref={root}>
      <div className="cg-row-head">
        {icon}
        <RowWords id={id} label={label} value={value} badge={badge} />
        {action && !open && (
          <Button
            {...name}
            id={`${id}-do`}
            kind={kind ?? 'secondary'}
            aria-expanded={false}
            onClick={openForm}
          >
            {action}
          </Button>
        )}
      </div>
      {notice && <Message kind="success">{notice}</Message>}
      {open && <div className="cg-row-form">{children?.(tools)}</div>}
    </div>
  );
}

function RowWords({
  id,
  label,
  value,
  badge,
}: Pick<RowProps, 'label' | 'value' | 'badge'> & { readonly id: string }): ReactNode {
  return (
    <div className="cg-row-words">
      <p className="cg-row-label">
        <span id={id}>{label}</span> {badge}
      </p>
      {value && <p className="cg-row-value">{value}</p>}
    </div>
  );
}

/** Whether the form is open, what was announced last, and the tools that the form gets. */
function useRow() {
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState<string>();
  const { root, close } = useRowFocus(open, setOpen);
  const tools: RowTools = {
    close,
    leave: () => root.current?.closest('.cg-section')?.querySelector<HTMLElement>('h2')?.focus(),
    done: (text) => {
      setNotice(text);
      close();
    },
  };
  const openForm = (): void => {
    setNotice(undefined);
    setOpen(true);
  };
  return { root, open, notice, tools, openForm };
}

/** Moves the focus into the form when it opens, and back to the button when it closes. */
function useRowFocus(open: boolean, setOpen: (open: boolean) => void) {
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    focusIn(
      root.current,
      open ? ['.cg-row-form input:not([hidden])', '.cg-row-form button'] : ['.cg-row-head button'],
    );
  }, [open]);
  return { root, close: () => setOpen(false) };
}

/** Tries the selectors in order; returns the first element that one of them finds. */
function focusIn(root: HTMLElement | null, selectors: readonly string[]): void {
  const found = selectors.map((selector) => root?.querySelector<HTMLElement>(selector));
  found.find(Boolean)?.focus();
}

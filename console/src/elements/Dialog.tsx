/**
 * A modal dialog, based on the browser's `<dialog>`: focus stays inside, and returns to the opener
 * afterwards.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';

import type { Failure } from '../gateway.js';
import { texts } from '../texts.js';
import { Button } from './Button.js';
import { TextField } from './Field.js';
import { CloseIcon } from './icons.js';
import { FailureNotice } from './Notice.js';

export interface DialogProps {
  readonly title: string;
  /** Called when the user closes it. Render the dialog only while it is open. */
  readonly onClose: () => void;
  /** Keeps it open while an action is in progress. Default false. */
  readonly busy?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, busy = false, wide, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // React removes the element without closing it, so the browser does not restore the focus.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        {!busy && (
          <Button
            kind="quiet"
            className="button-icon"
            aria-label={texts.close}
            icon={<CloseIcon />}
            onClick={onClose}
          />
        )}
      </header>
      {children}
    </dialog>
  );
}

export interface ConfirmProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The label of the button, such as `Delete`. */
  readonly confirm: string;
  readonly danger?: boolean | undefined;
  /** The text that must be typed before the button works, such as the username. */
  readonly typed?: string | undefined;
  /** Whether the action is possible. If not, `children` say why. Default true. */
  readonly possible?: boolean | undefined;
  readonly pending?: boolean | undefined;
  readonly failure?: Failure | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before an action; if it cannot be undone, a name has to be typed. */
export function Confirm({
  title,
  children,
  confirm,
  danger = false,
  typed,
  possible = true,
  pending = false,
  failure,
  onConfirm,
  onClose,
}: ConfirmProps): ReactNode {
  const [text, setText] = useState('');
  const ready = possible && (typed === undefined || text.trim() === typed);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (ready && !pending) onConfirm();
  };
  return (
    <Dialog title={title} onClose={onClose} busy={pending}>
      <form className="dialog-body" onSubmit={submit}>
        {failure && <FailureNotice failure={failure} />}
        {children}
        {typed !== undefined && (
          <TextField label={texts.typeToConfirm(typed)} value={text} onChange={setText} autoFocus />
        )}
        <footer className="dialog-foot">
          <Button onClick={onClose} disabled={pending}>
            {texts.cancel}
          </Button>
          <Button
            type="submit"
            kind={danger ? 'danger' : 'primary'}
            pending={pending}
            disabled={!ready}
          >
            {confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

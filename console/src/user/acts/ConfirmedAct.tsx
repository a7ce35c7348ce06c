/** A button for an action that asks for confirmation. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import type { ButtonProps } from '../../elements/Button.js';
import { Confirm } from '../../elements/Dialog.js';
import { useUserAct } from '../useUser.js';
import type { Part } from '../useUser.js';

export interface ConfirmedActProps<Result, Variables> {
  readonly username: string;
  readonly document: TypedDocumentNode<Result, Variables>;
  readonly variables: Variables;
  readonly label: string;
  /** The name of the button for screen readers, if several have the same label. */
  readonly labelInFull?: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
  /** The label of the button in the dialog. Default: `label`. */
  readonly confirm?: string | undefined;
  readonly done: string;
  readonly kind?: ButtonProps['kind'];
  readonly className?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly typed?: string | undefined;
  readonly parts?: readonly Part[] | undefined;
  /** Called after success, if the action deletes the user. */
  readonly onGone?: (() => void) | undefined;
}

export function ConfirmedAct<Result, Variables>({
  username,
  document,
  variables,
  label,
  labelInFull,
  title,
  children,
  confirm = label,
  done,
  kind,
  className,
  danger,
  typed,
  parts,
  onGone,
}: ConfirmedActProps<Result, Variables>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { run, pending, failure, reset } = useUserAct(username, document);
  const close = (): void => {
    setOpen(false);
    reset();
  };
  const onConfirm = async (): Promise<void> => {
    const gone = onGone !== undefined;
    if (!(await run(variables, { done, gone, parts }))) return;
    close();
    onGone?.();
  };
  return (
    <>
      <Button
        kind={kind}
        className={className}
        aria-label={labelInFull}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && (
        <Confirm
          title={title}
          confirm={confirm}
          danger={danger}
          typed={typed}
          pending={pending}
          failure={failure}
          onConfirm={() => void onConfirm()}
          onClose={close}
        >
          {children}
        </Confirm>
      )}
    </>
  );
}

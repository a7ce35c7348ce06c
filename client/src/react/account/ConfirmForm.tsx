import type { ReactNode } from 'react';

import type { AuthResult } from '../../auth/types.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useComponents, useTexts } from '../provider/context.js';

export interface ConfirmFormProps {
  readonly submit: string;
  readonly danger?: boolean;
  readonly act: () => Promise<AuthResult<unknown>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Says what will happen. */
  readonly children?: ReactNode;
}

/** A form for one action, which a second click confirms. */
export function ConfirmForm({
  submit,
  danger = true,
  act,
  onDone,
  onCancel,
  children,
}: ConfirmFormProps): ReactNode {
  const form = useForm({ initial: {}, act, done: onDone });
  return (
    <Form
      form={form}
      submit={submit}
      kind={danger ? 'danger' : 'primary'}
      beside={<Cancel onCancel={onCancel} />}
    >
      {children && <p>{children}</p>}
    </Form>
  );
}

export function Cancel({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const { Button } = useComponents();
  const { common } = useTexts();
  return <Button onClick={onCancel}>{common.cancel}</Button>;
}

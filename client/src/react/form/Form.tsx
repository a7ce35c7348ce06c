import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';

import { useComponents, useTexts } from '../provider/context.js';
import { duration, fill } from '../provider/texts.js';
import { incidentOf, messageOf, waitOf } from './errors.js';
import type { ScreenError } from './errors.js';
import { FormContext } from './useForm.js';
import type { FormState } from './useForm.js';
import { useSecondsUntil } from './useSecondsUntil.js';

export interface FormProps {
  readonly form: FormState;
  readonly submit: string;
  readonly kind?: 'primary' | 'danger';
  /** Shown next to the submit button, such as "Cancel". */
  readonly beside?: ReactNode;
  /** The text for this error, if the form has a better one than the catalogue. */
  readonly say?: (error: ScreenError) => string | undefined;
  readonly children?: ReactNode;
}

/**
 * A form. It shows what went wrong above its fields, and puts the focus there or into the field at
 * fault.
 */
export function Form({
  form,
  submit,
  kind = 'primary',
  beside,
  say,
  children,
}: FormProps): ReactNode {
  const { Button } = useComponents();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.failures === 0) return;
    root.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-cg-message="error"]')
      ?.focus();
  }, [form.failures]);
  return (
    <form
      ref={root}
      className="cg-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <FormContext.Provider value={form}>
        {form.error && <Failure error={form.error} repeatAt={form.repeatAt} say={say} />}
        {children}
        <div className="cg-actions">
          <Button kind={kind} type="submit" pending={form.pending}>
            {submit}
          </Button>
          {beside}
        </div>
      </FormContext.Provider>
    </form>
  );
}

export interface FailureProps {
  readonly error: ScreenError;
  readonly repeatAt?: number | undefined;
  readonly say?: FormProps['say'];
}

/** The text of an error, with the seconds until a retry is worthwhile. */
export function Failure({ error, repeatAt, say }: FailureProps): ReactNode {
  const { Message } = useComponents();
  const texts = useTexts();
  const wait = waitOf(error);
  const until = useMemo(() => wait && Date.now() + wait * 1000, [error, wait]);
  const seconds = useSecondsUntil(repeatAt ?? (until || undefined));
  const incident = incidentOf(error);
  const time = duration(seconds, texts.language);
  const silent = [
    seconds > 0 && fill(repeatAt ? texts.wait.retryingIn : texts.wait.retryIn, { time }),
    incident && fill(texts.wait.reference, { id: incident }),
  ].filter(Boolean);
  return (
    <Message kind="error" silent={silent.join(' ') || undefined}>
      {say?.(error) ?? messageOf(error, texts)}
    </Message>
  );
}

/**
 * The state of a form: its values, which survive errors, and its action with progress, errors and
 * retry.
 */
import { createContext, useContext, useEffect, useRef, useState } from 'react';

import type { AuthError, AuthResult } from '../../auth/types.js';
import { useTexts } from '../provider/context.js';
import { fieldErrorsOf } from './errors.js';

export type Values = Readonly<Record<string, string>>;
export type FieldErrors = Readonly<Record<string, string>>;

export interface FormOptions<Value> {
  /** The names of the fields and their first values. */
  readonly initial: Values;
  /**
   * Returns errors that can be found without sending anything. Missing values are always reported.
   */
  readonly check?: (values: Values) => FieldErrors;
  /** Fields that may stay empty. */
  readonly optional?: () => readonly string[];
  readonly act: (values: Values) => Promise<AuthResult<Value>>;
  readonly done?: (value: Value, values: Values) => void;
  /** Returns true for an error that is handled elsewhere. */
  readonly failed?: (error: AuthError, values: Values) => boolean;
  /** The text for a wrong or expired code, if the general one does not fit. */
  readonly wrongCode?: string;
  /**
   * Whether the action can safely be repeated. Then it is retried automatically while the gateway
   * is unavailable.
   */
  readonly repeatable?: boolean;
}

export interface FormState {
  readonly values: Values;
  readonly errors: FieldErrors;
  /** The error that belongs to no field. */
  readonly error: AuthError | undefined;
  readonly pending: boolean;
  /** Counts failures, so that each of them moves the focus. */
  readonly failures: number;
  /** When the action is repeated, in milliseconds since 1970. */
  readonly repeatAt: number | undefined;
  readonly set: (name: string, value: string) => void;
  readonly submit: () => void;
}

export const FormContext = createContext<FormState | undefined>(undefined);

/** @throws Error outside of a `<Form>` */
export function useFormState(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('Put this field into a <Form>.');
  return form;
}

interface Outcome {
  readonly errors: FieldErrors;
  readonly error?: AuthError | undefined;
  readonly failures: number;
}

const REPEAT_AFTER_MS = [2000, 4000, 8000, 15_000];

export function useForm<Value>(options: FormOptions<Value>): FormState {
  const texts = useTexts();
  const [values, setValues] = useState(options.initial);
  const [outcome, setOutcome] = useState<Outcome>({ errors: {}, failures: 0 });
  const [pending, setPending] = useState(false);
  const { repeatAt, repeat, settle } = useRepeat();
  const busy = useRef(false);

  const fail = (errors: FieldErrors, error?: AuthError): void =>
    setOutcome(({ failures }) => ({ errors, error, failures: failures + 1 }));

  const failWith = (error: AuthError): void => {
    if (options.failed?.(error, values)) return;
    const found = fieldErrorsOf(error, Object.keys(options.initial), texts);
    const { wrongCode } = options;
    const errors = found.code && wrongCode ? { ...found, code: wrongCode } : found;
    fail(errors, Object.keys(errors).length > 0 ? undefined : error);
    if (options.repeatable && error.code === 'GATEWAY_UNREACHABLE') repeat(() => void run());
  };

  const run = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    const result = await options.act(values);
    busy.current = false;
    setPending(false);
    if (!result.ok) {
      failWith(result.error);
      return;
    }
    setOutcome({ errors: {}, failures: 0 });
    options.done?.(result.value, values);
  };

  return {
    values,
    ...outcome,
    error: outcome.error,
    pending,
    repeatAt,
    set: (name, value) => {
      settle();
      setValues((last) => ({ ...last, [name]: value }));
      setOutcome((last) => ({ ...last, errors: without(last.errors, name) }));
    },
    submit: () => {
      settle();
      const errors = {
        ...missing(values, options.optional?.(), texts.checks.required),
        ...options.check?.(values),
      };
      if (Object.keys(errors).length > 0) fail(errors);
      else void run();
    },
  };
}

function missing(values: Values, optional: readonly string[] = [], text: string): FieldErrors {
  const empty = Object.keys(values).filter(
    (name) => !values[name]?.trim() && !optional.includes(name),
  );
  return Object.fromEntries(empty.map((name) => [name, text]));
}

function without(errors: FieldErrors, name: string): FieldErrors {
  const { [name]: _, ...others } = errors;
  return others;
}

/** Repeats the action after a while, or as soon as the browser is online again. */
function useRepeat() {
  const [repeatAt, setRepeatAt] = useState<number>();
  const round = useRef(0);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const settle = (): void => {
    stop.current?.();
    round.current = 0;
    setRepeatAt(undefined);
  };
  const repeat = (act: () => void): void => {
    stop.current?.();
    const wait = REPEAT_AFTER_MS[Math.min(round.current++, REPEAT_AFTER_MS.length - 1)] ?? 0;
    setRepeatAt(Date.now() + wait);
    stop.current = soonest(wait, act);
  };
  return { repeatAt, repeat, settle };
}

function soonest(wait: number, act: () => void): () => void {
  const timer = setTimeout(() => go(), wait);
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('online', go);
  };
  function go(): void {
    stop();
    act();
  }
  addEventListener('online', go);
  return stop;
}

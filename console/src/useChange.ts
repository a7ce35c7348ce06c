/** A change that a person makes. It can be shown at once, and is then undone if it fails. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';

import { useSay } from './elements/Toasts.js';
import { ask } from './gateway.js';
import type { Failure, SuccessOf } from './gateway.js';

export interface ChangeOptions<Value> {
  /** The message shown on success; undefined if further steps follow. */
  readonly done: string | ((value: Value) => string) | undefined;
  /** Cache keys to read again after success, or if the outcome is unknown. */
  readonly reread: readonly (readonly unknown[])[];
  /** Cache keys of data that no longer exists after success. */
  readonly gone?: readonly (readonly unknown[])[];
  /** Shows the change before the gateway answers; returns a function that undoes it. */
  readonly show?: (() => () => void) | undefined;
}

export interface Change<Variables, Value> {
  /**
   * Resolves to whether it succeeded; if not, the reason is in `failure`. Several may run at once.
   */
  readonly run: (variables: Variables, options: ChangeOptions<Value>) => Promise<boolean>;
  readonly pending: boolean;
  /** Why the last one failed. */
  readonly failure: Failure | undefined;
  readonly reset: () => void;
}

export function useChange<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
): Change<Variables, SuccessOf<Result>> {
  const { auth } = useAuth();
  const client = useQueryClient();
  const say = useSay();
  const [underWay, setUnderWay] = useState(0);
  const [failure, setFailure] = useState<Failure>();

  const run: Change<Variables, SuccessOf<Result>>['run'] = async (variables, options) => {
    const { done, reread, gone = [], show } = options;
    const undo = show?.();
    setUnderWay((count) => count + 1);
    setFailure(undefined);
    const outcome = await ask(auth, document, variables);
    setUnderWay((count) => count - 1);
    if (!outcome.ok) {
      undo?.();
      setFailure(outcome.failure);
    }
    if (outcome.ok || outcome.failure.code === 'OUTCOME_UNKNOWN')
      for (const queryKey of reread) void client.invalidateQueries({ queryKey });
    if (!outcome.ok) return false;
    for (const queryKey of gone) client.removeQueries({ queryKey, type: 'inactive' });
    if (done !== undefined) say(typeof done === 'string' ? done : done(outcome.value));
    return true;
  };
  return { run, pending: underWay > 0, failure, reset: () => setFailure(undefined) };
}

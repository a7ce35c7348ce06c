/** Sends typed documents to the gateway; each failure is a value with a text for people. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  InputViolation,
  NotAuthorizedReason,
  OperationErrorCode,
  PasswordRule,
  RequestError,
} from 'cognito-graphql-client';
import type { Auth, ClientErrorCode } from 'cognito-graphql-client/auth';
import { useAuth } from 'cognito-graphql-client/react';
import { useCallback, useState } from 'react';

import { signInOf, stepUp } from './session/stepUp.js';

/** An error of the gateway, or of the connection to it. */
export interface Failure {
  readonly __typename: string;
  readonly code: OperationErrorCode | ClientErrorCode;
  readonly message: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  readonly requestId?: string | null;
  readonly incidentId?: string | null;
  readonly reason?: NotAuthorizedReason;
  readonly requires?: string | null;
  readonly retryAfterSeconds?: number | null;
  readonly violatedRules?: readonly PasswordRule[];
  readonly violations?: readonly Pick<InputViolation, 'path' | 'message'>[];
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

interface Member {
  readonly __typename: string;
}
/** The result of a document's only root field. */
type RootOf<Result> = Extract<NonNullable<Result[keyof Result]>, Member>;
export type SuccessOf<Result> = Exclude<RootOf<Result>, { readonly __typename: `${string}Error` }>;

/**
 * Sends a document with one root field. If the gateway needs a recent sign-in for it, asks the
 * person to sign in again, and then repeats it. Never throws.
 */
export async function ask<Result, Variables>(
  auth: Auth,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Outcome<SuccessOf<Result>>> {
  const signIn = signInOf(auth);
  const outcome = await send(auth, document, variables);
  if (outcome.ok || outcome.failure.reason !== 'SIGN_IN_TOO_OLD' || !signIn) return outcome;
  const isConfirmed = await stepUp.confirm(signIn, signInOf(auth));
  return isConfirmed ? send(auth, document, variables) : outcome;
}

async function send<Result, Variables>(
  auth: Auth,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Outcome<SuccessOf<Result>>> {
  try {
    const request = auth.request as (
      document: TypedDocumentNode<Result, Variables>,
      variables: Variables,
    ) => Promise<Readonly<Record<string, Member>>>;
    const [member] = Object.values(await request(document, variables));
    if (member?.__typename.endsWith('Error')) return { ok: false, failure: member as Failure };
    return { ok: true, value: member as SuccessOf<Result> };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/**
 * If the gateway rejects a request, it states its errors; every other failure means that it did not
 * answer.
 */
function failureOf(error: unknown): Failure {
  const { status = 0, errors = [] } = error as Partial<RequestError>;
  const isDown = status >= 500 || status === 429 || errors.length === 0;
  const message = String(error);
  return isDown
    ? {
        __typename: 'GatewayUnreachableError',
        code: 'GATEWAY_UNREACHABLE',
        message,
        retryable: true,
      }
    : { __typename: 'RequestRejectedError', code: 'REQUEST_REJECTED', message, retryable: false };
}

/** A failure as an exception, for callers that want to throw it. */
export class FailureError extends Error {
  override readonly name = 'FailureError';

  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export interface Reading<Value> {
  /** The last answer. It stays while a new one is being read, and if that fails. */
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  /** Nothing has been read yet. */
  readonly loading: boolean;
  /** A read is in progress, the first one or a later one. */
  readonly busy: boolean;
  /** The value belongs to the previous variables. */
  readonly outdated: boolean;
  readonly reload: () => void;
}

interface ReadOptions {
  /** Reads nothing until true. Default true. */
  readonly enabled?: boolean;
  /** Keeps showing the value of the previous variables until the new one arrives. Default false. */
  readonly keepPrevious?: boolean;
  /** Reads it again each time the window gets the focus. Default false. */
  readonly onFocus?: boolean;
}

/**
 * Reads a document, and caches its answer under `key`, which names what is read and its variables:
 * `['user', username]`. `useForget` reads it again.
 */
export function useRead<Result, Variables>(
  key: readonly unknown[],
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false, onFocus = false }: ReadOptions = {},
): Reading<SuccessOf<Result>> {
  const { auth } = useAuth();
  const query = useQuery<SuccessOf<Result>>({
    queryKey: key,
    enabled,
    refetchOnWindowFocus: onFocus ? 'always' : false,
    queryFn: async () => {
      const outcome = await ask(auth, document, variables);
      if (!outcome.ok) throw new FailureError(outcome.failure);
      return outcome.value;
    },
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    value: query.data,
    failure: query.error instanceof FailureError ? query.error.failure : undefined,
    loading: query.isLoading,
    busy: query.isFetching,
    outdated: query.isPlaceholderData,
    reload: () => void query.refetch(),
  };
}

export interface Act<Variables, Value> {
  /** Sends the document; a second call is ignored while one is in progress. */
  readonly act: (variables: Variables) => Promise<Outcome<Value> | undefined>;
  readonly pending: boolean;
  /** Why the last call failed; undefined while one is in progress. */
  readonly failure: Failure | undefined;
  readonly reset: () => void;
}

/** A mutation that the user triggers, its progress and its failure. */
export function useAct<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
): Act<Variables, SuccessOf<Result>> {
  const { auth } = useAuth();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = useCallback(
    async (variables: Variables) => {
      if (pending) return undefined;
      setPending(true);
      setFailure(undefined);
      const outcome = await ask(auth, document, variables);
      setPending(false);
      if (!outcome.ok) setFailure(outcome.failure);
      return outcome;
    },
    [auth, document, pending],
  );
  const reset = useCallback(() => setFailure(undefined), []);
  return { act, pending, failure, reset };
}

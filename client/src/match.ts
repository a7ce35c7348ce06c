/** Handles every member of a result union; the compiler checks that no handler is missing. */

/** A member of a union; generated documents select `__typename` in every union. */
export interface Member {
  readonly __typename: string;
}

/** The members that implement `OperationError`, which are those whose names end in `Error`. */
export type ErrorOf<Result extends Member> = Extract<
  Result,
  { readonly __typename: `${string}Error` }
>;

type Every<Result extends Member> = {
  readonly [Name in Result['__typename']]: (
    member: Extract<Result, { readonly __typename: Name }>,
  ) => unknown;
};

interface OtherError<Result extends Member> {
  /** Handles all errors without a handler, including those of a newer gateway. */
  readonly otherError: (error: ErrorOf<Result>) => unknown;
}

interface Rest<Result extends Member> {
  /** Handles all members without a handler, including those of a newer gateway. */
  readonly _: (member: Result) => unknown;
}

interface Missing {
  /**
   * Called if there is no result. In other clients a field can be null, and hooks have no data
   * while they wait.
   */
  readonly null?: () => unknown;
}

/**
 * Handlers by `__typename`, one per member unless `otherError` or `_` handles the rest. The
 * strictest form is last, because the compiler reports it when a handler is missing.
 */
export type Handlers<Result extends Member> = Missing &
  (
    | (Rest<Result> & Partial<OtherError<Result> & Every<Result>>)
    | (OtherError<Result> &
        Every<Exclude<Result, ErrorOf<Result>>> &
        Partial<Every<ErrorOf<Result>>>)
    | (Every<Result> & Partial<OtherError<Result>>)
  );

/**
 * Names of handlers that match no member, because they are misspelt or belong to an error that this
 * operation does not return.
 */
type Unknown<Result extends Member, Given> = Exclude<
  keyof Given,
  Result['__typename'] | 'otherError' | '_' | 'null'
>;

/** What the handlers return. */
type AnswerOf<Given> = {
  [Name in keyof Given]: Given[Name] extends (member: never) => infer Answer ? Answer : never;
}[keyof Given];

/**
 * Calls the handler of a member and returns its result.
 *
 * @throws TypeError if there is no result and no handler `null`: the request has failed, or has not
 * been answered yet
 * @throws UnmatchedMemberError if a newer gateway returns an unknown member that neither
 * `otherError` nor `_` handles
 */
export function match<const Result extends Member, const Given extends Handlers<Result>>(
  result: Result | null | undefined,
  handlers: Given & Readonly<Record<Unknown<Result, Given>, never>>,
): AnswerOf<Given> {
  if (!result) {
    if (!handlers.null) throw new TypeError('There is no result, and no handler `null` for that.');
    return handlers.null() as AnswerOf<Given>;
  }
  const handler = handlerOf(result.__typename, handlers);
  if (!handler) throw new UnmatchedMemberError(result);
  return handler(result) as AnswerOf<Given>;
}

export class UnmatchedMemberError extends Error {
  override readonly name = 'UnmatchedMemberError';

  constructor(readonly member: Member) {
    super(`No handler for ${member.__typename}.`);
  }
}

type HandlersByName = Readonly<Record<string, ((member: Member) => unknown) | undefined>>;

function handlerOf(name: string, handlers: HandlersByName): HandlersByName[string] {
  const own = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  const otherError = name.endsWith('Error') ? handlers.otherError : undefined;
  return own ?? otherError ?? handlers._;
}

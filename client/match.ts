/** The only place that tells the members of a result union apart, with handlers that the compiler finds complete. */

/** A member of a union; generated documents select `__typename` in every union. */
export interface Member {
  readonly __typename: string;
}

/** The members that implement `OperationError`: their names, and no others, end in `Error`. */
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
  /** Takes the errors that have no handler of their own, those of a newer gateway too. */
  readonly otherError: (error: ErrorOf<Result>) => unknown;
}

interface Rest<Result extends Member> {
  /** Takes every member that has no handler of its own, those of a newer gateway too. */
  readonly _: (member: Result) => unknown;
}

/**
 * A handler per member, by `__typename`; the rest is left to `otherError` or `_` only where one of them is written.
 * The strictest form stands last: it is the one that the compiler names when a handler is missing.
 */
export type Handlers<Result extends Member> =
  | (Rest<Result> & Partial<OtherError<Result> & Every<Result>>)
  | (OtherError<Result> & Every<Exclude<Result, ErrorOf<Result>>> & Partial<Every<ErrorOf<Result>>>)
  | (Every<Result> & Partial<OtherError<Result>>);

/** Names of handlers that belong to no member: misspelt, or of an error that this operation does not answer. */
type Unknown<Result extends Member, Given> = Exclude<
  keyof Given,
  Result['__typename'] | 'otherError' | '_'
>;

/** What the handlers answer. */
type AnswerOf<Given> = {
  [Name in keyof Given]: Given[Name] extends (member: never) => infer Answer ? Answer : never;
}[keyof Given];

/**
 * Calls the handler of the member that a field answered, and answers what the handler does.
 *
 * @throws UnmatchedMemberError when a newer gateway answers a member that this client does not know and neither
 * `otherError` nor `_` takes it.
 */
export function match<const Result extends Member, const Given extends Handlers<Result>>(
  result: Result,
  handlers: Given & Readonly<Record<Unknown<Result, Given>, never>>,
): AnswerOf<Given> {
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

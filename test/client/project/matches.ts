/**
 * What a front end may write, and what its compiler refuses. If a line with `@ts-expect-error` has
 * no error, the compilation fails.
 */
import {
  createClient,
  match,
  MeDocument,
  UserDocument,
  UserPoolDocument,
} from 'cognito-graphql-client';
import type { Answer, ErrorOf, UserFieldsFragment, UserQuery } from 'cognito-graphql-client';

type UserResult = Answer<UserQuery>['user'];
declare const result: UserResult;
const say = (error: { readonly message: string }): string => error.message;

/** Complete: a handler for each member. */
const everyError = {
  AccessDeniedError: say,
  FeatureNotAvailableError: say,
  InvalidInputError: say,
  NotAuthorizedError: say,
  ResourceNotFoundError: say,
  ServiceUnavailableError: say,
  TooManyRequestsError: say,
  UnexpectedError: say,
};
export const complete: string | null = match(result, {
  ...everyError,
  User: ({ email }) => email,
  UserNotFoundError: () => null,
});

/**
 * The result is the union of what the handlers return; handlers know the fields of their member.
 */
export const union: UserFieldsFragment | number | null | string = match(result, {
  User: (user) => user,
  TooManyRequestsError: ({ retryAfterSeconds }) => retryAfterSeconds,
  InvalidInputError: ({ violations }) => violations.length,
  otherError: ({ message }) => message,
});
// @ts-expect-error `email` may be null: the answer is no plain string.
export const narrow: string = match(result, { User: ({ email }) => email, otherError: say });

/** Other clients type fields as nullable, and hooks have no data while they wait. */
declare const data: UserQuery | undefined;
export const nullable: string | null | undefined = match(data?.user, {
  User: ({ email }) => email,
  otherError: say,
  null: () => undefined,
});
export const never: string | null = match(data?.user, {
  User: ({ email }) => email,
  otherError: say,
});
// @ts-expect-error The answer for no result is part of the result.
export const forgotten: string = match(data?.user, {
  User: () => 'a',
  otherError: say,
  null: () => 1,
});
// @ts-expect-error UserNotFoundError is forgotten, whether or not the field is nullable.
match(data?.user, { ...everyError, User: ({ email }) => email });

/** Handlers may be missing only if there is `otherError` or `_`. */
export const errorsTogether: string = match(result, {
  User: ({ username }) => username,
  otherError: ({ code, category }) => `${code} ${category}`,
});
export const allTheRest: boolean = match(result, { User: () => true, _: () => false });
export const bothRests = match(result, { otherError: say, _: ({ __typename }) => __typename });

// @ts-expect-error UserNotFoundError is forgotten.
match(result, { ...everyError, User: ({ email }) => email });
// @ts-expect-error UserNotFoundError is misspelt.
match(result, { ...everyError, User: ({ email }) => email, UserNotFundError: () => null });
// @ts-expect-error `otherError` takes errors, not the success.
match(result, { otherError: say });
// @ts-expect-error Every error is handled, the success is not.
match(result, { ...everyError, UserNotFoundError: say });

// @ts-expect-error A misspelt handler is refused beside `otherError` too.
match(result, { User: () => null, UserNotFundError: () => null, otherError: say });
// @ts-expect-error A misspelt handler is refused beside `_` too.
match(result, { Usr: () => null, _: () => null });
// @ts-expect-error `user` never answers this error.
match(result, { User: () => null, CodeMismatchError: () => null, otherError: say });

match(result, {
  User: () => 0,
  // @ts-expect-error `violations` belongs to InvalidInputError.
  UserNotFoundError: ({ violations }) => violations,
  otherError: () => 0,
});
// @ts-expect-error `email` belongs to User.
match(result, { User: () => null, otherError: ({ email }) => email });
// @ts-expect-error Before it is matched, a result has no field but `__typename`.
export const unmatched = result.username;
export const errorNames: ErrorOf<UserResult>['__typename'] = 'UserNotFoundError';
// @ts-expect-error User is no error.
export const noError: ErrorOf<UserResult>['__typename'] = 'User';

/** Variables have the document's types and may be omitted if all are optional. */
const client = createClient({ url: '/graphql', headers: () => ({ authorization: 'Bearer ...' }) });
export const answers = [
  client.request(UserDocument, { username: 'ada' }),
  client.request(MeDocument),
  client.request(MeDocument, { token: null }),
  client.request(UserPoolDocument),
];
// @ts-expect-error `username` is needed.
void client.request(UserDocument);
// @ts-expect-error The variable is `username`.
void client.request(UserDocument, { id: 'ada' });
// @ts-expect-error A username is a string.
void client.request(UserDocument, { username: 1 });

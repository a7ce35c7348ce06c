/** The documents of sign-ins by redirect. */
import type {
  CompleteRedirectSignInMutation,
  RedirectSignOutMutation,
  StartRedirectSignInMutation,
} from '../../generated/documents.js';

/** What each operation of a redirect returns. */
export interface RedirectResults {
  startRedirectSignIn: NonNullable<StartRedirectSignInMutation['startRedirectSignIn']>;
  completeRedirectSignIn: NonNullable<CompleteRedirectSignInMutation['completeRedirectSignIn']>;
  redirectSignOut: NonNullable<RedirectSignOutMutation['redirectSignOut']>;
}

const error =
  'fragment E on OperationError{code message category retryable requestId' +
  '...on InvalidInputError{violations{path message}}...on RedirectSignInError{reason}' +
  '...on TooManyRequestsError{retryAfterSeconds}...on UnexpectedError{incidentId}}';

/** The fields that each operation selects from its success. */
const fields: Readonly<Record<keyof RedirectResults, string>> = {
  startRedirectSignIn: 'RedirectSignIn{url flow}',
  completeRedirectSignIn:
    'AuthenticationTokens{accessToken idToken refreshToken expiresInSeconds ' +
    'newDevice{deviceKey deviceGroupKey}}',
  redirectSignOut: 'RedirectSignOutSuccess{url}',
};

export function redirectTextOf(name: keyof RedirectResults): string {
  const stem = name.charAt(0).toUpperCase() + name.slice(1);
  return (
    `mutation ${stem}($input:${stem}Input!){${name}(input:$input)` +
    `{__typename ...on ${fields[name]}...E}}${error}`
  );
}

/** Returns every document of a redirect, for example for a list of trusted documents. */
export const redirectDocuments = (): string[] =>
  (Object.keys(fields) as (keyof RedirectResults)[]).map(redirectTextOf);

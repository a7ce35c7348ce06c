/** Problems that are shown on a page, because the browser must not be sent on. */

/** What went wrong, and what the user or the developer of the app can do. */
const sentences = {
  client_missing: 'The address of this page lacks the parameter client_id.',
  client_unknown: 'Client does not exist.',
  csrf: 'This form has expired or was not sent by this page. Go back, reload the page and try again.',
  invalid_request: 'The address of this page is not valid. Go back to the app and try again.',
  invalid_state:
    'The sign-in with the provider has ended, or was begun in another browser. Go back to the app and try again.',
  login_pages_unavailable:
    'Login pages unavailable. The SupportedIdentityProviders of the app client lack COGNITO.',
  redirect_mismatch:
    'The app asks to return to an address that is not registered for its client (redirect_mismatch).',
  redirect_missing: 'The address of this page lacks the parameter redirect_uri or logout_uri.',
  unauthorized_client: 'The app client may not use this page (unauthorized_client).',
} as const;
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(sentences, code);
export type ProblemCode = keyof typeof sentences;

export class PageProblem extends Error {
  override readonly name = 'PageProblem';
  readonly code: ProblemCode;
  readonly status: number;

  constructor(code: ProblemCode, status = 400) {
    super(sentences[code]);
    this.code = code;
    this.status = status;
  }
}

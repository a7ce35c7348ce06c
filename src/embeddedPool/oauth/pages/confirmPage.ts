/** /confirm: the code that confirms a new account. */
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { finishSignUp } from '../../signIn/signUpSession.js';
import { redirectTo } from '../endpoint.js';
import { choice, codeField, form, link, submit } from './fields.js';
import { html } from './html.js';
import type { PageContent } from './layout.js';
import { showLogin } from './loginForm.js';
import { addressOf, call, orAgain, pageEndpoint, problemOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { afterStep } from './challengePage.js';

interface SignedUp {
  readonly username: string;
  /** Shows that this browser signed the user up, so that it need not ask for the password again. */
  readonly session?: string | undefined;
}

export function showConfirmation(
  request: PageRequest,
  { username, session = '' }: SignedUp,
  content: Partial<PageContent> = {},
): WebPage {
  const common = {
    action: addressOf(request, '/confirm'),
    csrf: request.csrf.token,
    hidden: { username, session },
  };
  const body = html`
    <p>We sent a code to the e-mail address or phone number of ${username}.</p>
    ${form({ ...common, fields: [codeField('Code')], buttons: submit('Confirm') })}
    ${form({ ...common, buttons: choice('action', 'resend', 'Send a new code') })}
    ${link(addressOf(request, '/login'), 'Back to sign-in')}
  `;
  return render(request, { title: 'Confirm your account', body, ...content });
}

async function confirm(
  request: PageRequest,
  { username, session }: SignedUp,
  code: string,
): Promise<WebPage> {
  await call(request, 'ConfirmSignUp', { Username: username, ConfirmationCode: code });
  const { services, authorization, request: asked } = request;
  const { pool, client } = authorization;
  const answer = await finishSignUp(
    { services, pool, client },
    { username, session, ipAddress: asked.ipAddress },
  );
  return answer
    ? afterStep(request, answer, username)
    : showLogin(request, { notice: 'Your account is confirmed. Sign in to continue.' });
}

async function resend(request: PageRequest, signedUp: SignedUp): Promise<WebPage> {
  await call(request, 'ResendConfirmationCode', { Username: signedUp.username });
  return showConfirmation(request, signedUp, { notice: 'We sent a new code.' });
}

export const confirmPage = pageEndpoint({
  show: (request) => redirectTo(addressOf(request, '/login')),
  receive: async (request) => {
    const username = request.field('username');
    if (username === undefined) return redirectTo(addressOf(request, '/login'));
    const signedUp = { username, session: request.field('session') };
    return orAgain(
      () =>
        request.field('action') === 'resend'
          ? resend(request, signedUp)
          : confirm(request, signedUp, request.field('code')?.trim() ?? ''),
      (problem) => showConfirmation(request, signedUp, problemOf(problem)),
    );
  },
});

/** /forgotPassword: a code by e-mail or text message, and with it a new password. */
import type { ForgotPasswordResponse } from '@aws-sdk/client-cognito-identity-provider';

import type { WebPage } from '../../wire/doors/httpDoor.js';
import { codeField, form, link, newPasswordField, submit } from './fields.js';
import { html } from './html.js';
import type { PageContent } from './layout.js';
import { showLogin } from './loginForm.js';
import { addressOf, call, orAgain, pageEndpoint, problemOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { usernameField } from './usernames.js';

function showQuestion(request: PageRequest, content: Partial<PageContent> = {}): WebPage {
  const name = usernameField(request.authorization.pool);
  const body = html`
    <p>We send you a code with which you can choose a new password.</p>
    ${form({
      action: addressOf(request, '/forgotPassword'),
      csrf: request.csrf.token,
      fields: [{ ...name, value: request.field('username'), isFirst: true }],
      buttons: submit('Send a code'),
    })}
    ${link(addressOf(request, '/login'), 'Back to sign-in')}
  `;
  return render(request, { title: 'Forgot your password?', body, ...content });
}

/** The form for the code and the new password. */
export function showReset(
  request: PageRequest,
  username: string,
  content: Partial<PageContent> = {},
): WebPage {
  const body = html`
    ${form({
      action: addressOf(request, '/forgotPassword'),
      csrf: request.csrf.token,
      hidden: { username },
      fields: [codeField('Code'), newPasswordField('newPassword', 'New password')],
      buttons: submit('Change password'),
    })}
    ${link(addressOf(request, '/forgotPassword'), 'Send a new code')}
  `;
  return render(request, { title: 'Choose a new password', body, ...content });
}

async function sendCode(request: PageRequest, username: string): Promise<WebPage> {
  const { CodeDeliveryDetails } = await call<ForgotPasswordResponse>(request, 'ForgotPassword', {
    Username: username,
  });
  const destination = CodeDeliveryDetails?.Destination ?? '';
  return showReset(request, username, { notice: `We sent a code to ${destination}.` });
}

async function changePassword(request: PageRequest, username: string): Promise<WebPage> {
  await call(request, 'ConfirmForgotPassword', {
    Username: username,
    ConfirmationCode: request.field('code')?.trim() ?? '',
    Password: request.field('newPassword') ?? '',
  });
  return showLogin(request, { notice: 'Your password is changed. Sign in with the new one.' });
}

export const forgotPasswordPage = pageEndpoint({
  show: showQuestion,
  receive: async (request) => {
    const username = request.field('username');
    if (username === undefined)
      return showQuestion(request, { status: 400, problem: 'Enter your username.' });
    const hasCode =
      request.field('code') !== undefined || request.field('newPassword') !== undefined;
    return hasCode
      ? orAgain(
          () => changePassword(request, username),
          (problem) => showReset(request, username, problemOf(problem)),
        )
      : orAgain(
          () => sendCode(request, username),
          (problem) => showQuestion(request, problemOf(problem)),
        );
  },
});

/** The form that a sign-in begins with, also shown when another page ends there. */
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { form, link, submit } from './fields.js';
import { html } from './html.js';
import type { PageContent } from './layout.js';
import { addressOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { offersChoice } from './signInSteps.js';
import { usernameField } from './usernames.js';

export function showLogin(request: PageRequest, content: Partial<PageContent> = {}): WebPage {
  const { authorization, field, csrf } = request;
  const { pool } = authorization;
  const hasChoice = offersChoice(authorization);
  const username = field('username') ?? authorization.loginHint;
  const password = {
    name: 'password',
    label: 'Password',
    type: 'password',
    autocomplete: 'current-password',
    isFirst: username !== undefined,
  };
  const name = {
    ...usernameField(pool),
    value: username,
    isFirst: hasChoice || username === undefined,
  };
  const isClosed = pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly === true;
  const body = html`
    ${form({
      action: addressOf(request, '/login'),
      csrf: csrf.token,
      fields: hasChoice ? [name] : [name, password],
      buttons: submit(hasChoice ? 'Continue' : 'Sign in'),
    })}
    ${link(addressOf(request, '/forgotPassword'), 'Forgot your password?')}
    ${isClosed ? undefined : link(addressOf(request, '/signup'), 'Create an account')}
  `;
  return render(request, { title: 'Sign in', body, ...content });
}

/** The form that a sign-in begins with, also shown when another page ends there. */
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { findProvider } from '../../federation/identityProviders.js';
import { supportsProvider } from '../clientSettings.js';
import { PageProblem } from '../pageProblem.js';
import { form, link, submit } from './fields.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { PageContent } from './layout.js';
import { addressOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { offersChoice } from './signInSteps.js';
import { usernameField } from './usernames.js';

export function showLogin(request: PageRequest, content: Partial<PageContent> = {}): WebPage {
  const buttons = providerButtons(request);
  const isLocal = supportsProvider(request.authorization.client);
  if (!isLocal && buttons.length === 0) throw new PageProblem('login_pages_unavailable');
  const body = html`${buttons} ${isLocal ? passwordForm(request) : undefined}`;
  return render(request, { title: 'Sign in', body, ...content });
}

/** Links, because a form may not lead to other sites (layout.ts). */
function providerButtons({ authorization, services }: PageRequest): Html[] {
  const { pool, client, query } = authorization;
  const { SupportedIdentityProviders: names = [] } = client;
  const known = names.filter((name) => findProvider(services.store, pool, name));
  return known.map((name) => {
    const parameters = new URLSearchParams(query);
    parameters.set('identity_provider', name);
    const href = `/oauth2/authorize?${parameters.toString()}`;
    return html`<p><a class="button" href="${href}">Continue with ${labelOf(name)}</a></p>`;
  });
}

const labels = new Map([
  ['LoginWithAmazon', 'Amazon'],
  ['SignInWithApple', 'Apple'],
]);
const labelOf = (name: string): string => labels.get(name) ?? name;

function passwordForm(request: PageRequest): Html {
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
  return html`
    ${form({
      action: addressOf(request, '/login'),
      csrf: csrf.token,
      fields: hasChoice ? [name] : [name, password],
      buttons: submit(hasChoice ? 'Continue' : 'Sign in'),
    })}
    ${link(addressOf(request, '/forgotPassword'), 'Forgot your password?')}
    ${isClosed ? undefined : link(addressOf(request, '/signup'), 'Create an account')}
  `;
}

/** /signup: a new account. */
import type { SignUpResponse } from '@aws-sdk/client-cognito-identity-provider';

import { managedSignUpSession } from '../../signIn/signUpSession.js';
import type { PoolRecord } from '../../store/records.js';
import { requiredAttributes } from '../../users/attributes.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { attributeField, attributeValue } from './attributeFields.js';
import { showConfirmation } from './confirmPage.js';
import { form, link, newPasswordField, submit } from './fields.js';
import { html } from './html.js';
import type { PageContent } from './layout.js';
import { signIn } from './loginPage.js';
import { addressOf, call, orAgain, pageEndpoint, problemOf, render } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { newUsernameField } from './usernames.js';

/** Those that the pool requires or verifies, but for the one that is the username. */
function askedAttributes(pool: PoolRecord): string[] {
  const { AutoVerifiedAttributes = [], UsernameAttributes = [] } = pool;
  const names = new Set([...requiredAttributes(pool), ...AutoVerifiedAttributes]);
  return [...names].filter((name) => !UsernameAttributes.some((one) => one === name));
}

function showSignUp(request: PageRequest, content: Partial<PageContent> = {}): WebPage {
  const { authorization, field, csrf } = request;
  const { pool } = authorization;
  const body = html`
    ${form({
      action: addressOf(request, '/signup'),
      csrf: csrf.token,
      fields: [
        { ...newUsernameField(pool), value: field('username'), isFirst: true },
        ...askedAttributes(pool).map((name) => ({
          ...attributeField(name),
          value: attributeValue(field, name),
        })),
        newPasswordField('password', 'Password'),
      ],
      buttons: submit('Create account'),
    })}
    ${link(addressOf(request, '/login'), 'I have an account')}
  `;
  return render(request, { title: 'Create an account', body, ...content });
}

async function signUp(request: PageRequest): Promise<WebPage> {
  const { services, authorization, field } = request;
  const { pool, client } = authorization;
  const username = field('username') ?? '';
  const password = field('password') ?? '';
  const attributes = askedAttributes(pool).flatMap((Name) => {
    const Value = attributeValue(field, Name);
    return Value === undefined ? [] : [{ Name, Value }];
  });
  const { UserSub = '', UserConfirmed } = await call<SignUpResponse>(request, 'SignUp', {
    Username: username,
    Password: password,
    UserAttributes: attributes,
  });
  if (UserConfirmed) return signIn(request, username, password);
  const session = await managedSignUpSession(services, pool, client, UserSub);
  return showConfirmation(request, { username, session });
}

export const signUpPage = pageEndpoint({
  show: (request) => showSignUp(request),
  receive: (request) =>
    orAgain(
      () => signUp(request),
      (problem) => showSignUp(request, problemOf(problem)),
    ),
});

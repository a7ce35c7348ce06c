/** /login: the username, and the password unless the user chooses how to sign in. */
import type { PoolException } from '../../exceptions.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { answerApp, requirePagesAllowed, sessionFor } from '../authorizeEndpoint.js';
import { afterStep } from './challengePage.js';
import { showConfirmation } from './confirmPage.js';
import { showReset } from './forgotPasswordPage.js';
import { showLogin } from './loginForm.js';
import { orAgain, pageEndpoint, problemOf } from './pageRequest.js';
import type { PageRequest } from './pageRequest.js';
import { offersChoice, startSignIn } from './signInSteps.js';

/** Signs in by name, and by password where the form has one. */
export function signIn(
  request: PageRequest,
  username: string,
  password: string | undefined,
): Promise<WebPage> {
  return orAgain(
    async () => afterStep(request, await startSignIn(request, username, password), username),
    (problem) => afterRefusal(request, problem, username),
  );
}

function afterRefusal(request: PageRequest, problem: PoolException, username: string): WebPage {
  if (problem.type === 'UserNotConfirmedException')
    return showConfirmation(request, { username }, problemOf(problem));
  if (problem.type === 'PasswordResetRequiredException')
    return showReset(request, username, problemOf(problem));
  return showLogin(request, problemOf(problem));
}

export const loginPage = pageEndpoint({
  show: (request) => {
    const { authorization, services, request: asked } = request;
    const session = sessionFor(services, authorization, asked);
    if (session) return answerApp(services, authorization, session);
    requirePagesAllowed(authorization);
    return showLogin(request);
  },
  receive: async (request) => {
    const { field, authorization } = request;
    const username = field('username');
    const password = field('password');
    if (username === undefined || (password === undefined && !offersChoice(authorization)))
      return showLogin(request, { status: 400, problem: 'Enter your username and password.' });
    return signIn(request, username, password);
  },
});

/** The table of OAuth 2.0 endpoints, and the answers to their errors. */
import { PoolException } from '../exceptions.js';
import type { DispatchOptions } from '../wire/dispatch.js';
import type { PostContent } from '../wire/doors/callers.js';
import type { WebPage, WebPageRequest } from '../wire/doors/httpDoor.js';
import type { Services } from '../services.js';
import { idpResponseEndpoint } from '../federation/signIn/idpResponseEndpoint.js';
import { oidcAnswerPath } from '../federation/signIn/oidcProvider.js';
import { samlAnswerPath } from '../federation/signIn/samlProvider.js';
import { samlResponseEndpoint } from '../federation/signIn/samlResponseEndpoint.js';
import { standInPage } from '../federation/signIn/standInPage.js';
import { standInPath } from '../federation/signIn/startFederation.js';
import { baseUrlOf } from '../pools/poolId.js';
import { authorizeEndpoint } from './authorizeEndpoint.js';
import { jsonAnswer, redirectTo } from './endpoint.js';
import type { Endpoint } from './endpoint.js';
import { logoutEndpoint } from './logoutEndpoint.js';
import { OauthError } from './oauthError.js';
import { PageProblem } from './pageProblem.js';
import { challengePage } from './pages/challengePage.js';
import { confirmPage } from './pages/confirmPage.js';
import { errorPage, showFailure, showProblem } from './pages/errorPage.js';
import { forgotPasswordPage } from './pages/forgotPasswordPage.js';
import { passkeyScriptPath } from './pages/layout.js';
import { loginPage } from './pages/loginPage.js';
import { passkeyScript } from './pages/passkeyScript.js';
import { signUpPage } from './pages/signUpPage.js';
import { RedirectProblem } from './redirectProblem.js';
import { revokeEndpoint } from './revokeEndpoint.js';
import { tokenEndpoint } from './tokenEndpoint.js';
import { userInfoEndpoint } from './userInfoEndpoint.js';

interface Row {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly endpoint: Endpoint;
}

const endpoints: Readonly<Record<string, Row>> = {
  '/oauth2/authorize': { methods: ['GET'], endpoint: authorizeEndpoint },
  '/oauth2/token': { methods: ['POST'], endpoint: tokenEndpoint },
  '/oauth2/revoke': { methods: ['POST'], endpoint: revokeEndpoint },
  '/oauth2/userInfo': { methods: ['GET', 'POST'], endpoint: userInfoEndpoint },
  [oidcAnswerPath]: { methods: ['GET'], endpoint: idpResponseEndpoint },
  [samlAnswerPath]: { methods: ['GET', 'POST'], endpoint: samlResponseEndpoint },
  [standInPath]: { methods: ['GET', 'POST'], endpoint: standInPage },
  '/login': { methods: ['GET', 'POST'], endpoint: loginPage },
  '/challenge': { methods: ['GET', 'POST'], endpoint: challengePage },
  '/signup': { methods: ['GET', 'POST'], endpoint: signUpPage },
  '/confirm': { methods: ['GET', 'POST'], endpoint: confirmPage },
  '/forgotPassword': { methods: ['GET', 'POST'], endpoint: forgotPasswordPage },
  '/logout': { methods: ['GET'], endpoint: logoutEndpoint },
  '/error': { methods: ['GET'], endpoint: errorPage },
  [passkeyScriptPath]: { methods: ['GET'], endpoint: passkeyScript },
};

/** What a POST to a path contains. SAML providers send the browser to the pool with a form. */
export function contentOf(path: string): PostContent {
  if (path === samlAnswerPath) return 'foreignForm';
  return Object.hasOwn(endpoints, path) ? 'form' : 'awsJson';
}

/** Undefined for every other path. */
export async function answerOauth(
  services: Services,
  request: WebPageRequest,
  { onFault, takeQuota }: DispatchOptions,
): Promise<WebPage | undefined> {
  const { path, method } = request;
  const row = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
  if (!row) return undefined;
  if (!row.methods.some((allowed) => allowed === method))
    return { ...jsonAnswer(undefined, 405), headers: { allow: row.methods.join(', ') } };
  const agent = request.headers['user-agent'];
  const userAgent = typeof agent === 'string' ? agent : undefined;
  try {
    return await row.endpoint(
      { ...request, baseUrl: baseUrlOf(services, request.headers) },
      { services: { ...services, userAgent }, takeQuota },
    );
  } catch (error) {
    if (error instanceof RedirectProblem) return redirectTo(error.location);
    if (error instanceof PageProblem) return showProblem(error);
    const answer = errorAnswer(error, (fault) => onFault?.(path, fault));
    return path.startsWith('/oauth2/') ? answer : showFailure(answer.status);
  }
}

function errorAnswer(error: unknown, onFault: (fault: unknown) => void): WebPage {
  if (error instanceof PoolException) return errorAnswer(oauthErrorOf(error), onFault);
  if (!(error instanceof OauthError)) {
    onFault(error);
    return jsonAnswer({ error: 'server_error' }, 500);
  }
  const { code, description, status } = error;
  const details = description === undefined ? {} : { error_description: description };
  return jsonAnswer({ error: code, ...details }, status);
}

/** RFC 6749 has no error for a limit and none for a function that refuses tokens. */
function oauthErrorOf({ type, message }: PoolException): OauthError {
  if (type === 'TooManyRequestsException')
    return new OauthError('invalid_request', { description: message, status: 429 });
  if (type.includes('Lambda')) return new OauthError('invalid_request', { description: message });
  return new OauthError('invalid_grant');
}

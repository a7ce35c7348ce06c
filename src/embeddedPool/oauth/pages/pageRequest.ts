/** What every managed login page knows, and how it is shown. */
import { PoolException } from '../../exceptions.js';
import type { SignedIn } from '../../signIn/signInState.js';
import { secretHashOf } from '../../signIn/secretHash.js';
import { perform } from '../../wire/dispatch.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { answerApp } from '../authorizeEndpoint.js';
import { readAuthorizationRequest } from '../authorizationRequest.js';
import type { AuthorizationRequest } from '../authorizationRequest.js';
import { beginBrowserSession } from '../browserSession.js';
import { supportsProvider } from '../clientSettings.js';
import { csrfField, csrfTokenOf, requireOwnForm } from '../csrf.js';
import type { CsrfToken } from '../csrf.js';
import { parametersOf, valueOf } from '../endpoint.js';
import type { Endpoint, EndpointContext, EndpointRequest } from '../endpoint.js';
import { PageProblem } from '../pageProblem.js';
import { page } from './layout.js';
import type { PageContent } from './layout.js';

export interface PageRequest extends EndpointContext {
  readonly request: EndpointRequest;
  readonly authorization: AuthorizationRequest;
  readonly csrf: CsrfToken;
  /** A field of the form that was sent; undefined if it is absent or empty. */
  readonly field: (name: string) => string | undefined;
}

interface Page {
  readonly show: (request: PageRequest) => WebPage | Promise<WebPage>;
  /** Undefined for a page without a form to receive. */
  readonly receive: (request: PageRequest) => Promise<WebPage>;
}

/** An endpoint for a page of the sign-in that the address describes. */
export const pageEndpoint =
  ({ show, receive }: Page): Endpoint =>
  (request, context) => {
    const form = parametersOf(request.form);
    const authorization = readAuthorizationRequest(context.services.store, request.query);
    // Without sign-in by the pool itself, /login only offers the other providers.
    const isOpen = request.path === '/login' && request.method === 'GET';
    if (!isOpen && !supportsProvider(authorization.client))
      throw new PageProblem('login_pages_unavailable');
    const pageRequest: PageRequest = {
      ...context,
      request,
      authorization,
      csrf: csrfTokenOf(request, context.services.randomBytes),
      field: (name) => valueOf(form, name),
    };
    if (request.method === 'GET') return show(pageRequest);
    requireOwnForm(request, valueOf(form, csrfField));
    return receive(pageRequest);
  };

/** The address of another page of the same sign-in. */
export const addressOf = ({ authorization }: PageRequest, path: string): string =>
  `${path}?${authorization.query}`;

export function render({ csrf, authorization }: PageRequest, content: PageContent): WebPage {
  return page({ ...content, cookies: csrf.cookies, formTarget: authorization.redirectUri });
}

/** Calls an operation of the API in the user's name, within the same limits. */
export async function call<Output extends object>(
  { services, takeQuota, authorization, request }: PageRequest,
  operation: string,
  input: { readonly Username: string } & Readonly<Record<string, unknown>>,
): Promise<Output> {
  const { client } = authorization;
  const SecretHash = secretHashOf(client, input.Username);
  return (await perform(
    services,
    operation,
    {
      ClientId: client.ClientId,
      ...(SecretHash === undefined ? {} : { SecretHash }),
      UserContextData: { IpAddress: request.ipAddress },
      ...input,
    },
    takeQuota,
  )) as Output;
}

/** Begins the browser's session, and sends the browser back to the app. */
export async function finish(
  { services, authorization, request }: PageRequest,
  signedIn: SignedIn,
): Promise<WebPage> {
  const { session, cookie } = await beginBrowserSession(
    services,
    authorization.pool,
    signedIn,
    request,
  );
  return answerApp(services, authorization, session, [cookie]);
}

/** Runs a step; a refusal of the pool is shown on the page that `again` returns. */
export async function orAgain(
  step: () => Promise<WebPage>,
  again: (problem: PoolException) => WebPage | Promise<WebPage>,
): Promise<WebPage> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof PoolException)) throw error;
    return again(error);
  }
}

/** The status and the sentence of a refusal. */
export const problemOf = ({
  type,
  message,
}: PoolException): Pick<PageContent, 'status' | 'problem'> => ({
  status: type === 'TooManyRequestsException' ? 429 : 400,
  problem: message,
});

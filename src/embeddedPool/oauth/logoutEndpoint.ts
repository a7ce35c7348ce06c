/** GET /logout (AWS guide, "The managed login sign-out endpoint"). */
import { clientOfQuery, readAuthorizationRequest } from './authorizationRequest.js';
import { endBrowserSession } from './browserSession.js';
import { isLogoutUri } from './clientSettings.js';
import { redirectTo } from './endpoint.js';
import type { Endpoint } from './endpoint.js';
import { PageProblem } from './pageProblem.js';

/** Ends the browser's session, and goes to a page of the app or to a new sign-in. */
export const logoutEndpoint: Endpoint = async (request, { services }) => {
  const { query } = request;
  const { pool, client } = clientOfQuery(services.store, query);
  const [logoutUri, ...others] = query.getAll('logout_uri');
  if (others.length > 0) throw new PageProblem('invalid_request');
  if (logoutUri === undefined) {
    const next = readAuthorizationRequest(services.store, query);
    return redirectTo(`/login?${next.query}`, [await endBrowserSession(services, pool, request)]);
  }
  if (!isLogoutUri(client, logoutUri)) throw new PageProblem('redirect_mismatch');
  return redirectTo(logoutUri, [await endBrowserSession(services, pool, request)]);
};

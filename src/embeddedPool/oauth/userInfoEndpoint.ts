/** GET and POST /oauth2/userInfo (OpenID Connect Core 1.0, section 5.3). */
import { PoolException } from '../exceptions.js';
import { scopeMissing, verifyAccessToken } from '../tokens/accessToken.js';
import { isInScope, scopesOf } from '../tokens/scopes.js';
import { attributeList } from '../users/attributes.js';
import { jsonAnswer } from './endpoint.js';
import type { Endpoint } from './endpoint.js';
import type { WebPage } from '../wire/doors/httpDoor.js';

export const userInfoEndpoint: Endpoint = async ({ headers }, { services, takeQuota }) => {
  takeQuota('GetUser');
  const [, token] = /^bearer +([\w.~+/=-]+) *$/i.exec(headers.authorization ?? '') ?? [];
  if (!token) return refusal(400, 'invalid_request', 'Bad OAuth2 request at UserInfo Endpoint');
  try {
    const { user, client, grant } = await verifyAccessToken(services, token, 'openid');
    const readable = attributeList(user, client).filter(
      ({ Name = '' }) => Name === 'sub' || isInScope(Name, scopesOf(grant)),
    );
    // All values are texts, also the flags, as on AWS.
    const attributes = Object.fromEntries(readable.map(({ Name = '', Value }) => [Name, Value]));
    return jsonAnswer({ ...attributes, username: user.username });
  } catch (error) {
    if (!(error instanceof PoolException)) throw error;
    return refusal(
      401,
      'invalid_token',
      error.message === scopeMissing
        ? 'Access token does not contain openid scope'
        : 'Access token is expired, disabled, or deleted, or the user has globally signed out.',
    );
  }
};

/** The sentences are AWS's (guide, "The user attributes endpoint"; amplify-js reports). */
function refusal(status: number, error: string, description: string): WebPage {
  return jsonAnswer({ error, error_description: description }, status, {
    'www-authenticate': `Bearer error="${error}", error_description="${description}"`,
  });
}

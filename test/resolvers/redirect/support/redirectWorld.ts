/** A gateway whose pool has a domain, and browsers that sign in there. */
import { openGateway } from '../../../support/openGateway.js';
import type { FlatOptions, Gateway } from '../../../../src/gateway/gateway.js';
import { permissionNames } from '../../../../src/gateway/caller.js';
import { sha256 } from '../../../../src/common/sha256.js';
import { unprotected } from '../../../support/hostile/unprotected.js';
import { startOAuthServer } from '../../../support/upstream/oauthServer.js';
import type { OAuthServer } from '../../../support/upstream/oauthServer.js';

export const userPoolId = 'eu-west-1_Stub00001';
export const clientId = 'appclient';
export const clientSecret = 'the-secret-of-the-app-client';
export const callback = 'https://app.example.com/callback';
export const signedOut = 'https://app.example.com/';
export const machine = { id: 'machineclient', secret: 'the-secret-of-the-machine' };
/** Callers with every permission, and with all but `tokens:write`. */
export const service = { 'x-api-key': 'key of the service' };
export const reader = { 'x-api-key': 'key of the reader' };

// Each test reads the fields that it asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;
export type Headers = Readonly<Record<string, string>>;
export type Parameters = Readonly<Record<string, string | null | undefined>>;

export interface Reply {
  readonly answer: Answer;
  readonly cookies: readonly string[];
}

export interface Browser {
  readonly start: (input?: object) => Promise<Answer>;
  readonly complete: (input: Parameters) => Promise<Answer>;
  readonly mutate: (field: string, input: object, headers?: Headers) => Promise<Reply>;
  /** The cookies that it holds, as it sends them. */
  readonly cookies: () => string;
}

export interface RedirectWorld {
  readonly server: OAuthServer;
  readonly gateway: Gateway;
  readonly url: string;
  /**
   * A browser without cookies. `page`: sends the `Origin` of a page of the gateway. `from`: its
   * address, as the proxy names it.
   */
  readonly browser: (page?: boolean, from?: string) => Browser;
  readonly close: () => Promise<void>;
}

const errorFields =
  '... on OperationError { code message category retryable } ... on InvalidInputError { violations { path ' +
  'message } } ... on ServiceUnavailableError { cause } ... on AccessDeniedError { requires } ' +
  '... on TooManyRequestsError { scope }';
const selections: Readonly<Record<string, string>> = {
  startRedirectSignIn: '... on RedirectSignIn { url flow }',
  completeRedirectSignIn:
    '... on AuthenticationTokens { accessToken idToken refreshToken tokenType expiresInSeconds } ' +
    '... on RedirectSignInError { reason }',
  redirectSignOut: '... on RedirectSignOutSuccess { url }',
  clientToken: '... on ClientToken { accessToken tokenType expiresInSeconds }',
};

/** Only what is named in `GatewayOptions` differs from a usual gateway, and the budgets are large. */
export async function openRedirectWorld(
  options: Partial<FlatOptions> = {},
  shared?: OAuthServer,
): Promise<RedirectWorld> {
  const server =
    shared ??
    (await startOAuthServer({
      userPoolId,
      clients: {
        [clientId]: { secret: clientSecret, redirectUris: [callback, signedOut] },
        other: { redirectUris: [callback] },
        [machine.id]: {
          secret: machine.secret,
          redirectUris: [],
          machineScopes: ['orders/read', 'orders/write'],
        },
      },
    }));
  const gateway = await openGateway({
    userPoolId,
    clientId,
    clientSecret,
    domain: server.url,
    redirectUris: [callback, signedOut],
    machineClients: { [machine.id]: machine.secret },
    fetchJwks: server.jwks,
    clientConfig: { endpoint: server.url, credentials: { accessKeyId: 'i', secretAccessKey: 'k' } },
    grants: {
      serviceKeys: [
        { name: 'all', sha256: sha256(service['x-api-key'], 'hex'), permissions: permissionNames },
        {
          name: 'reader',
          sha256: sha256(reader['x-api-key'], 'hex'),
          permissions: permissionNames.filter((name) => name !== 'tokens:write'),
        },
      ],
    },
    ...options,
    guards: { budgets: unprotected.budgets, ...options.guards },
  });
  const url = await gateway.listen({ port: 0 });
  return {
    server,
    gateway,
    url,
    browser: (page = false, from) =>
      openBrowser(url, {
        ...(page ? { origin: url } : {}),
        ...(from === undefined ? {} : { 'x-forwarded-for': from }),
      }),
    close: async () => {
      await gateway.close();
      if (!shared) await server.close();
    },
  };
}

function openBrowser(url: string, own: Headers): Browser {
  const jar = new Map<string, string>();
  const cookies = (): string => [...jar].map((pair) => pair.join('=')).join('; ');

  async function mutate(field: string, input: object, headers: Headers = {}): Promise<Reply> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
    const query =
      `mutation ($input: ${type}) { ${field}(input: $input) { __typename ` +
      `${selections[field] ?? ''} ${errorFields} } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(jar.size > 0 ? { cookie: cookies() } : {}),
        ...own,
        ...headers,
      },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    const set = response.headers.getSetCookie();
    for (const cookie of set) {
      const [pair = ''] = cookie.split(';');
      const end = pair.indexOf('=');
      const [name, value] = [pair.slice(0, end), pair.slice(end + 1)];
      if (cookie.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    }
    return { answer: data[field], cookies: set };
  }

  return {
    mutate,
    cookies,
    start: async (input = {}) =>
      (await mutate('startRedirectSignIn', { redirectUri: callback, ...input })).answer,
    complete: async (input) => (await mutate('completeRedirectSignIn', input)).answer,
  };
}

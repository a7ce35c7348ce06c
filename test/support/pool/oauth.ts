/** A pool whose clients use the OAuth 2.0 endpoints, and requests to them. */
import { createHash } from 'node:crypto';

import { PageBrowser } from './pages.js';
import {
  clientId,
  clientSecret,
  jane,
  password,
  secretClientId,
  startPool,
  type StartOptions,
  type TestPool,
} from './startPool.js';

export const callback = 'http://localhost:3000/callback';
export const logoutPage = 'http://localhost:3000/goodbye';

/** What a client needs for the endpoints. */
export const oauthClient = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code', 'implicit'],
  AllowedOAuthScopes: ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'],
  CallbackURLs: [callback, 'http://localhost:3000/other'],
  LogoutURLs: [logoutPage],
  SupportedIdentityProviders: ['COGNITO'],
} as StartOptions['client'] & object;

export const startOauthPool = ({ client, ...options }: StartOptions = {}): Promise<TestPool> =>
  startPool({ users: [jane], ...options, client: { ...oauthClient, ...client } });

export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Sends a form; several values of a name repeat the parameter. */
export async function postForm(
  { url }: Pick<TestPool, 'url'>,
  path: string,
  form: Readonly<Record<string, string | readonly string[]>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<JsonAnswer> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const one of [value].flat()) body.append(name, one);
  const answer = await fetch(url + path, { method: 'POST', body, headers });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

export const basic = (id: string, secret: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

export const publicClient = { client_id: clientId };
export const secretClient = basic(secretClientId, clientSecret);

export const verifier = 'v'.repeat(43);
export const challenge = createHash('sha256').update(verifier).digest('base64url');

/** The address that a client sends the browser to. */
export function authorizePath(
  parameters: Readonly<Record<string, string | undefined>> = {},
  path = '/oauth2/authorize',
): string {
  const all = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callback,
    state: 'state-1',
    scope: 'openid',
    nonce: 'nonce-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...parameters,
  };
  const given = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `${path}?${new URLSearchParams(given).toString()}`;
}

/** Signs in by password on the pages; returns the address of the app that the browser ends at. */
export async function signInOnPages(
  test: Pick<TestPool, 'url'>,
  parameters: Readonly<Record<string, string | undefined>> = {},
  browser = new PageBrowser(test),
): Promise<URL> {
  await browser.open(authorizePath(parameters));
  const { location, problem } = await browser.submit({ username: 'jane', password });
  if (!location) throw new Error(`no redirect: ${problem ?? ''}`);
  return location;
}

/** Exchanges a code. */
export const exchange = (
  test: Pick<TestPool, 'url'>,
  code: string | null,
  form: Readonly<Record<string, string>> = {},
  headers?: Readonly<Record<string, string>>,
): Promise<JsonAnswer> =>
  postForm(
    test,
    '/oauth2/token',
    {
      ...(headers ? {} : publicClient),
      grant_type: 'authorization_code',
      code: code ?? '',
      redirect_uri: callback,
      code_verifier: verifier,
      ...form,
    },
    headers,
  );

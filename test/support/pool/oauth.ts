/** A pool whose clients use the OAuth 2.0 endpoints, and requests to them. */
import {
  clientId,
  clientSecret,
  jane,
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

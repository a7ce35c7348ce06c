/** Signs users in through the gateway, as a page in a browser does. */
import type { TestUser } from './users.js';

/** In the form of Playwright's `context.addCookies`. */
export interface TestCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  /** Seconds since the epoch. */
  readonly expires: number;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None';
}

export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
  /** `{ authorization: 'Bearer ...' }` */
  readonly headers: { readonly authorization: string };
  /** Of a browser that signed in: the refresh cookie, if the gateway's settings have it. */
  readonly cookies: readonly TestCookie[];
}

const document = `mutation SignIn($input: AuthenticateInput!) {
  authenticate(input: $input) {
    __typename
    ... on AuthenticationTokens { accessToken idToken refreshToken expiresInSeconds }
    ... on OperationError { code message }
  }
}`;

interface Answer {
  readonly data?: {
    readonly authenticate?: {
      readonly __typename: string;
      readonly code?: string;
      readonly message?: string;
      readonly accessToken: string;
      readonly idToken: string | null;
      readonly refreshToken: string | null;
      readonly expiresInSeconds: number;
    } | null;
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** @throws Error with what the gateway answered instead of tokens */
export async function signIn(
  url: string,
  { username, password }: Pick<TestUser, 'username' | 'password'>,
  now: Date,
): Promise<SignedIn> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ query: document, variables: { input: { username, password } } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const answer = data?.authenticate;
  if (answer?.__typename !== 'AuthenticationTokens')
    throw new Error(
      `signIn(${JSON.stringify(username)}): the gateway answered ` +
        `${answer ? answerText(answer) : (errors?.[0]?.message ?? response.status)}`,
    );
  const cookies = response.headers.getSetCookie().map((text) => cookieOf(text, url, now));
  return {
    accessToken: answer.accessToken,
    idToken: answer.idToken ?? '',
    // With a cookie, the gateway keeps the token from the page; the cookie's value is the token.
    refreshToken:
      answer.refreshToken ??
      cookies.find(({ name }) => name.includes('refresh-token'))?.value ??
      '',
    expiresInSeconds: answer.expiresInSeconds,
    headers: { authorization: `Bearer ${answer.accessToken}` },
    cookies,
  };
}

const answerText = ({
  __typename,
  code = '',
  message = '',
}: {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}): string =>
  code === ''
    ? `${__typename}; signIn answers no challenges, so sign this user in as your app does.`
    : `${code}: ${message}`;

function cookieOf(text: string, url: string, now: Date): TestCookie {
  const [pair = '', ...parts] = text.split(/;\s*/);
  const attributes = new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.toLowerCase(), value];
    }),
  );
  const at = pair.indexOf('=');
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    domain: new URL(url).hostname,
    path: attributes.get('path') ?? '/',
    expires: Math.floor(now.getTime() / 1000) + Number(attributes.get('max-age') ?? 0),
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
    sameSite: (attributes.get('samesite') ?? 'Lax') as TestCookie['sameSite'],
  };
}

/**
 * The work that every server does: the pool, its users, the documents, and the expected answers.
 */
import { readFileSync } from 'node:fs';

export const userPoolId = 'eu-west-1_Bench0001';
export const clientId = '3n4b5urk1ft4fl3mg5e62d9ado';
export const jwksPath = `/${userPoolId}/.well-known/jwks.json`;
const email = 'ada@example.com';

/** A user's attributes as Cognito returns them. */
export const attributes = Object.entries({
  sub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
  email,
  email_verified: 'true',
  phone_number: '+14255550123',
  phone_number_verified: 'false',
  name: 'Ada Lovelace',
  given_name: 'Ada',
  family_name: 'Lovelace',
}).map(([Name, Value]) => ({ Name, Value }));

/** An access token in Cognito's form, which the gateway reads. Nobody verifies its signature. */
const accessToken = [
  { kid: 'bench', alg: 'RS256' },
  {
    sub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
    iss: `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`,
    client_id: clientId,
    origin_jti: '7d0e1c86-98a3-4d4e-a7d7-000000000001',
    event_id: '5b1f9b0e-1f60-4f5c-9e0b-000000000001',
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    auth_time: 1_700_000_000,
    exp: 1_700_003_600,
    iat: 1_700_000_000,
    jti: '1c9a3ac8-7f7e-4a6b-8a52-000000000001',
    username: 'user-0001',
  },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('s'.repeat(342))
  .join('.');

/** Tokens as large as Cognito's: 1 to 2 KB each. */
export const tokens = {
  AccessToken: accessToken,
  IdToken: `id.${'i'.repeat(1120)}`,
  RefreshToken: `refresh.${'r'.repeat(1700)}`,
  TokenType: 'Bearer',
  ExpiresIn: 3600,
};

/** The user that every server must return. */
const user = {
  id: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
  email,
  emailVerified: true,
  phoneNumber: '+14255550123',
  phoneNumberVerified: false,
  name: 'Ada Lovelace',
  givenName: 'Ada',
  familyName: 'Lovelace',
};
const session = {
  accessToken: tokens.AccessToken,
  idToken: tokens.IdToken,
  refreshToken: tokens.RefreshToken,
  tokenType: 'Bearer',
  expiresInSeconds: 3600,
};

const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
/** The error types in a union of the gateway's schema; the peers declare the same ones. */
export const errorsOf = (union) =>
  new RegExp(`^union ${union} = (.*)$`, 'm')
    .exec(sdl)[1]
    .split(' | ')
    .filter((member) => member.endsWith('Error'));

const errorFields = (union) =>
  errorsOf(union)
    .map((error) => `... on ${error} { code message }`)
    .join(' ');
const userFields = `username ${Object.keys(user).join(' ')}`;
const userMembers = `__typename ... on User { ${userFields} } ${errorFields('UserResult')}`;

const documents = {
  user: `query User($username: String!) { user(username: $username) { ${userMembers} } }`,
  me: `query Me { me { __typename ... on User { ${userFields} } ${errorFields('MeResult')} } }`,
  authenticate:
    'mutation Authenticate($input: AuthenticateInput!) { authenticate(input: $input) { ' +
    `__typename ... on AuthenticationTokens { ${Object.keys(session).join(' ')} } ` +
    `${errorFields('AuthenticateResult')} } }`,
  aliases: `query Users(${numbers(10)
    .map((n) => `$n${n}: String!`)
    .join(' ')}) { ${numbers(50)
    .map((n) => `u${n}: user(username: $n${n % 10}) { ...Result }`)
    .join(' ')} } fragment Result on UserResult { ${userMembers} }`,
  entities:
    'query Entities($users: [_Any!]!) { _entities(representations: $users) { __typename ' +
    `... on User { ${userFields} } } }`,
};

/** The name of the nth user; all names are equally long. */
const usernameOf = (n) => `user-${String(n % 1000).padStart(4, '0')}`;

function numbers(count) {
  return Array.from({ length: count }, (_, n) => n);
}

/**
 * The kinds of work. `variables` returns the variables of the nth request. `answer` selects the
 * part of the response's data that must equal `right`.
 */
const pieces = {
  user: {
    variables: (n) => ({ username: usernameOf(n) }),
    right: user,
    answer: (data) => data.user,
  },
  me: { variables: () => ({}), right: user, answer: (data) => data.me },
  authenticate: {
    variables: (n) => ({
      input: { username: usernameOf(n), password: 'correct horse battery staple' },
    }),
    right: session,
    answer: (data) => data.authenticate,
    marker: tokens.RefreshToken,
  },
  aliases: {
    variables: (n) => Object.fromEntries(numbers(10).map((i) => [`n${i}`, usernameOf(n * 10 + i)])),
    right: user,
    answer: (data) => data.u49,
    entities: 50,
  },
  entities: {
    variables: (n) => ({
      users: numbers(100).map((i) => ({ __typename: 'User', username: usernameOf(n * 100 + i) })),
    }),
    right: user,
    answer: (data) => data._entities[99],
    entities: 100,
  },
};
export const works = Object.keys(pieces);
/** Text that only a correct answer contains. */
export const markerOf = (work) => pieces[work].marker ?? email;
/** Number of users in each answer. */
export const entitiesIn = (work) => pieces[work]?.entities ?? 1;

/** The nth request as HTTP text. Every server gets the same headers, including the bearer token. */
export function requestOf(work, speaks, n, token) {
  const variables = pieces[work].variables(n);
  const body = JSON.stringify(
    speaks === 'graphql' ? { query: documents[work], variables } : (variables.input ?? variables),
  );
  const path = speaks === 'graphql' ? '/graphql' : `/${work}`;
  return (
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
    `accept: application/json\r\nauthorization: Bearer ${token}\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/** Throws unless this answer is the expected one. */
export function requireRight(work, speaks, body, name) {
  const { right, answer } = pieces[work];
  const json = JSON.parse(body);
  const found = speaks === 'graphql' ? json.data && answer(json.data) : json;
  const wrong = Object.entries(right).filter(([field, value]) => found?.[field] !== value);
  if (wrong.length > 0)
    throw new Error(
      `${name} answers ${work} wrongly (${wrong.map(([field]) => field).join(', ')}): ${body.slice(0, 600)}`,
    );
}

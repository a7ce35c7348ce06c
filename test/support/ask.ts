/** Queries one field of a gateway and returns its answer. */
import { expect } from '@jest/globals';

import type { GatewayUnderTest } from './gateway.js';
import { signIn } from './gateway.js';

// Answers have many shapes; each test asserts the one that it expects.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;
export type Headers = Readonly<Record<string, string>>;

export const password = 'Correct-Horse-7';

/** A confirmed user in the seed, with a verified e-mail address. */
export const seedUser = (username: string, attributes: Readonly<Record<string, string>> = {}) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true', ...attributes },
});

/** Headers of a user of the seed who has just signed in. */
export async function asUser(gateway: GatewayUnderTest, username: string): Promise<Headers> {
  return { authorization: `Bearer ${await signIn(gateway.graphql, username, password)}` };
}

export interface Tokens {
  readonly headers: Headers;
  readonly refreshToken: string;
}

/** Tokens of a user of the seed who has just signed in. */
export async function tokensOf(gateway: GatewayUnderTest, username: string): Promise<Tokens> {
  const { data } = await gateway.graphql(
    'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { ... on ' +
      'AuthenticationTokens { accessToken refreshToken } } }',
    { input: { username, password } },
  );
  const { accessToken, refreshToken } = data.authenticate as {
    accessToken: string;
    refreshToken: string;
  };
  return { headers: { authorization: `Bearer ${accessToken}` }, refreshToken };
}

const errorFields = `... on OperationError { code message }
  ... on AccessDeniedError { requires } ... on NotAuthorizedError { reason } ... on InvalidInputError { violations { path message } }`;

export async function mutate(
  gateway: GatewayUnderTest,
  field: string,
  input: object,
  headers: Headers = {},
  selection = '',
): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const { data, errors } = await gateway.graphql(
    `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${selection} ${errorFields} } }`,
    { input },
    headers,
  );
  expect(errors).toBeUndefined();
  return data[field];
}

/** `what` is the field with its arguments, such as `user(username: "ada")`; `selection` is what is read of a `User`. */
export async function readUser(
  gateway: GatewayUnderTest,
  what: string,
  selection: string,
  headers: Headers = {},
): Promise<Answer> {
  const { data, errors } = await gateway.graphql(
    `{ answer: ${what} { __typename ... on User { ${selection} } ${errorFields} } }`,
    {},
    headers,
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

/** An edge of a user that is a connection. */
export const edge = (field: string, type: string, node: string): string =>
  `${field} { __typename ... on ${type}Connection { edges { cursor node { ${node} } } ` +
  `pageInfo { hasNextPage endCursor } } ${errorFields} }`;

export const nodesOf = (connection: { edges: { node: Answer }[] }): Answer[] =>
  connection.edges.map(({ node }) => node);

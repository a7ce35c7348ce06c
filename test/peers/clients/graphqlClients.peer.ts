/** The published documents in the GraphQL clients that front ends use, each as it is installed. */
import { createHash } from 'node:crypto';

import { InMemoryCache } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthenticateDocument, CreateUserDocument, UserDocument } from 'cognito-graphql-client';
import type { AuthenticateMutation, AuthenticateMutationVariables } from 'cognito-graphql-client';
import { possibleTypes } from 'cognito-graphql-client/possibleTypes';
import { parse } from 'graphql';

import { permissionNames } from '../../../src/gateway/caller.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { connect as apollo } from './setups/apollo.js';
import type { Connect, ConnectedClient } from './setups/connection.js';
import { bothSignIns, signInTwice, temporaryPassword } from './setups/signIn.js';
import { clients } from './support/graphqlClients.js';
import { inProgram, onPage } from './support/places.js';
import type { Sent } from './support/places.js';

const apiKey = 'key of a back office';
const page = 'https://app.example.com';
const otherPage = 'https://evil.example';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  const sha256 = createHash('sha256').update(apiKey).digest('hex');
  gateway = await startGateway({
    grants: { serviceKeys: [{ name: 'office', sha256, permissions: permissionNames }] },
    guards: { browsers: { allowedOrigins: [page] } },
    pool: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
});
afterAll(async () => {
  await gateway.close();
});

const connected = (
  connect: Connect,
  fetch: typeof globalThis.fetch,
  headers: Record<string, string> = {},
) => connect({ url: `${gateway.url}/graphql`, headers, fetch });

let count = 0;
/** A user invited by an administrator through the client. */
async function invited(client: ConnectedClient): Promise<string> {
  const username = `invited${String((count += 1))}`;
  const { createUser } = await client.mutate(CreateUserDocument, {
    input: { username, temporaryPassword },
  });
  expect(createUser).toMatchObject({
    __typename: 'CreateUserSuccess',
    user: { username, status: 'FORCE_CHANGE_PASSWORD' },
  });
  return username;
}

/** The fields of every error; `requestId` is Cognito's, null if Cognito was not called. */
const anError = (__typename: string, code: string, requestId: unknown) => ({
  __typename,
  code,
  message: expect.any(String),
  category: expect.any(String),
  retryable: false,
  requestId,
});

const places: readonly (readonly [string, (sent: Sent[]) => typeof globalThis.fetch])[] = [
  ['in a program', inProgram],
  ['on a page of an allowed origin', (sent) => onPage(page, sent)],
];

describe.each(clients)('%s', (_name, connect) => {
  it.each(places)(
    '%s, signs an invited user in through NEW_PASSWORD_REQUIRED and TOTP',
    async (_place, fetchOf) => {
      const username = await invited(
        await connected(connect, fetchOf([]), { 'x-api-key': apiKey }),
      );
      const { mutate } = await connected(connect, fetchOf([]));
      expect(await signInTwice(mutate, username)).toEqual({
        steps: bothSignIns,
        accessToken: expect.any(String),
      });
    },
  );

  it.each(places)(
    '%s, reads the code and all other fields of an error',
    async (_place, fetchOf) => {
      const client = await connected(connect, fetchOf([]));
      const { authenticate } = await client.mutate(AuthenticateDocument, {
        input: { username: 'nobody', password: temporaryPassword },
      });
      expect(authenticate).toMatchObject({
        ...anError('NotAuthorizedError', 'NOT_AUTHORIZED', expect.any(String)),
        reason: expect.any(String),
      });
      const { user } = await client.query(UserDocument, { username: 'nobody' });
      expect(user).toMatchObject({
        ...anError('AccessDeniedError', 'ACCESS_DENIED', null),
        requires: 'users:read',
      });
    },
  );

  it('is refused on a page of another origin', async () => {
    const client = await connected(connect, onPage(otherPage, []));
    await expect(client.query(UserDocument, { username: 'nobody' })).rejects.toThrow(/CORS/);
  });
});

describe('urql 6, which sends short queries by GET', () => {
  const [, connect] = clients.find(([name]) => name.startsWith('urql'))!;
  const short = parse('{ userPool { __typename ... on UserPool { mfa } } }') as TypedDocumentNode<
    { userPool: object },
    Record<string, never>
  >;

  it.each(places)('is answered %s', async (_place, fetchOf) => {
    const sent: Sent[] = [];
    const client = await connected(connect, fetchOf(sent));
    expect(await client.query(short, {})).toMatchObject({
      userPool: { __typename: 'UserPool', mfa: expect.any(String) },
    });
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is refused on a page of another origin', async () => {
    const client = await connected(connect, onPage(otherPage, []));
    await expect(client.query(short, {})).rejects.toThrow(/CORS/);
  });
});

describe('Apollo Client 4 and fragments on interfaces', () => {
  const onInterface = parse(`mutation Authenticate($input: AuthenticateInput!) {
    authenticate(input: $input) { __typename ... on Challenge { session username } ... on OperationError { code } }
  }`) as TypedDocumentNode<AuthenticateMutation, AuthenticateMutationVariables>;
  const answerOf = async (cache: InMemoryCache, document: typeof onInterface, username: string) => {
    const client = await connected((connection) => apollo(connection, cache), inProgram([]));
    return (await client.mutate(document, { input: { username, password: temporaryPassword } }))
      .authenticate;
  };
  const asAdministrator = () =>
    connected((connection) => apollo(connection), inProgram([]), { 'x-api-key': apiKey });

  it('loses their fields with its default cache, but not those of the published documents', async () => {
    const username = await invited(await asAdministrator());
    expect(await answerOf(new InMemoryCache(), onInterface, username)).toEqual({
      __typename: 'NewPasswordRequiredChallenge',
    });
    expect(await answerOf(new InMemoryCache(), onInterface, 'nobody')).toEqual({
      __typename: 'NotAuthorizedError',
    });
    expect(await answerOf(new InMemoryCache(), AuthenticateDocument, username)).toHaveProperty(
      'session',
      expect.any(String),
    );
    expect(await answerOf(new InMemoryCache(), AuthenticateDocument, 'nobody')).toHaveProperty(
      'code',
      'NOT_AUTHORIZED',
    );
  });

  it('keeps their fields with `possibleTypes`', async () => {
    const username = await invited(await asAdministrator());
    expect(
      await answerOf(new InMemoryCache({ possibleTypes }), onInterface, username),
    ).toHaveProperty('session', expect.any(String));
    expect(
      await answerOf(new InMemoryCache({ possibleTypes }), onInterface, 'nobody'),
    ).toHaveProperty('code', 'NOT_AUTHORIZED');
  });
});

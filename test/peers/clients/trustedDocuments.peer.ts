/**
 * A gateway that accepts only the documents in the manifest of the packed cognito-graphql-client,
 * called by each GraphQL client in its default configuration.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, CreateUserDocument, UserPoolDocument } from 'cognito-graphql-client';
import { createAuth } from 'cognito-graphql-client/auth';

import { permissionNames } from '../../../src/gateway/caller.js';
import type { TrustedDocument } from '../../../src/server/documents/trustedDocument.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { bothSignIns, signInTwice, temporaryPassword } from './setups/signIn.js';
import { clients } from './support/graphqlClients.js';
import { inProgram } from './support/places.js';

const manifest = createRequire(import.meta.url).resolve(
  'cognito-graphql-client/trusted-documents.json',
);
const { operations } = JSON.parse(readFileSync(manifest, 'utf8')) as {
  operations: (TrustedDocument & { readonly name: string })[];
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const apiKey = 'key of a back office';
const password = 'Correct-Horse-7';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({
    grants: {
      serviceKeys: [{ name: 'office', sha256: sha256(apiKey), permissions: permissionNames }],
    },
    pool: {
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      users: [{ username: 'ada', password }],
    },
    trustedDocuments: operations,
  });
});
afterAll(async () => {
  await gateway.close();
});

describe('the manifest of the client', () => {
  it('has the SHA-256 of each text as its id', () => {
    expect(operations.length).toBeGreaterThan(100);
    expect(operations.filter(({ id, body }) => id !== sha256(body))).toEqual([]);
  });

  // One of them reads the schema by introspection, which is not in the manifest.
  const withDefaults = clients.filter(([name]) => !name.includes('knows the schema'));
  it.each(withDefaults)('lets %s sign in with its own defaults', async (name, connect) => {
    const url = `${gateway.url}/graphql`;
    const office = createClient({ url, headers: { 'x-api-key': apiKey } });
    const username = `invited-${sha256(name).slice(0, 8)}`;
    await office.request(CreateUserDocument, { input: { username, temporaryPassword } });
    const { mutate } = await connect({ url, headers: {}, fetch: inProgram([]) });
    expect(await signInTwice(mutate, username)).toMatchObject({ steps: bothSignIns });
  });

  it('lets Apollo Client send only hashes', async () => {
    const bodies: object[] = [];
    const http = new HttpLink({
      uri: `${gateway.url}/graphql`,
      fetch: (input, init) => {
        bodies.push(JSON.parse(init?.body as string) as object);
        return fetch(input, init);
      },
    });
    const link = ApolloLink.from([new PersistedQueryLink({ sha256 }), http]);
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const { data } = await client.query({ query: UserPoolDocument });
    expect(data?.userPool).toMatchObject({ __typename: 'UserPool' });
    expect(bodies).toEqual([expect.not.objectContaining({ query: expect.anything() })]);
  });

  it('lets a session from cognito-graphql-client/auth start a sign-in', async () => {
    const auth = createAuth({ url: `${gateway.url}/graphql`, tokens: 'memory' });
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({ ok: true });
    expect(auth.state).toMatchObject({
      status: 'challenge',
      challenge: { __typename: 'MfaSetupChallenge' },
    });
    auth.close();
  });

  it('lets no client send a document of its own', async () => {
    const [, connect] = clients.find(([name]) => name === 'graphql-request')!;
    const client = await connect({
      url: `${gateway.url}/graphql`,
      headers: {},
      fetch: inProgram([]),
    });
    await expect(client.query('{ __typename }' as never, {})).rejects.toThrow(
      /only the documents in its list/,
    );
  });
});

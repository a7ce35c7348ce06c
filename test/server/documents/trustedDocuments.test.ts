/**
 * Tests that a gateway with a list of trusted documents runs them, by text or id, and nothing else.
 */
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AuthenticateDocument, createClient, UserPoolDocument } from '../../../client/src/index.js';
import { textOf } from '../../../client/src/typedDocument.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const userPool = textOf(UserPoolDocument)!;
const authenticate = textOf(AuthenticateDocument)!;
const id = sha256(userPool);
const persistedQuery = (sha256Hash: string): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
/** What GraphiQL, routers and strangers send. */
const others: readonly (readonly [string, object])[] = [
  ['another document', { query: '{ __typename }' }],
  ['a trusted document with one space more', { query: userPool.replace('{', '{ ') }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  ['the list of the schema for routers', { query: '{ _service { sdl } }' }],
  [
    'another document beside the id of a trusted one',
    { query: '{ __typename }', documentId: `sha256:${id}` },
  ],
  [
    'another document beside the hash of a trusted one',
    { query: '{ __typename }', ...persistedQuery(id) },
  ],
];

let gateway: GatewayUnderTest;
let open: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({
    guards: { documentMemory: { compilingShare: 1000 } },
    trustedDocuments: [userPool, authenticate].map((body) => ({ id: sha256(body), body })),
  });
  open = await startGateway();
});
afterAll(async () => {
  await gateway.close();
  await open.close();
});

interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, { readonly __typename: string }>>;
  readonly code?: string | undefined;
}

async function answer(response: Response): Promise<Answer> {
  const { data, errors } = (await response.json()) as {
    data?: Answer['data'];
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    ...(data && { data }),
    ...(errors && { code: errors[0]?.extensions.code }),
  };
}

const post = async (body: object, { url } = gateway): Promise<Answer> =>
  answer(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const get = async (parameters: Record<string, string>): Promise<Answer> =>
  answer(
    await fetch(`${gateway.url}/graphql?${String(new URLSearchParams(parameters))}`, {
      headers: { 'apollo-require-preflight': 'true' },
    }),
  );

const answered = { status: 200, data: { userPool: { __typename: 'UserPool' } } };

describe('a gateway with trusted documents', () => {
  it.each([
    ['its text', { query: userPool }],
    ['its id', { documentId: id }],
    ['its id with the prefix of the hash', { documentId: `sha256:${id}` }],
    ['its hash, as Apollo Client and urql send it', persistedQuery(id)],
    ['both', { query: userPool, ...persistedQuery(id) }],
  ])('runs a document by %s, compiled or not', async (_form, body) => {
    for (let times = 0; times < 6; times += 1) expect(await post(body)).toMatchObject(answered);
  });

  it.each([
    ['its text', { query: userPool }],
    ['its id', { documentId: `sha256:${id}` }],
    [
      'its hash',
      { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }) },
    ],
  ])('runs a document by %s over GET', async (_form, parameters) => {
    expect(await get(parameters)).toMatchObject(answered);
  });

  it('runs a document by its id with variables', async () => {
    const input = { username: 'nobody', password: 'Correct-Horse-7' };
    expect(await post({ documentId: sha256(authenticate), variables: { input } })).toMatchObject({
      data: { authenticate: { __typename: 'NotAuthorizedError' } },
    });
  });

  it('runs the documents of createClient, as texts and as ids', async () => {
    for (const send of ['text', 'id'] as const) {
      const sent: object[] = [];
      const client = createClient({
        url: `${gateway.url}/graphql`,
        send,
        fetch: (url, init) => {
          sent.push(JSON.parse(init?.body as string) as object);
          return fetch(url, init);
        },
      });
      const { userPool: pool } = await client.request(UserPoolDocument);
      expect(pool.__typename).toBe('UserPool');
      expect(sent).toEqual([send === 'id' ? { documentId: `sha256:${id}` } : { query: userPool }]);
    }
  });

  it.each(others)('MUST refuse %s, which a gateway without a list accepts', async (_what, body) => {
    const refused = { status: 400, code: 'PERSISTED_QUERY_NOT_IN_LIST' };
    expect(await post(body)).toEqual(refused);
    expect(await post(body)).toEqual(refused);
    expect(await post(body, open)).not.toMatchObject({ code: refused.code });
  });

  it('answers an id that is not in its list as Apollo’s link and urql’s exchange expect', async () => {
    const unknown = { code: 'PERSISTED_QUERY_NOT_FOUND' };
    for (const body of [{ documentId: 'sha256:0' }, persistedQuery(sha256('{ __typename }'))])
      expect(await post(body)).toMatchObject(unknown);
    expect(await get({ documentId: 'toString' })).toMatchObject(unknown);
  });

  it('reports an unknown kind of hash as a mistake of the caller, not as its own fault', async () => {
    const body = { extensions: { persistedQuery: { version: 2, sha256Hash: id } } };
    expect(await post(body)).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('refuses ids if there is no list, and says so', async () => {
    for (const body of [{ documentId: id }, persistedQuery(id)])
      expect(await post(body, open)).toMatchObject({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });

  it('MUST NOT add a document from a request to its list', async () => {
    const query = '{ __typename }';
    await post({ query, ...persistedQuery(sha256(query)) });
    expect(await post(persistedQuery(sha256(query)))).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });
});

/** A document is answered the same whether Apollo Server runs it or its compiled form. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/caller.js';
import { seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { throttle } from '../support/throttle.js';

let gateway: GatewayUnderTest;
let authorization: string;
beforeAll(async () => {
  gateway = await startGateway({ subgraph: true, grants: { groups: { admins: permissionNames } }, pool: { users: [seedUser('ada'), seedUser('throttled')] } });
  authorization = (await gateway.asAdministrator()).authorization ?? '';
  throttle(gateway.pool, 'throttled');
});
afterAll(async () => {
  await gateway.close();
});

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

/** Status, headers and body, without what differs between any two answers. */
async function answerTo(body: Sent, headers: Record<string, string>): Promise<object> {
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...headers }, body: JSON.stringify(body) });
  const { date: _, 'x-request-id': _requestId, ...others } = Object.fromEntries(response.headers);
  const text = (await response.text()).replace(/"(requestId|incidentId)":"[^"]*"/g, '"$1":"…"');
  return { status: response.status, headers: { ...others, 'content-length': '' }, text };
}

/** Beyond the use at which a document is compiled, with time for the compilation of another one in between. */
async function answersTo(body: Sent, headers: Record<string, string> = {}): Promise<object[]> {
  const answers: object[] = [];
  for (let use = 0; use < 8; use += 1) {
    answers.push(await answerTo(body, headers));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return answers;
}

const user = 'query User($username: String!) { user(username: $username) { __typename ... on User { id email status createdAt } ... on OperationError { code message } ... on InvalidInputError { violations { path message } } } }';
const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on User { username email } } }';

describe('POST /graphql', () => {
  it.each<[string, Sent, Record<string, string>?]>([
    ['a document with variables', { query: user, variables: { username: 'ada' } }],
    ['a document with its one operation named', { query: user, variables: { username: 'ada' }, operationName: 'User' }],
    ['a name that the document has not', { query: user, variables: { username: 'ada' }, operationName: 'Other' }],
    ['a failure that is data', { query: user, variables: { username: 'nobody' } }],
    ['an input that is data', { query: user, variables: { username: 'with space' } }],
    ['a missing variable', { query: user, variables: {} }],
    ['a variable of a wrong type', { query: user, variables: { username: 7 } }],
    ['variables that are no object', { query: user, variables: ['ada'] }],
    ['no variables', { query: '{ userPool { __typename } }' }],
    ['an entity that is refused among good ones', { query: entities, variables: { representations: ['ada', 'throttled', 'nobody'].map((username) => ({ __typename: 'User', username })) } }],
    ['the media type of GraphQL', { query: user, variables: { username: 'ada' } }, { accept: 'application/graphql-response+json' }],
    ['the media types of Apollo Client', { query: user, variables: { username: 'ada' } }, { accept: 'application/graphql-response+json,application/json;q=0.9' }],
    ['a media type that GraphQL has not', { query: user, variables: { username: 'ada' } }, { accept: 'text/plain' }],
    ['introspection', { query: '{ __type(name: "User") { name } }' }],
  ])('answers %s the same at every use', async (...[, body, headers]: [string, Sent, Record<string, string>?]) => {
    const [first, ...others] = await answersTo(body, headers);
    for (const other of others) expect(other).toEqual(first);
  });

  it('MUST check the caller of a compiled document anew', async () => {
    const body = { query: user, variables: { username: 'ada' } };
    await answersTo(body);
    expect(await answerTo(body, { authorization: '' })).toMatchObject({ text: expect.stringContaining('ACCESS_DENIED') });
  });
});

/** Compiled documents give the same answers as Apollo Server. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { parse } from 'graphql';

import { permissionNames } from '../../src/gateway/caller.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import type { CompiledDocuments, Form } from '../../src/server/documents/compiledDocuments.js';
import { formFor } from '../../src/server/graphqlHandler.js';
import { seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { oddShapes } from '../support/hostile/oddShapes.js';
import { sampleOperation } from '../support/sampleOperation.js';
import type { SampleOperation } from '../support/sampleOperation.js';
import { throttle } from '../support/upstream/throttle.js';

let gateway: GatewayUnderTest;
let authorization: string;
beforeAll(async () => {
  gateway = await startGateway({
    guards: { documentMemory: { compilingShare: 1000 } },
    subgraph: true,
    grants: { groups: { admins: permissionNames } },
    pool: { users: [seedUser('ada'), seedUser('throttled')] },
  });
  authorization = (await gateway.asAdministrator()).authorization ?? '';
  throttle(gateway.pool, 'throttled');
});
afterAll(async () => {
  await gateway.close();
});

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** Status, headers and body, without ids and dates, which differ in every answer. */
interface Answer {
  readonly status: number;
  readonly headers: object;
  readonly text: string;
}

async function answerTo(body: Sent, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify(body),
  });
  const { date: _, 'x-request-id': _requestId, ...others } = Object.fromEntries(response.headers);
  const text = (await response.text()).replace(/"(requestId|incidentId)":"[^"]*"/g, '"$1":"…"');
  return { status: response.status, headers: { ...others, 'content-length': '' }, text };
}

/** Repeats a request often enough that the document is compiled, with pauses for the compiler. */
async function answersTo(body: Sent, headers: Record<string, string> = {}): Promise<object[]> {
  const answers: object[] = [];
  for (let use = 0; use < 8; use += 1) {
    answers.push(await answerTo(body, headers));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return answers;
}

const schema = gatewaySchema();
const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
const operationNames = Object.keys(fields).filter((name) => (fields[name]?.args.length ?? 0) > 0);
let uncompiled = 0;
const anonymous = { authorization: '' };
/** This is only a sample, because compile.test.ts compares all shapes, without HTTP. */
const shapesPerArgument = 25;

function oddVariablesOf(name: string, variables: SampleOperation['variables']): object[] {
  const ofArguments = (fields[name]?.args ?? []).flatMap(({ name: argument, type }) => {
    const odd = [...oddShapes(type, argument)];
    const step = Math.max(1, Math.floor(odd.length / shapesPerArgument));
    return odd
      .filter((_shape, index) => index % step === 0)
      .map((value) => ({ ...variables, [argument]: value }));
  });
  return [{}, ...ofArguments];
}

const user =
  'query User($username: String!) { user(username: $username) { __typename ... on User { id ' +
  'email status createdAt } ... on OperationError { code message } ... on InvalidInputError { ' +
  'violations { path message } } } }';
const entities =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ' +
  '__typename ... on User { username email } } }';

describe('POST /graphql', () => {
  it.each<[string, Sent, Record<string, string>?]>([
    ['a document with variables', { query: user, variables: { username: 'ada' } }],
    [
      'a document and the name of its operation',
      { query: user, variables: { username: 'ada' }, operationName: 'User' },
    ],
    [
      'an operation name that is not in the document',
      { query: user, variables: { username: 'ada' }, operationName: 'Other' },
    ],
    ['a failure as data', { query: user, variables: { username: 'nobody' } }],
    ['an invalid input as data', { query: user, variables: { username: 'with space' } }],
    ['a missing variable', { query: user, variables: {} }],
    ['a variable of a wrong type', { query: user, variables: { username: 7 } }],
    ['variables that are not an object', { query: user, variables: ['ada'] }],
    ['no variables', { query: '{ userPool { __typename } }' }],
    [
      'a failed entity among good ones',
      {
        query: entities,
        variables: {
          representations: ['ada', 'throttled', 'nobody'].map((username) => ({
            __typename: 'User',
            username,
          })),
        },
      },
    ],
    [
      'the media type of GraphQL',
      { query: user, variables: { username: 'ada' } },
      { accept: 'application/graphql-response+json' },
    ],
    [
      'the media types of Apollo Client',
      { query: user, variables: { username: 'ada' } },
      { accept: 'application/graphql-response+json,application/json;q=0.9' },
    ],
    [
      'an unsupported media type',
      { query: user, variables: { username: 'ada' } },
      { accept: 'text/plain' },
    ],
    ['introspection', { query: '{ __type(name: "User") { name } }' }],
    [
      'the extensions of Apollo Client 4',
      {
        query: user,
        variables: { username: 'ada' },
        extensions: { clientLibrary: { name: '@apollo/client', version: '4.0.0' } },
      },
    ],
    [
      'the claims that a router forwards',
      {
        query: user,
        variables: { username: 'ada' },
        extensions: { jwt: { token: 'eyJ', payload: { sub: 'ada' } } },
      },
    ],
    [
      'a persisted query',
      {
        query: user,
        variables: { username: 'ada' },
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } },
      },
    ],
    ['no extensions', { query: user, variables: { username: 'ada' }, extensions: null }],
    [
      'extensions that are a list',
      { query: user, variables: { username: 'ada' }, extensions: [1] },
    ],
    [
      'extensions that are a string',
      { query: user, variables: { username: 'ada' }, extensions: '{}' },
    ],
    ['an empty operation name', { query: user, variables: { username: 'ada' }, operationName: '' }],
    [
      'an operation name that is not a string',
      { query: user, variables: { username: 'ada' }, operationName: false },
    ],
    [
      'the alias `__proto__`',
      {
        query: 'query ($username: String!) { __proto__: user(username: $username) { __typename } }',
        variables: { username: 'ada' },
      },
    ],
  ])(
    'answers %s the same at every use',
    async (...[, body, headers]: [string, Sent, Record<string, string>?]) => {
      const [first, ...others] = await answersTo(body, headers);
      for (const other of others) expect(other).toEqual(first);
    },
  );

  it('MUST authorize every use of a compiled document', async () => {
    const body = { query: user, variables: { username: 'ada' } };
    await answersTo(body);
    expect(await answerTo(body, { authorization: '' })).toMatchObject({
      text: expect.stringContaining('ACCESS_DENIED'),
    });
  });

  it('MUST NOT run text from a document as code, however often the document is sent', async () => {
    const globals = globalThis as { reached?: boolean };
    const text =
      '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0),more:(globalThis.reached=true';
    await answersTo({ query: `{ user(username: "${text}") { __typename } }` }, anonymous);
    await answersTo(
      { query: `query ($name: String! = "${text}") { user(username: $name) { __typename } }` },
      anonymous,
    );
    expect(globals.reached).toBeUndefined();
  });

  describe.each(operationNames)('with the variables of %s', (name) => {
    it('accepts and rejects the same values as graphql-js, with the same messages', async () => {
      const { document: query, variables } = sampleOperation(schema, name, {
        optionalArguments: true,
      });
      for (let use = 0; use < 3; use += 1) await answerTo({ query, variables: {} }, anonymous);
      for (const given of oddVariablesOf(name, variables)) {
        // The comment makes it a new document, which is not compiled on first use.
        const plain = await answerTo(
          { query: `${query} #${String((uncompiled += 1))}`, variables: given },
          anonymous,
        );
        const compiled = await answerTo({ query, variables: given }, anonymous);
        if (isRefused(plain)) expect({ given, ...compiled }).toEqual({ given, ...plain });
        else expect({ given, ...outlineOf(compiled) }).toEqual({ given, ...outlineOf(plain) });
      }
    });
  });
});

describe('formFor', () => {
  const form: Form = {
    name: 'User',
    hash: '',
    document: parse(user),
    bytes: 0,
    shared: true,
    bucket: '',
    run: () => ({ data: {} }),
  };
  const documents: CompiledDocuments = {
    find: (source) => (source === user ? form : undefined),
    used: () => true,
  };

  it.each<[string, object]>([
    ['nothing else', {}],
    ['the name of the operation', { operationName: 'User' }],
    [
      'extensions of a client',
      { extensions: { clientLibrary: { name: '@apollo/client', version: '4.0.0' } } },
    ],
    ['claims that a router forwards', { extensions: { jwt: { payload: { sub: 'ada' } } } }],
    ['null for every optional member', { variables: null, operationName: null, extensions: null }],
  ])('finds the compiled form with %s', (_title, rest) => {
    expect(formFor({ query: user, ...rest }, documents)).toBe(form);
  });

  it.each<[string, object]>([
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
    ['another name', { operationName: 'Other' }],
    ['an empty name', { operationName: '' }],
    ['variables that are a list', { variables: [] }],
    ['extensions that are a list', { extensions: [] }],
    ['another document', { query: '{ a }' }],
    ['no document', { query: undefined }],
  ])('leaves %s to Apollo Server', (_title, rest) => {
    expect(formFor({ query: user, ...rest }, documents)).toBeUndefined();
  });
});

/** Rejected for the shape of its variables, before any operation ran. */
const isRefused = ({ text }: Answer): boolean => !text.startsWith('{"data"');

/** The form of an answer: two runs of an operation may return different data. */
function outlineOf({ status, text }: Answer): object {
  return {
    status,
    keys: Object.keys(JSON.parse(text) as object),
    refused: text.includes('"errors"'),
  };
}

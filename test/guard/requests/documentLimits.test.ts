/**
 * Tests how large a document may be. The tests send documents to the server and count the calls to
 * Cognito.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';

import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { repeated } from '../../support/hostile/repeated.js';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({ introspection: true });
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const guess = 'authenticate(input: { username: "ada", password: "wrong" }) { __typename }';
const nested = (levels: number): string =>
  levels === 1
    ? '__typename'
    : 'groups { ... on GroupConnection { edges { node { users { ... on UserConnection { ' +
      `edges { node { ${levels > 7 ? nested(levels - 6) : '__typename'} } } } } } } } }`;
/** 10 * 10 * 10 selections in 200 tokens. */
const tenfold = `{ user(username: "ada") { ...A } }
  fragment A on User { ${repeated(10, (index) => `a${index}: groups { ...B }`)} }
  fragment B on GroupConnection { ${repeated(10, (index) => `b${index}: edges { ...C }`)} }
  fragment C on GroupEdge { ${repeated(10, (index) => `c${index}: cursor`)} }`;
/** Fragments that each spread the next one twice. */
const doubling =
  '{ user(username: "ada") { ...F0 } } ' +
  `${repeated(12, (index) => `fragment F${index} on User { ...F${index + 1} ... { ...F${index + 1} } }`)} ` +
  'fragment F12 on User { id }';

describe('a document', () => {
  it.each([
    ['two guesses', `mutation { a: ${guess} b: ${guess} }`, 'TOO_MANY_CREDENTIAL_FIELDS'],
    [
      'two equal guesses, which GraphQL would merge',
      `mutation { ${guess} ${guess} }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      'two guesses in fragments',
      `mutation { ...A ... on Mutation { b: ${guess} } } fragment A on Mutation { a: ${guess} }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      'one fragment spread twice',
      `mutation { ...A ...A } fragment A on Mutation { ${guess} }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      'a guess and a skipped guess',
      `mutation { a: ${guess} b: authenticate(input: { username: "ada" }) @skip(if: true) { __typename } }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      'guesses in two operations',
      `mutation A { ${guess} } mutation B { ${guess} }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      'a guess and a message',
      `mutation { ${guess} forgotPassword(input: { username: "ada" }) { __typename } }`,
      'TOO_MANY_CREDENTIAL_FIELDS',
    ],
    [
      '11 root fields',
      `{ ${repeated(11, (index) => `a${index}: userPool { __typename }`)} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    ['9 levels', `{ user(username: "ada") { ... on User { ${nested(8)} } } }`, 'TOO_DEEP'],
    ['1,001 tokens', `{ user(username: "ada") { ${'id '.repeat(1000)} } }`, 'TOO_MANY_TOKENS'],
    ['more selections than tokens, by fragments', tenfold, 'TOO_MANY_TOKENS'],
    ['one field thousands of times, by fragments', doubling, 'TOO_MANY_REPEATS'],
    [
      'fragments in a circle',
      '{ user(username: "ada") { ...A } } fragment A on User { ...B } fragment B on User { ...A }',
      'TOO_MANY_TOKENS',
    ],
    [
      '11 directives',
      `{ userPool { __typename ${'@include(if: true) '.repeat(11)} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      '11 directives in a fragment that is spread often',
      `{ userPool { ${'...A '.repeat(11)} } } fragment A on UserPool { name @include(if: true) }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      '51 selections of one field in a fragment that no operation spreads',
      `{ __typename } fragment A on Query { ${'__typename '.repeat(51)} }`,
      'TOO_MANY_REPEATS',
    ],
    [
      '9 levels in a fragment that no operation spreads',
      `{ __typename } fragment A on Query { user(username: "ada") { ... on User { ${nested(8)} } } }`,
      'TOO_DEEP',
    ],
    [
      'directives on variables',
      `query (${repeated(11, (index) => `$v${index}: Int @nothing`)}) { __typename }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      '51 selections of one field',
      `{ userPool { ${'__typename '.repeat(51)} } }`,
      'TOO_MANY_REPEATS',
    ],
  ])('MUST be refused with 400 and one error when it has %s', async (_what, document, code) => {
    const { status, data, errors } = await gateway.graphql(document);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(calls.names).toEqual([]);
  });

  it.each([
    [
      'one guess and other fields',
      `mutation { ${guess} disableUser(input: { username: "ada" }) { __typename } }`,
    ],
    ['10 root fields', `{ ${repeated(10, (index) => `a${index}: userPool { __typename }`)} }`],
    ['8 levels', `{ user(username: "ada") { ... on User { ${nested(7)} } } }`],
    [
      '10 directives',
      '{ userPool { __typename @include(if: true) } ' +
        `${repeated(9, (index) => `a${index}: __typename @skip(if: false)`)} }`,
    ],
    [
      'a fragment in many places',
      '{ a: userPool { ...T } b: userPool { ...T } c: userPool { ...T } } fragment T on UserPoolResult { __typename }',
    ],
    ['the introspection of GraphiQL', getIntrospectionQuery()],
  ])('is executed when it has %s', async (_what, document) => {
    const { status, errors } = await gateway.graphql(document);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('is checked again after a refusal, and cached after it was accepted', async () => {
    for (const expected of [400, 400])
      expect((await gateway.graphql(`mutation { a: ${guess} b: ${guess} }`)).status).toBe(expected);
    for (const expected of [200, 200])
      expect((await gateway.graphql('{ userPool { __typename } }')).status).toBe(expected);
  });
});

describe('without introspection', () => {
  let closed: GatewayUnderTest;
  beforeAll(async () => {
    closed = await startGateway({ introspection: false });
  });
  afterAll(async () => {
    await closed.close();
  });

  it.each([
    ['an unknown field', '{ usr(username: "canary") { __typename } }'],
    ['an unknown argument', '{ user(usrname: "canary") { __typename } }'],
    ['an unknown type', '{ user(username: "canary") { ... on Usr { id } } }'],
    [
      'an unknown enum value',
      'mutation { authenticate(input: { username: "canary", flow: USER_SRP }) { __typename } }',
    ],
    ['a syntax error', '{ user(username: "canary" '],
    ['a string out of place', '{ "canary" }'],
    ['a name out of place', 'canary { user }'],
    ['a bad escape', '{ user(username: "\\canary") { __typename } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of one type', '{ __type(name: "User") { name } }'],
  ])(
    'MUST get no suggestion, no name of the schema and no echo for %s',
    async (_what, document) => {
      const { status, text, errors } = await closed.graphql(document);
      expect(status).toBe(400);
      expect(errors).toHaveLength(1);
      expect(text).not.toMatch(/did you mean|canary|user\b|__schema|__type|Mutation/i);
    },
  );

  it('MUST get no suggestion for a wrong variable either', async () => {
    const { status, text, errors } = await closed.graphql(
      'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }',
      { input: { usrname: 'canary', username: 7, canary: 1 } },
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(text).not.toMatch(/did you mean|canary|username|AuthenticateInput/i);
  });
});

/** Tests the answers to requests that are refused before there is a GraphQL document. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { pino } from 'pino';

import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
const others: GatewayUnderTest[] = [];
afterAll(async () => {
  await Promise.all([gateway, ...others].map((one) => one.close()));
});

const json = { 'content-type': 'application/json' };

async function post(
  body: string,
  contentType = 'application/json',
): Promise<{ status: number; body: string }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });
  return { status: response.status, body: await response.text() };
}

describe('the GraphQL endpoint', () => {
  it.each([
    ['malformed JSON', '{"query": "secret-canary', 'application/json', 400],
    ['plain text', 'secret-canary', 'text/plain', 415],
    ['XML', '<secret-canary/>', 'application/xml', 415],
    [
      'an oversize body',
      JSON.stringify({ query: 'secret-canary'.repeat(10_000) }),
      'application/json',
      413,
    ],
    ['a syntax error', JSON.stringify({ query: '{ secret-canary' }), 'application/json', 400],
    [
      'an array of operations',
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ secret-canary }' }]),
      'application/json',
      400,
    ],
  ])('answers %s with one GraphQL error', async (_title, body, contentType, status) => {
    const answer = await post(body, contentType);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.body) as { errors: unknown[] }).errors).toHaveLength(1);
  });

  it('MUST NOT repeat a value of the variables in an error', async () => {
    const query =
      'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }';
    const wrongs = [
      { username: 'ada', password: { secret: 'canary-1' } },
      { username: 'ada', password: ['canary-2'] },
      { username: 'ada', password: 'x', secret: 'canary-3' },
      'canary-4',
      // In these, the value itself contains text that marks its end in a message.
      { username: 'ada', password: ['x; canary-5'] },
      { password: 'x; canary-6' },
      { username: 'ada', password: 'x', flow: 'x at "canary-7' },
      { username: 'ada', password: 'x', flow: 'x; canary-8' },
      'x; canary-9 at "canary-10"; canary-11',
    ];
    for (const input of wrongs) {
      const { status, body } = await post(JSON.stringify({ query, variables: { input } }));
      expect(status).toBe(400);
      expect(body).not.toContain('canary');
    }
  });

  it('says which value of the variables is wrong, and why', async () => {
    const query =
      'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }';
    const messageOf = async (input: unknown): Promise<unknown> =>
      (
        JSON.parse((await post(JSON.stringify({ query, variables: { input } }))).body) as {
          errors: { message: string }[];
        }
      ).errors[0]?.message;
    expect(await messageOf({ username: 'ada', password: 7 })).toBe(
      'Variable "$input" got an invalid value at "input.password"; String cannot represent a non string value',
    );
    expect(await messageOf({ password: 'x' })).toBe(
      'Variable "$input" got an invalid value; Field "username" of required type "String!" was not provided.',
    );
    expect(await messageOf({ username: 'ada', flow: 'WRONG' })).toBe(
      'Variable "$input" got an invalid value at "input.flow"; what was given does not exist in "AuthFlow" enum.',
    );
  });

  it('MUST NOT repeat a literal value of the document in an error', async () => {
    const { body } = await post(
      JSON.stringify({
        query:
          'mutation { authenticate(input: { username: 7, password: ["canary"] }) { __typename } }',
      }),
    );
    expect(body).not.toContain('canary');
  });

  it.each([true, false])(
    'MUST NOT repeat or log values of a document, and show names of the schema only with introspection (%p)',
    async (introspection) => {
      const lines: string[] = [];
      const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
      const other = await startGateway({ introspection, log });
      others.push(other);
      const messageOf = async (body: object): Promise<string> => {
        const response = await fetch(`${other.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        expect(response.headers.get('content-type')).toMatch(
          /^application\/(?:json|graphql-response\+json)/,
        );
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        return response.text();
      };
      const texts = [
        'canary',
        '<b>canary</b>',
        'a" canary "b',
        '": found String "canary" canary',
        'a\ncanary',
      ];
      const literals = texts.flatMap((text) => [
        JSON.stringify(text),
        `"""${text.replaceAll('"', "'")}"""`,
      ]);
      const documents = literals.flatMap((literal) => [
        `{ user(username ${literal}) { __typename } }`,
        `{ user(${literal}) { __typename } }`,
        `{ user ${literal} }`,
        `${literal} { __typename }`,
        `{ user(username: ${literal} }`,
        `{ user(username: {a: ${literal}}) { __typename } }`,
        `{ user(username: "a" @${literal}) { __typename } }`,
        `query ($a: ${literal}) { __typename }`,
        `query ($a: Int = ${literal}) { me(token: $a) { __typename } }`,
        `mutation { authenticate(input: ${literal}) { __typename } }`,
        `mutation { authenticate(input: { username: "a", password: "b", flow: ${literal} }) { __typename } }`,
        `{ users(first: ${literal}) { __typename } }`,
        `{ __typename @include(if: ${literal}) }`,
        `{ me(token: "a", other: ${literal}) { __typename } }`,
      ]);
      const answers = [];
      for (const query of documents) answers.push(await messageOf({ query }));
      for (const operationName of texts.slice(1))
        answers.push(await messageOf({ query: 'query A { __typename }', operationName }));
      for (const query of [
        '{ user(username: "\\qcanary") }',
        '{ user(username: "\\u{canary}") }',
        '"canary',
        '{ 0canary }',
        '{ 1.canary }',
        "{ 'canary }",
      ])
        answers.push(await messageOf({ query }));
      expect(answers.filter((answer) => answer.includes('canary'))).toEqual([]);

      const named = [
        '{ canaryName }',
        '{ me { ...canaryName } }',
        '{ me(canaryName: 1) { __typename } }',
        '{ me { ... on canaryName { id } } }',
        '{ __typename @canaryName }',
        '{ me(token: $canaryName) { __typename } }',
        'query ($a: canaryName) { __typename }',
        'mutation { authenticate(input: { canaryName: 1 }) { __typename } }',
        'mutation { authenticate(input: { flow: canaryName }) { __typename } }',
      ];
      const said = await Promise.all(named.map((query) => messageOf({ query })));
      expect(said.filter((answer) => answer.includes('canaryName')).length > 0).toBe(introspection);
      expect(lines.join('')).not.toContain('canary');
    },
  );

  it('answers an unknown path with 404 in the same shape', async () => {
    const response = await fetch(`${gateway.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'There is nothing here. Send GraphQL to /graphql by POST.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it.each([
    ['an unknown path', '/nothing', {}],
    ['a probe', '/health/live', {}],
    ['the outbox', '/outbox.json', {}],
    ['a page of another origin', '/graphql', { headers: { origin: 'https://evil.example' } }],
    ['an unparsable document', '/graphql', { body: '{"query":"{"}' }],
    ['an unknown field', '/graphql', { body: '{"query":"{ nothing }"}' }],
    ['no document', '/graphql', { body: '{}' }],
    ['no JSON', '/graphql', { body: '{' }],
  ])('ends the JSON with a newline for terminals: %s', async (_title, path, init) => {
    const posted = 'body' in init && { method: 'POST', headers: json };
    const response = await fetch(`${gateway.url}${path}`, { ...init, ...posted });
    expect(await response.text()).toMatch(/[}\]]\n$/);
  });

  it('logs one line for refused pages of other origins, which names ALLOWED_ORIGINS', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
    const watched = await startGateway({ log });
    others.push(watched);
    for (let count = 0; count < 5; count += 1) {
      const headers = { ...json, origin: `https://app${String(count)}.example` };
      await fetch(`${watched.url}/graphql`, { method: 'POST', headers, body: '{}' });
    }
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { origin: 'https://app0.example', msg: expect.stringContaining('ALLOWED_ORIGINS') },
    ]);
  });
});

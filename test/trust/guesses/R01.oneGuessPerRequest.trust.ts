/** R1: one HTTP request carries at most one guess, in whatever form it is written. */
import { Writable } from 'node:stream';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import type { GuardOptions } from '../../../src/guard/options.js';
import { catalogue } from '../../../src/resolvers/index.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const guesses = sized(1000, 100);
const all = (text: (index: number) => string, count = guesses): string =>
  Array.from({ length: count }, (_item, index) => text(index)).join(' ');
const guess = 'authenticate(input:$i){__typename}';
const mutation = (body: string, more = ''): string =>
  `mutation($i:AuthenticateInput!){${body}}${more}`;
/** Fragments are longer; more of them would not fit into a body. */
const fragments = Math.min(guesses, 700);

/** Each document repeats the same guess many times, and GraphQL executes all of them. */
const shapes: Readonly<Record<string, string>> = {
  aliases: mutation(all((index) => `a${index}:${guess}`)),
  'few enough aliases to pass every other limit': mutation(
    all((index) => `a${index}:${guess}`, 10),
  ),
  'inline fragments': mutation(all((index) => `...on Mutation{a${index}:${guess}}`, fragments)),
  'inline fragments without a type condition': mutation(all((index) => `...{a${index}:${guess}}`)),
  fragments: mutation(
    all((index) => `...F${index}`, fragments),
    all((index) => `fragment F${index} on Mutation{a${index}:${guess}}`, fragments),
  ),
  'fragments in fragments': mutation(
    '...F0',
    all(
      (index) =>
        `fragment F${index} on Mutation{a${index}:${guess}${index < fragments - 1 ? `...F${index + 1}` : ''}}`,
      fragments,
    ),
  ),
  '@include': mutation(
    all((index) => `a${index}:authenticate(input:$i)@include(if:true){__typename}`),
  ),
  '@skip on fragments': mutation(all((index) => `...@skip(if:false){a${index}:${guess}}`)),
  'two in one fragment': mutation('...F', `fragment F on Mutation{a:${guess} b:${guess}}`),
};

const fields = Object.entries<unknown>(catalogue)
  .filter(([, operation]) => (operation as { spends?: unknown }).spends !== undefined)
  .map(([field]) => field);
const pairs = fields.flatMap((one) => fields.map((other) => [one, other] as const));

function pairDocument(one: string, other: string): { query: string; variables: object } {
  const [first, second] = [one, other].map((field) => sampleOperation(gatewaySchema(), field));
  const type = (field: string): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return {
    query:
      `mutation ($one: ${type(one)}, $other: ${type(other)}) { a: ${one}(input: $one) { ` +
      `__typename } b: ${other}(input: $other) { __typename } }`,
    variables: { one: first!.variables.input, other: second!.variables.input },
  };
}

/**
 * Identical lines are folded: the first is written, and a later one says how many times it was repeated.
 */
let attacks = 0;
const log = pino(
  { level: 'warn' },
  new Writable({
    write: (line: Buffer, _encoding, done) => {
      const { limit, repeated = 1 } = JSON.parse(line.toString()) as {
        limit?: string;
        repeated?: number;
      };
      if (limit !== undefined) attacks += repeated;
      done();
    },
  }),
);

async function start(
  guards: GuardOptions,
): Promise<{ gateway: GatewayUnderTest; calls: WatchedCalls }> {
  const gateway = await startGateway({ guards, log });
  return { gateway, calls: watchCalls(gateway.pool) };
}

async function post(
  gateway: GatewayUnderTest,
  body: unknown,
): Promise<{ status: number; errors: unknown[] }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as { errors?: unknown[] };
  return { status: response.status, errors };
}

const variables = { i: { username: 'ada', password: 'wrong' } };

describe('one HTTP request', () => {
  // The budgets would hide what the document limits let through.
  const { budgets, ...others } = unprotected;
  let gateway: GatewayUnderTest;
  let calls: WatchedCalls;
  beforeAll(async () => {
    ({ gateway, calls } = await start({ budgets }));
  });
  beforeEach(() => {
    calls.forget();
    attacks = 0;
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('MUST be answered with one 400 and send nothing to Cognito if it holds many guesses', async () => {
    const counting = await start({ budgets });
    for (const [shape, query] of Object.entries(shapes)) {
      expect({ shape, ...(await post(counting.gateway, { query, variables })) }).toMatchObject({
        shape,
        status: 400,
        errors: [{}],
      });
    }
    await counting.gateway.close();
    expect(counting.calls.names).toEqual([]);
    expect(attacks).toBe(Object.keys(shapes).length);
    figure(
      'R1',
      `guesses that reached Cognito from ${Object.keys(shapes).length} requests of up to ${guesses} guesses each`,
      counting.calls.names.length,
      '0',
    );
    figure(
      'R1',
      'such requests that were counted as attacks',
      `${attacks} of ${Object.keys(shapes).length}`,
      'all',
    );
  });

  it('MUST send nothing to Cognito if it is a batch, holds many operations or uses GET', async () => {
    const single = { query: mutation(guess), variables };
    const operations = all(
      (index) => `mutation M${index}($i:AuthenticateInput!){${guess}}`,
      fragments,
    );
    const url = new URLSearchParams({
      query: mutation(guess),
      variables: JSON.stringify(variables),
    }).toString();
    expect(
      await post(
        gateway,
        Array.from({ length: guesses }, () => single),
      ),
    ).toMatchObject({ status: expect.any(Number), errors: [{}] });
    expect(await post(gateway, [single])).toMatchObject({ status: 400, errors: [{}] });
    expect(
      await post(gateway, { query: operations, variables, operationName: 'M1' }),
    ).toMatchObject({ status: 400, errors: [{}] });
    const get = await fetch(`${gateway.url}/graphql?${url}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.status).toBe(405);
    expect(calls.names).toEqual([]);
  });

  it('MUST send nothing to Cognito if it combines any two fields that cost a guess or a message', async () => {
    expect(fields).toEqual(
      expect.arrayContaining([
        'authenticate',
        'respondToChallenge',
        'forgotPassword',
        'confirmForgotPassword',
        'confirmSignUp',
        'signUp',
      ]),
    );
    for (const [one, other] of pairs)
      expect({ one, other, ...(await post(gateway, pairDocument(one, other))) }).toMatchObject({
        one,
        other,
        status: 400,
        errors: [{ extensions: { code: 'TOO_MANY_CREDENTIAL_FIELDS' } }],
      });
    expect(calls.names).toEqual([]);
    figure(
      'R1',
      `calls to Cognito from all ${pairs.length} pairs of ${fields.length} fields that spend a guess or a message`,
      calls.names.length,
      '0',
    );
  });

  it('may hold one guess', async () => {
    expect(await post(gateway, { query: mutation(guess), variables })).toEqual({
      status: 200,
      errors: [],
    });
    expect(calls.names).toEqual(['InitiateAuth']);
  });

  it('(control) on an unprotected build, the same requests make as many guesses as they hold', async () => {
    const open = await start({ ...others, budgets });
    try {
      await post(open.gateway, { query: shapes.aliases, variables });
      expect(open.calls.names).toHaveLength(guesses);
      open.calls.forget();
      await post(open.gateway, { query: shapes['fragments in fragments'], variables });
      figure(
        'R1',
        'control: guesses of one such request that reached Cognito on an unprotected build',
        open.calls.names.length,
        `${fragments}`,
      );
      expect(open.calls.names).toHaveLength(fragments);
    } finally {
      await open.gateway.close();
    }
  });
});

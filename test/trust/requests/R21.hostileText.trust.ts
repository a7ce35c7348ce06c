/**
 * R21: no text in any text input breaks the gateway, and a password reaches Cognito exactly as it
 * was typed.
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

import { documentLimits } from '../../../src/guard/requests/documentLimits.js';
import { openGateway } from '../../support/openGateway.js';
import { catalogue } from '../../../src/resolvers/index.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { checkedDocument } from '../../../src/server/documents/documents.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { hostileTexts, languages } from '../../support/hostile/hostileTexts.js';
import { rawPost } from '../../support/rawHttp.js';
import { sampleOf, sampleOperation } from '../../support/sampleOperation.js';
import { seededRandom } from '../../support/schemaSample.js';
import { fail, startStubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const schema = gatewaySchema();
const texts = [...hostileTexts, ...Object.values(languages)];

/** Path of a text input within the variables, such as `input.attributes.email`. */
interface TextPlace {
  readonly field: string;
  readonly path: readonly (string | number)[];
}

function textPaths(
  type: GraphQLInputType,
  path: readonly (string | number)[],
  depth = 0,
): (readonly (string | number)[])[] {
  if (isNonNullType(type)) return textPaths(type.ofType, path, depth);
  if (isListType(type)) return textPaths(type.ofType, [...path, 0], depth);
  if (isInputObjectType(type))
    return depth > 4
      ? []
      : Object.values(type.getFields()).flatMap((field) =>
          textPaths(field.type, [...path, field.name], depth + 1),
        );
  return ['String', 'ID'].includes(getNamedType(type).name) ? [path] : [];
}

const places: readonly TextPlace[] = Object.keys(catalogue).flatMap((field) => {
  const definition =
    schema.getQueryType()?.getFields()[field] ?? schema.getMutationType()?.getFields()[field];
  return (definition?.args ?? []).flatMap(({ name, type }) =>
    textPaths(type, [name]).map((path) => ({ field, path })),
  );
});

/**
 * The variables of the sample with the text in this place; only this field if the schema wants
 * exactly one.
 */
function variablesWith(
  { field, path }: TextPlace,
  text: string,
): { document: string; variables: object } {
  const { document, variables } = sampleOperation(schema, field, {
    full: true,
    optionalArguments: true,
  });
  const copy = structuredClone(variables) as Record<string, unknown>;
  const definition =
    schema.getQueryType()?.getFields()[field] ?? schema.getMutationType()?.getFields()[field];
  put(copy, path, text, definition?.args.find(({ name }) => name === path[0])?.type);
  return { document, variables: copy };
}

function put(
  target: Record<string | number, unknown>,
  [key, ...rest]: readonly (string | number)[],
  text: string,
  type?: GraphQLInputType,
): void {
  if (key === undefined) return;
  const [next] = rest;
  if (next === undefined) return void (target[key] = text);
  const named = type && getNamedType(type);
  const below = isInputObjectType(named) ? named.getFields()[String(next)]?.type : undefined;
  if (isInputObjectType(named) && named.isOneOf && below)
    target[key] = { [next]: sampleOf(below, String(next), true) };
  target[key] ??= typeof next === 'number' ? [] : {};
  put(
    target[key] as Record<string | number, unknown>,
    rest,
    text,
    typeof next === 'number' ? type : below,
  );
}

/** Whether an answer reports a fault of the gateway itself. */
const fault = /"__typename":"UnexpectedError"|"incidentId"|INTERNAL_SERVER_ERROR|^HTTP\/1\.1 5/m;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
async function post(
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .on('end', () => {
            resolve({ status: response.statusCode ?? 0, text });
          });
      },
    );
    sent.on('error', reject).end(body);
  });
}

/** Runs the work for all items, 32 at a time. */
async function forAll<Item>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      for (let next = iterator.next(); !next.done; next = iterator.next()) await run(next.value);
    }),
  );
}

let gateway: GatewayUnderTest;
let root: Record<string, string>;
beforeAll(async () => {
  // The limits on guesses, messages and quotas would answer before what is tested here.
  gateway = await startGateway({ introspection: false, quotas: false });
  root = await gateway.asAdministrator();
});
afterAll(async () => {
  agent.destroy();
  await gateway.close();
});

const stillAlive = async (): Promise<void> => {
  expect((await gateway.graphql('{ userPool { __typename } }')).data).toEqual({
    userPool: { __typename: 'UserPool' },
  });
};

describe('hostile text', () => {
  it('MUST break nothing, in any input of any operation that accepts text', async () => {
    const broken: object[] = [];
    let sent = 0;
    const step = sized(1, 211);
    const cells = places.flatMap((place, row) =>
      texts.filter((_text, column) => (row + column) % step === 0).map((text) => ({ place, text })),
    );
    await forAll(cells, async ({ place, text }) => {
      const { document, variables } = variablesWith(place, text);
      const { status, text: answer } = await post(
        gateway.url,
        JSON.stringify({ query: document, variables }),
        root,
      );
      sent += 1;
      if (status !== 200 || fault.test(answer))
        broken.push({ ...place, text: text.slice(0, 100), status, answer: answer.slice(0, 300) });
    });
    figure(
      'R21',
      `requests with ${texts.length} texts in ${places.length} places${step === 1 ? '' : ', every 211th'}`,
      sent,
      'all',
    );
    figure('R21', 'of those, answered with 4xx, 5xx or UnexpectedError', broken.length, '0');
    expect(hostileTexts.length).toBeGreaterThanOrEqual(485);
    expect(broken.slice(0, 5)).toEqual([]);
    await stillAlive();
  }, 1_200_000);

  it('MUST reach Cognito byte for byte when it is a password', async () => {
    const cognito = await startStubCognito();
    cognito.answer = fail('NotAuthorizedException', 'Incorrect username or password.');
    const open = await openGateway({
      userPoolId: 'eu-west-1_Stub00001',
      clientId: 'client',
      clientConfig: { endpoint: cognito.endpoint },
      guards: unprotected,
      quotas: false,
    });
    const url = await open.listen({ port: 0 });
    const changed: string[] = [];
    let sent = 0;
    for (const password of texts.filter((_text, index) => index % sized(1, 5) === 0)) {
      cognito.calls.length = 0;
      await post(
        url,
        JSON.stringify({
          query: 'mutation($i:AuthenticateInput!){authenticate(input:$i){__typename}}',
          variables: { i: { username: 'ada', password } },
        }),
      );
      const [call] = cognito.calls;
      // Cognito rejects passwords that are empty, over 256 characters, or padded with white space.
      if (!call)
        expect(password.length > 256 || password === '' || /^\s|\s$/.test(password)).toBe(true);
      else {
        sent += 1;
        if ((call.body.AuthParameters as { PASSWORD: string }).PASSWORD !== password)
          changed.push(password);
      }
    }
    await open.close();
    await cognito.close();
    figure('R21', `passwords of ${sent} that reached Cognito altered`, changed.length, '0');
    expect(sent).toBeGreaterThan(sized(400, 80));
    expect(changed).toEqual([]);
  });

  it('MUST NOT give an attacker more guesses: a name with other letters for the same text is the same name', async () => {
    const guarded = await startGateway({ guards: { budgets: {} } });
    const calls = watchCalls(guarded.pool);
    try {
      const forms = [
        'ada',
        'ADA',
        'Ada',
        '\uff41\uff44\uff41',
        '\uff21\uff24\uff21',
        'a\uff44a',
        '\u{1d41a}\u{1d41d}\u{1d41a}',
        '\u24d0\u24d3\u24d0',
        'aDa',
        'adA',
      ];
      for (const username of forms)
        await guarded.graphql(
          'mutation($i:AuthenticateInput!){authenticate(input:$i){__typename}}',
          { i: { username, password: 'wrong' } },
        );
      const guesses = calls.names.filter((name) => name === 'InitiateAuth');
      figure(
        'R21',
        `guesses from one address that reached Cognito for one name in ${forms.length} spellings`,
        guesses.length,
        '4',
      );
      expect(guesses).toHaveLength(4);
    } finally {
      await guarded.close();
    }
  });
});

const words = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '...',
  '@include(if: $a)',
  '@skip(if: true)',
  'on User',
  'on',
  'fragment F on User',
  'query',
  'mutation',
  'subscription',
  '$a',
  '$a: Boolean!',
  '"',
  '""',
  '"""',
  '#',
  '\\',
  '\u0000',
  '\ud83d',
  '!',
  '|',
  '&',
  '=',
  '[',
  ']',
  '1',
  '-1e999',
  '1.5',
  'null',
  'true',
  'id',
  'username',
  '__typename',
  '__schema',
  'user(username: "ada")',
  'me',
  'groups',
  'edges',
  'node',
  'userPool',
  'authenticate(input: {username: "ada"})',
  'nothing',
  'input',
  '{}',
  '\u00e9',
  '\ufeff',
  ',',
];

/** Valid documents of the catalogue and random words, cut, doubled and mixed. */
function* generatedDocuments(count: number, random: () => number): Generator<string> {
  const valid = Object.keys(catalogue).map((field) => sampleOperation(schema, field).document);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let index = 0; index < count; index += 1) {
    if (index % 5 !== 0)
      yield Array.from({ length: Math.floor(random() * 40) }, () => pick(words)).join(' ');
    else yield mutated(pick(valid), random, () => pick(words));
  }
}

function mutated(text: string, random: () => number, word: () => string): string {
  let result = text;
  for (let change = 0; change <= random() * 3; change += 1) {
    const at = Math.floor(random() * result.length);
    const to = at + Math.floor(random() * 12);
    const middle =
      [word(), '', result.slice(at, to).repeat(2), String.fromCharCode(random() * 0x3000)][
        Math.floor(random() * 4)
      ] ?? '';
    result = `${result.slice(0, at)}${middle}${result.slice(to)}`;
  }
  return result;
}

describe('generated documents', () => {
  it('MUST each be accepted or refused, and never crash the code that reads them', () => {
    const count = sized(1_000_000, 3000);
    const options = {
      schema,
      introspection: false,
      limits: documentLimits({}, (field) => Object.hasOwn(catalogue, field)),
    };
    let accepted = 0;
    let refused = 0;
    for (const source of generatedDocuments(count, seededRandom(21))) {
      try {
        checkedDocument(source, options);
        accepted += 1;
      } catch (error) {
        if (!(error instanceof GraphQLError) || typeof error.extensions.code !== 'string')
          throw error;
        refused += 1;
      }
    }
    figure(
      'R21',
      'generated documents that the code of the server accepted or refused, in process',
      `${accepted} + ${refused} of ${count}`,
      'all',
    );
    expect(accepted + refused).toBe(count);
    expect(accepted).toBeGreaterThan(count / 10_000);
  });

  it('MUST be answered over HTTP without a fault', async () => {
    const count = sized(20_000, 300);
    const broken: object[] = [];
    // The connections have been idle for so long that the server may be about to close them.
    agent.destroy();
    await forAll(generatedDocuments(count, seededRandom(22)), async (query) => {
      const { status, text } = await post(
        gateway.url,
        JSON.stringify({ query, variables: { a: true, input: {} } }),
      );
      if (status >= 500 || fault.test(text))
        broken.push({ query, status, text: text.slice(0, 300) });
    });
    figure(
      'R21',
      `of ${count} generated documents over HTTP, answered with 5xx or UnexpectedError`,
      broken.length,
      '0',
    );
    expect(broken.slice(0, 3)).toEqual([]);
    await stillAlive();
  });
});

describe('mutated requests', () => {
  it('MUST be answered or cut off, but never with 5xx, and the server keeps running', async () => {
    const count = sized(10_000, 200);
    const random = seededRandom(23);
    const { hostname, port } = new URL(gateway.url);
    const samples = Object.keys(catalogue)
      .map((field) => sampleOperation(schema, field, { full: true }))
      .map(({ document, variables }) =>
        rawPost(['Connection: close'], JSON.stringify({ query: document, variables })),
      );
    const broken: string[] = [];
    await forAll(Array(count).keys(), async (index) => {
      const bytes = Buffer.from(samples[index % samples.length] as Buffer);
      for (let change = 0; change <= random() * 4; change += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), hostname);
        socket
          .setEncoding('latin1')
          .on('data', (chunk: string) => (text += chunk))
          .on('error', () => undefined)
          .on('close', () => {
            resolve(text);
          });
        socket.end(random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes);
      });
      if (fault.test(answer)) broken.push(answer.slice(0, 400));
    });
    figure(
      'R21',
      `of ${count} requests with changed bytes, answered with 5xx or UnexpectedError`,
      broken.length,
      '0',
    );
    expect(broken.slice(0, 3)).toEqual([]);
    await stillAlive();
  });

  it('(control) an unexpected exception is reported as UnexpectedError, and would be counted', async () => {
    const cognito = await startStubCognito();
    cognito.answer = fail('NobodyKnowsThisException', 'text');
    const open = await openGateway({
      userPoolId: 'eu-west-1_Stub00001',
      clientId: 'client',
      clientConfig: { endpoint: cognito.endpoint },
      guards: unprotected,
    });
    const url = await open.listen({ port: 0 });
    const { text } = await post(
      url,
      JSON.stringify({
        query: 'mutation($i:AuthenticateInput!){authenticate(input:$i){__typename}}',
        variables: { i: { username: 'ada', password: 'wrong' } },
      }),
    );
    await open.close();
    await cognito.close();
    expect(text).toMatch(fault);
  });
});

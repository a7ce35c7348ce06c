/** R19: hostile documents are refused before they cost anything. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';
import { repeated } from '../../support/hostile/repeated.js';
import { serviceKey } from '../../support/serviceKey.js';

const rounds = sized(15, 7);
/**
 * Each level asks twice for the next one under the same response name, so the pairs to compare grow
 * fourfold with each level.
 */
const doubled = (levels: number): string =>
  levels === 0
    ? 'id'
    : repeated(
        2,
        () =>
          'groups{...on GroupConnection{edges{node{users{...on ' +
          `UserConnection{edges{node{${doubled(levels - 1)}}}}}}}}}`,
      );
const bomb = (levels: number): string => `{user(username:"ada"){...on User{${doubled(levels)}}}}`;
/** Each fragment asks for the next one under ten names. */
const tenfold =
  `{user(username:"ada"){...F0}}${repeated(8, (level) => `fragment F${level} on User{${repeated(10, (index) => `a${index}:groups{...on GroupConnection{edges{node{users{...on UserConnection{edges{node{...F${level + 1}}}}}}}}}`)}}`)} ` +
  'fragment F8 on User{id}';
const kilobyte =
  `{user(username:"ada"){...F0}}${repeated(12, (level) => `fragment F${level} on User{...F${level + 1} ...{...F${level + 1}} ...on User{...F${level + 1}}}`)} ` +
  'fragment F12 on User{id}';
const circular = `{__schema{types{${'fields{type{'.repeat(10)}name${'}}'.repeat(10)}}}}`;

/** Named after what is hostile in each; all are refused. */
const documents: Readonly<Record<string, string>> = {
  '9 levels':
    '{user(username:"ada"){...on User{groups{...on GroupConnection{edges{node{users{...on ' +
    'UserConnection{edges{node{groups{__typename}}}}}}}}}}}}',
  '10,000 levels': `${'{user'.repeat(5000)}${'}'.repeat(5000)}`,
  '60 KB of fields': `{user(username:"ada"){...on User{${'id '.repeat(20_000)}}}}`,
  'one text of 60 KB': `{user(username:"${'a'.repeat(60_000)}"){nothing}}`,
  'a comment of 60 KB': `{nothing}#${'a'.repeat(60_000)}`,
  '20,000 comments': `{nothing}${'#\n'.repeat(20_000)}`,
  '999 equal fields': `{user(username:"ada"){...on User{${'id '.repeat(980)}}}}`,
  '500 directives': `{userPool{__typename${'@include(if:true)'.repeat(500)}}}`,
  '900 unknown directives': `{userPool{__typename${'@a'.repeat(450)}}}`,
  'nested fragments in 1 KB': kilobyte,
  'fragments that grow tenfold': tenfold,
  'circular fragments':
    '{user(username:"ada"){...A}} fragment A on User{...B} fragment B on User{...A}',
  'fields that are compared pairwise': bomb(5),
  '140 equal fields with selections': `{user(username:"ada"){...on User{${'...{groups{__typename}}'.repeat(140)}}}}`,
  'a chain of 110 fragments':
    `{user(username:"ada"){...F0}}${repeated(110, (index) => `fragment F${index} on User{...F${index + 1} id}`)} ` +
    'fragment F110 on User{id}',
  'circular introspection': circular,
  'the whole schema': '{__schema{types{name fields{name type{name}}}}}',
  '300 misspelt fields': `{user(username:"ada"){...on User{${repeated(300, (index) => `usrname${index}`)}}}}`,
  '200 unknown variables': `query(${repeated(200, (index) => `$v${index}:Nothing`)}){__typename}`,
  '300 misspelt arguments': `{user(${repeated(200, (index) => `usrname${index}:"a"`)}){__typename}}`,
  'a list of 900 numbers': `{user(username:[${repeated(900, String)}]){__typename}}`,
  'brackets nested 400 deep': `{user(username:${'['.repeat(400)}1${']'.repeat(400)}){__typename}}`,
};

const service = serviceKey('router', ['users:read', 'groups:read']);

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    introspection: false,
    subgraph: true,
    grants: { serviceKeys: [service] },
    pool: { users: [seedUser('member')] },
  });
  calls = watchCalls(gateway.pool);
});
afterAll(async () => {
  await gateway.close();
});

interface Answer {
  readonly status: number;
  readonly text: string;
}
async function post(url: string, body: string, headers: Headers = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

/**
 * Median CPU time of a request in milliseconds, including its client, which runs in this process.
 */
async function costOf(url: string, body: string, count = rounds): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const before = process.cpuUsage();
    await post(url, body);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  return costs.sort((one, other) => one - other)[Math.floor(count / 2)] ?? Infinity;
}

describe('a hostile document', () => {
  it('MUST be refused with 400 and one error, without an echo or a suggestion, and without a call to Cognito', async () => {
    calls.forget();
    for (const [what, query] of Object.entries(documents)) {
      const { status, text } = await post(gateway.url, JSON.stringify({ query }));
      expect({
        what,
        status,
        errors: (JSON.parse(text) as { errors: unknown[] }).errors.length,
        size: text.length < 500,
      }).toEqual({ what, status: 400, errors: 1, size: true });
      expect(text).not.toMatch(/did you mean|usrname|username/i);
    }
    expect(calls.names).toEqual([]);
  });

  it('MUST cost at most 10 ms', async () => {
    const costs: [string, number][] = [];
    // The first rounds in a process run code that V8 has not compiled yet.
    for (const query of Object.values(documents))
      await costOf(gateway.url, JSON.stringify({ query }), 5);
    for (const [what, query] of Object.entries(documents))
      costs.push([what, await costOf(gateway.url, JSON.stringify({ query }))]);
    const [what, worst] = costs.sort(([, one], [, other]) => other - one)[0]!;
    figure(
      'R19',
      `worst of ${costs.length} hostile documents, ms of CPU including the client (${what})`,
      worst.toFixed(1),
      '10',
    );
    expect(worst).toBeLessThanOrEqual(10);
  });

  it('MUST be refused if it asks a subgraph for 10,000 entities, in one request or spread over fields', async () => {
    const router = { 'x-api-key': 'router' };
    const query = 'query($r:[_Any!]!){_entities(representations:$r){__typename}}';
    const keys = (count: number): object[] =>
      Array.from({ length: count }, (_item, index) => ({ __typename: 'User', id: String(index) }));
    calls.forget();
    expect(
      (await post(gateway.url, JSON.stringify({ query, variables: { r: keys(10_000) } }), router))
        .status,
    ).toBe(413);
    expect(
      (await post(gateway.url, JSON.stringify({ query, variables: { r: keys(1001) } }), router))
        .status,
    ).toBe(400);
    expect(
      (
        await post(
          gateway.url,
          JSON.stringify({
            query: `query($r:[_Any!]!){${repeated(10, (index) => `a${index}:_entities(representations:$r){__typename}`)}}`,
            variables: { r: keys(1001) },
          }),
          router,
        )
      ).status,
    ).toBe(400);
    expect(calls.names).toEqual([]);
    figure('R19', 'calls to Cognito for 10,000 `_entities`', calls.names.length, '0');
  });

  it('MUST cause at most 50 calls to Cognito, even when sent by a user with an account', async () => {
    const headers = await asUser(gateway, 'member');
    calls.forget();
    const many =
      '{me{...on ' +
      `User{${repeated(200, (index) => `a${index}:devices(first:${(index % 60) + 1}){...R}`)}}}} ` +
      'fragment R on UserDevicesResult{__typename}';
    const fits = `{me{...on User{${repeated(60, (index) => `a${index}:devices(first:${index + 1}){__typename}`)}}}}`;
    expect((await post(gateway.url, JSON.stringify({ query: many }), headers)).status).toBe(400);
    const { status } = await post(gateway.url, JSON.stringify({ query: fits }), headers);
    expect(status).toBe(200);
    figure(
      'R19',
      'calls to Cognito that one request of a plain user can cause',
      calls.names.length,
      '50',
    );
    expect(calls.names).toHaveLength(50);
  });

  it('(control) without the limits, validation takes a second, and one request causes any number of calls', async () => {
    const open = await startGateway({ guards: unprotected, pool: { users: [seedUser('member')] } });
    const openCalls = watchCalls(open.pool);
    try {
      const headers = await asUser(open, 'member');
      openCalls.forget();
      await post(
        open.url,
        JSON.stringify({
          query: `{me{...on User{${repeated(60, (index) => `a${index}:devices(first:${index + 1}){__typename}`)}}}}`,
        }),
        headers,
      );
      expect(openCalls.names.length).toBeGreaterThan(50);
      const cost = await costOf(open.url, JSON.stringify({ query: bomb(8) }), 1);
      figure(
        'R19',
        'control: the pairwise bomb on an unprotected build, ms',
        cost.toFixed(0),
        'more than 100',
      );
      expect(cost).toBeGreaterThan(100);
    } finally {
      await open.close();
    }
  });
});

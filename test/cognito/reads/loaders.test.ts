/**
 * Tests shared reads: what reaches the embedded pool through a whole gateway, and which reads
 * concurrent requests share.
 */
import { AdminGetUserCommand, GetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { CognitoAdapter } from '../../../src/cognito/call/adapter.js';
import { limitInFlight } from '../../../src/cognito/call/inFlight.js';
import { loaderFactory } from '../../../src/cognito/reads/loaders.js';
import { nodesOf, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

const usernames = Array.from({ length: 60 }, (_item, index) => `user${String(index)}`);
const maxReadsInFlight = 7;

let gateway: GatewayUnderTest;
let admin: Headers;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    maxReadsInFlight,
    guards: { documents: { maxRootFields: 100 } },
    pool: { users: usernames.map((name) => ({ ...seedUser(name), groups: ['admins'] })) },
  });
  admin = await gateway.asAdministrator();
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

async function read(document: string): Promise<Answer> {
  const { data, errors } = await gateway.graphql(document, {}, admin);
  expect(errors).toBeUndefined();
  return data;
}
const count = (name: string): number => calls.names.filter((called) => called === name).length;

describe('the reads of a request', () => {
  it('MUST be one call per user for 60 users with their groups, with no more in progress at once than configured', async () => {
    const { users } = await read(
      '{ users(first: 60, filter: { username: { startsWith: "user" } }) { ... on ' +
        'UserConnection { edges { node { username groups { ... on GroupConnection { edges { node ' +
        '{ name } } } } } } } } }',
    );
    const nodes = nodesOf(users);
    expect(nodes).toHaveLength(60);
    for (const { groups } of nodes) expect(nodesOf(groups)).toEqual([{ name: 'admins' }]);
    expect(count('ListUsers')).toBe(1);
    expect(count('AdminListGroupsForUser')).toBe(60);
    expect(calls.names).toHaveLength(61);
    expect(calls.mostInFlight).toBe(maxReadsInFlight);
  });

  it('MUST be 10 calls for 50 aliases of 10 names, whichever field reads them', async () => {
    const field = (name: string, index: number): string =>
      [
        `user(username: "${name}")`,
        `lookupUser(by: { username: "${name}" })`,
        `user(username: "${name}")`,
      ][index % 3] ?? '';
    const aliases = Array.from(
      { length: 50 },
      (_item, index) =>
        `a${String(index)}: ${field(usernames[index % 10]!, index)} { ... on User { username } }`,
    );
    const data = await read(
      `{ ${aliases.join('\n')} usersByUsername(usernames: ["user0", "user9"]) { ... on ` +
        'UsersByUsernameSuccess { results { ... on User { username } } } } }',
    );
    for (const index of aliases.keys())
      expect(data[`a${String(index)}`]).toEqual({ username: usernames[index % 10] });
    expect(data.usersByUsername.results).toEqual([{ username: 'user0' }, { username: 'user9' }]);
    expect(calls.names).toEqual(Array.from({ length: 10 }, () => 'AdminGetUser'));
  });

  it('share failures too', async () => {
    const aliases = Array.from(
      { length: 20 },
      (_item, index) => `a${String(index)}: user(username: "nobody") { __typename }`,
    );
    const data = await read(`{ ${aliases.join('\n')} }`);
    for (const index of aliases.keys())
      expect(data[`a${String(index)}`]).toEqual({ __typename: 'UserNotFoundError' });
    expect(calls.names).toEqual(['AdminGetUser']);
  });

  it('are sent again by the next request', async () => {
    await read('{ user(username: "user0") { __typename } }');
    await read('{ user(username: "user0") { __typename } }');
    expect(calls.names).toEqual(['AdminGetUser', 'AdminGetUser']);
  });
});

/** An adapter whose answers the test decides. */
function manualCognito(): { cognito: CognitoAdapter; answers: ((output: object) => void)[] } {
  const answers: ((output: object) => void)[] = [];
  const send = (): Promise<object> =>
    new Promise((resolve) => {
      answers.push(resolve);
    });
  return { cognito: { send } as unknown as CognitoAdapter, answers };
}
const ada = { UserPoolId: 'eu-west-1_Stub00001', Username: 'ada' };
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

describe('concurrent requests', () => {
  it('share a read in progress, but no completed one', async () => {
    const { cognito, answers } = manualCognito();
    const newLoaders = loaderFactory(cognito);
    const both = [
      newLoaders().read(AdminGetUserCommand, ada),
      newLoaders().read(AdminGetUserCommand, { ...ada }),
    ];
    await settled();
    expect(answers).toHaveLength(1);
    answers[0]?.({ Username: 'ada' });
    await expect(Promise.all(both)).resolves.toEqual([{ Username: 'ada' }, { Username: 'ada' }]);
    void newLoaders().read(AdminGetUserCommand, ada);
    await settled();
    expect(answers).toHaveLength(2);
  });

  it('MUST NOT join a read that was sent before a change', async () => {
    const { cognito, answers } = manualCognito();
    const newLoaders = loaderFactory(cognito);
    const before = newLoaders().read(AdminGetUserCommand, ada);
    await settled();
    newLoaders().forget();
    const after = newLoaders().read(AdminGetUserCommand, ada);
    await settled();
    expect(answers).toHaveLength(2);
    answers[0]?.({ Enabled: true });
    // The read that ends now is not the one that is remembered.
    await before;
    const joined = newLoaders().read(AdminGetUserCommand, ada);
    await settled();
    expect(answers).toHaveLength(2);
    answers[1]?.({ Enabled: false });
    await expect(Promise.all([before, after, joined])).resolves.toEqual([
      { Enabled: true },
      { Enabled: false },
      { Enabled: false },
    ]);
  });

  it("MUST NOT share reads with a user's own token", async () => {
    const { cognito, answers } = manualCognito();
    const newLoaders = loaderFactory(cognito);
    for (let request = 0; request < 2; request += 1)
      void newLoaders().read(GetUserCommand, { AccessToken: 'token' });
    await settled();
    expect(answers).toHaveLength(2);
  });

  it('MUST NOT mix up users, pools or pages', async () => {
    const { cognito, answers } = manualCognito();
    const newLoaders = loaderFactory(cognito);
    for (const input of [
      ada,
      { ...ada, Username: 'bob' },
      { ...ada, UserPoolId: 'eu-west-1_Stub00002' },
    ])
      void newLoaders().read(AdminGetUserCommand, input);
    await settled();
    expect(answers).toHaveLength(3);
  });
});

describe('limitInFlight', () => {
  it('keeps the order, and continues after a failure', async () => {
    const limited = limitInFlight(2);
    const begun: number[] = [];
    const works = [0, 1, 2, 3, 4].map((index) =>
      limited(async () => {
        begun.push(index);
        await settled();
        if (index === 1) throw new Error('one fails');
        return index;
      }).catch(() => 'failed'),
    );
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    await expect(Promise.all(works)).resolves.toEqual([0, 'failed', 2, 3, 4]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });
});

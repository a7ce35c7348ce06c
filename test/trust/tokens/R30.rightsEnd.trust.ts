/**
 * R30: permissions end when the session or membership that gives them ends: on this gateway at the
 * next call, on others within 60 seconds.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../../src/gateway/caller.js';
import { embeddedBackend } from '../../../src/process/embeddedBackend.js';
import { openGateway } from '../../support/openGateway.js';
import type { FlatOptions } from '../../../src/gateway/gateway.js';
import type { Gateway } from '../../../src/index.js';
import { mutate, seedUser, tokensOf } from '../../support/ask.js';
import type { Headers, Tokens } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

/** Ends the permissions of a member of `group` through the gateway. */
type End = (username: string, group: string, own: Tokens) => Promise<unknown>;

const asRoot = (field: string, input: object): Promise<unknown> => mutate(here, field, input, root);
const named =
  (field: string, nameOf: (username: string) => string): End =>
  (username) =>
    asRoot(field, { username: nameOf(username) });
const removal =
  (nameOf: (username: string) => string): End =>
  (username, groupName) =>
    asRoot('removeUserFromGroup', { username: nameOf(username), groupName });
const asWritten = (username: string): string => username;
const byAddress = (username: string): string => `${username}@example.com`;

const ends: Readonly<Record<string, End>> = {
  'removal from the group': removal(asWritten),
  'removal from the group, named in capitals': removal((username) => username.toUpperCase()),
  'removal from the group, named by address': removal(byAddress),
  'removal of many from the group': (username, groupName) =>
    asRoot('removeUsersFromGroup', { usernames: ['bystander', username], groupName }),
  'deletion of the group': (_username, name) => asRoot('deleteGroup', { groupName: name }),
  'disabling, named by address': named('disableUser', byAddress),
  'disabling of many': (username) => asRoot('disableUsers', { usernames: [username] }),
  'deletion of the user': named('deleteUser', asWritten),
  "an administrator's sign-out": named('signOutUser', byAddress),
  'their own sign-out': (_username, _group, { headers }) => mutate(here, 'signOut', {}, headers),
  'revocation of the refresh token': (_username, _group, { refreshToken }) =>
    mutate(here, 'revokeToken', { refreshToken }),
  'their own deletion': (_username, _group, { headers }) => mutate(here, 'deleteMe', {}, headers),
};
const titles = Object.keys(ends);
const usernameOf = (title: string): string => `helper${String(titles.indexOf(title))}`;
const groupOf = (title: string): string => `group${String(titles.indexOf(title))}`;

let here: GatewayUnderTest;
let elsewhere: GraphQLClient;
let root: Headers;
let secondsAhead = 0;
const others: Gateway[] = [];

/** Another process on the same pool. */
async function replica(options: Partial<FlatOptions>): Promise<GraphQLClient> {
  const gateway = await openGateway({
    ...embeddedBackend(here.pool, here.demo),
    guards: { ...unprotected, enumeration: { answerStepMs: 0 } },
    ...options,
  });
  others.push(gateway);
  return graphqlClient(await gateway.listen({ port: 0 }));
}

const grants = {
  groups: {
    admins: permissionNames,
    ...Object.fromEntries(
      [...titles.map(groupOf), 'controls', 'lasting', 'changing'].map((group) => [
        group,
        ['users:read', 'users:write'] as const,
      ]),
    ),
  },
};

beforeAll(async () => {
  const helper = (username: string, group: string) => ({ ...seedUser(username), groups: [group] });
  here = await startGateway({
    grants,
    pool: {
      groups: ['admins', ...Object.keys(grants.groups).slice(1)].map((GroupName) => ({
        GroupName,
      })),
      users: [
        ...titles.map((title) => helper(usernameOf(title), groupOf(title))),
        helper('control', 'controls'),
        helper('lasting', 'lasting'),
        helper('changing', 'changing'),
        seedUser('bystander'),
        seedUser('stranger'),
      ],
    },
  });
  root = await here.asAdministrator();
  elsewhere = await replica({ grants, now: () => new Date(Date.now() + secondsAhead * 1000) });
});
afterAll(async () => {
  for (const gateway of others) await gateway.close();
  await here.close();
});

/** What the permissions of the token still allow: a read, a change, and finding out who exists. */
async function open(graphql: GraphQLClient, { headers }: Tokens): Promise<string[]> {
  const read = await graphql('{ user(username: "bystander") { __typename } }', {}, headers);
  const change = await graphql(
    'mutation { enableUser(input: { username: "bystander" }) { __typename } }',
    {},
    headers,
  );
  // The public answer is the same for a confirmed user and a missing one.
  const state =
    'mutation { resendConfirmationCode(input: { username: "bystander" }) { __typename } }';
  const [told, toldToAnyone] = [await graphql(state, {}, headers), await graphql(state)];
  return [
    ...(read.data.user.__typename === 'User' ? ['read'] : []),
    ...(change.data.enableUser.__typename === 'EnableUserSuccess' ? ['change'] : []),
    ...(told.data.resendConfirmationCode.__typename ===
    toldToAnyone.data.resendConfirmationCode.__typename
      ? []
      : ['who exists']),
  ];
}
const everything = ['read', 'change', 'who exists'];

const kept = { here: 0, elsewhere: 0 };

describe('the permissions of an access token', () => {
  it.each(titles)(
    'MUST end on the next call after %s, and within 60 seconds at another instance',
    async (title) => {
      const tokens = await tokensOf(here, usernameOf(title));
      expect(await open(here.graphql, tokens)).toEqual(everything);
      expect(await open(elsewhere, tokens)).toEqual(everything);
      await ends[title]?.(usernameOf(title), groupOf(title), tokens);
      const left = await open(here.graphql, tokens);
      kept.here += left.length;
      secondsAhead += 60;
      const leftElsewhere = await open(elsewhere, tokens);
      kept.elsewhere += leftElsewhere.length;
      expect({ left, leftElsewhere }).toEqual({ left: [], leftElsewhere: [] });
    },
  );

  it('MUST follow the configuration after a restart, whatever the token was issued for', async () => {
    const tokens = await tokensOf(here, 'changing');
    expect(await open(here.graphql, tokens)).toEqual(everything);
    const restarted = await replica({
      grants: { groups: { ...grants.groups, changing: ['users:read'] } },
    });
    const left = await open(restarted, tokens);
    kept.here += left.filter((right) => right === 'change').length;
    expect(left).toEqual(['read', 'who exists']);
  });

  it('stay the same for all other users', async () => {
    const tokens = await tokensOf(here, 'lasting');
    expect(await open(here.graphql, tokens)).toEqual(everything);
    expect(await open(elsewhere, tokens)).toEqual(everything);
  });

  it('have their figures recorded', () => {
    figure(
      'R30',
      `permissions of a token left on the next call, after ${String(titles.length)} ways to ` +
        'end them and a changed configuration',
      kept.here,
      '0',
    );
    figure('R30', 'permissions left at another instance 60 seconds later', kept.elsewhere, '0');
    expect(kept).toEqual({ here: 0, elsewhere: 0 });
  });
});

describe('the control', () => {
  it('a gateway that trusts the groups in a token still grants permissions after the removal', async () => {
    const believing = await replica({ grants, confirmGroups: false });
    const tokens = await tokensOf(here, 'control');
    await mutate(here, 'removeUserFromGroup', { username: 'control', groupName: 'controls' }, root);
    expect(await open(believing, tokens)).toEqual(everything);
    expect(await open(here.graphql, tokens)).toEqual([]);
  });
});

describe("an administrator's reads", () => {
  const reads = sized(400, 100);

  async function callsOf(
    before: () => Promise<unknown>,
  ): Promise<Readonly<Record<string, number>>> {
    const calls = watchCalls(here.pool);
    const found: Record<string, number> = {};
    for (let count = 0; count < reads; count += 1) {
      await before();
      calls.forget();
      const { data } = await here.graphql(
        `{ user(username: "bystander") { __typename } }`,
        {},
        root,
      );
      expect(data.user.__typename).toBe('User');
      for (const name of calls.names) found[name] = (found[name] ?? 0) + 1;
    }
    return found;
  }

  it('MUST cost one call each, and no more while a stranger keeps ending sessions', async () => {
    await here.graphql(`{ user(username: "bystander") { __typename } }`, {}, root);
    const quiet = await callsOf(() => Promise.resolve());
    const stranger = await tokensOf(here, 'stranger');
    const revoke = (refreshToken: string): Promise<unknown> =>
      mutate(here, 'revokeToken', { refreshToken });
    const attacked = await callsOf(async () => {
      await revoke(stranger.refreshToken);
      await revoke('not a refresh token');
      const fresh = await tokensOf(here, 'stranger');
      await revoke(fresh.refreshToken);
      await mutate(here, 'signOut', {}, (await tokensOf(here, 'stranger')).headers);
    });
    const perRead = (found: Readonly<Record<string, number>>): number =>
      Object.values(found).reduce((sum, count) => sum + count, 0) / reads;
    figure(
      'R30',
      `calls to Cognito for each of an administrator's ${String(reads)} reads`,
      perRead(quiet),
      'at most 1.1',
    );
    figure(
      'R30',
      'the same while a stranger revokes tokens and signs out in between',
      perRead(attacked),
      'at most 1.1',
    );
    expect(perRead(quiet)).toBeLessThanOrEqual(1.1);
    expect(perRead(attacked)).toBeLessThanOrEqual(1.1);
  });
});

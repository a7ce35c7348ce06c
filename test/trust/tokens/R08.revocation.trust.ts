/**
 * R8: a user who was signed out, disabled or deleted is refused on the next call, under whatever
 * name this was done.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createAccessTokenVerifier } from '../../../src/cognito/token/accessToken.js';
import { embeddedBackend } from '../../../src/process/embeddedBackend.js';
import { password, seedUser, tokensOf } from '../../support/ask.js';
import type { Headers, Tokens } from '../../support/ask.js';
import { signIn, startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { figure } from '../support/figures.js';

/** What ends the sessions of a user: the operation, its caller and its input. */
const ends = [
  'signOut',
  'signOutUser',
  'disableUser',
  'deleteUser',
  'deleteMe',
  'revokeToken',
] as const;
/** How an administrator names the user. */
const names = ['as written', 'in capitals', 'by e-mail address', 'by preferred username'] as const;

type End = (typeof ends)[number];
const rows: readonly (readonly [End, string])[] = ends.flatMap((end): [End, string][] =>
  end.endsWith('User') ? names.map((name) => [end, name]) : [[end, 'by the token']],
);

const usernameOf = (index: number): string => `admin${String(index)}`;
function nameOf(index: number, how: string): string {
  const username = usernameOf(index);
  if (how === 'in capitals') return username.toUpperCase();
  if (how === 'by e-mail address') return `${username}@example.com`;
  return how === 'by preferred username' ? `known-as-${username}` : username;
}

let gateway: GatewayUnderTest;
let root: Headers;
beforeAll(async () => {
  const users = rows.map((_row, index) => ({
    ...seedUser(usernameOf(index), { preferred_username: `known-as-${usernameOf(index)}` }),
    groups: ['admins'],
  }));
  gateway = await startGateway({ pool: { users: [...users, seedUser('bystander')] } });
  root = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

/** Whether an operation on the token's own user and one that uses its permissions are refused. */
async function refused({ headers }: Tokens): Promise<readonly boolean[]> {
  const me = await gateway.graphql('{ me { __typename } }', {}, headers);
  const other = await gateway.graphql(
    '{ user(username: "bystander") { __typename } }',
    {},
    headers,
  );
  return [me.data.me, other.data.user].map(({ __typename: member }) => member !== 'User');
}

async function end(field: End, name: string, { headers, refreshToken }: Tokens): Promise<void> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const input = field.endsWith('User')
    ? { username: name }
    : field === 'revokeToken'
      ? { refreshToken }
      : {};
  const { data } = await gateway.graphql(
    `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename } }`,
    { input },
    field.endsWith('User') ? root : headers,
  );
  expect(data[field].__typename).toBe(`${type}Success`);
}

let accepted = 0;

describe('an access token', () => {
  it.each(rows)('MUST be refused on the next call after %s, %s', async (field, how) => {
    const index = rows.findIndex((row) => row[0] === field && row[1] === how);
    const tokens = await tokensOf(gateway, usernameOf(index));
    expect(await refused(tokens)).toEqual([false, false]);
    await end(field, nameOf(index, how), tokens);
    const after = await refused(tokens);
    accepted += after.filter((isRefused) => !isRefused).length;
    expect(after).toEqual([true, true]);
  });

  it('is still accepted after the sessions of another user have ended', async () => {
    expect(await refused({ headers: root, refreshToken: '' })).toEqual([false, false]);
  });
});

describe('the control', () => {
  it('a verifier that does not ask Cognito still accepts the token of a deleted user', async () => {
    const { userPoolId, clientId, fetchJwks } = embeddedBackend(gateway.pool, gateway.demo);
    const verify = createAccessTokenVerifier({ userPoolId, clientId: clientId ?? '', fetchJwks });
    const token = await signIn(gateway.graphql, 'bystander', password);
    await end('deleteUser', 'bystander', { headers: root, refreshToken: '' });
    await expect(verify(token)).resolves.toMatchObject({ username: 'bystander' });
  });

  it('records the figure', () => {
    figure(
      'R8',
      `tokens accepted after the end of their session, in ${String(rows.length)} ways to end it`,
      accepted,
      '0',
    );
    expect(accepted).toBe(0);
  });
});

/** Tests a user's active sign-ins, and how they are ended, on the embedded pool. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { asUser, edge, mutate, nodesOf, password, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const sessions = edge('sessions', 'Session', 'id type clientId createdAt lastActiveAt current');
const noSession = `tkn${'0'.repeat(25)}`;

let gateway: GatewayUnderTest;
let admin: Headers;
let username: string;
let here: Headers;
let there: Headers;
const names = Array.from({ length: 14 }, (_item, index) => `ada${String(index)}`);
beforeAll(async () => {
  gateway = await startGateway({ pool: { users: names.map((name) => seedUser(name)) } });
  admin = await gateway.asAdministrator();
});
/** Each test has its own user, signed in twice. */
beforeEach(async () => {
  username = names.pop() ?? '';
  here = await asUser(gateway, username);
  there = await asUser(gateway, username);
});
afterAll(async () => {
  await gateway.close();
});

async function sessionsOf(headers: Headers): Promise<Answer[]> {
  return nodesOf((await readUser(gateway, 'me', sessions, headers)).sessions);
}
const idOf = (list: Answer[], current: boolean): string =>
  list.find((session) => session.current === current).id as string;

describe('the device of a session', () => {
  const device = edge('sessions', 'Session', 'device current');
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

  it.each([
    [true, 'Chrome on Linux'],
    [false, 'unknown'],
  ])(
    'is named by the browser of the sign-in if tellCognito is %s: %s',
    async (tellCognito, name) => {
      const own = await startGateway({
        pool: { users: [seedUser('ada')] },
        guards: { source: { tellCognito } },
      });
      try {
        const input = { username: 'ada', password };
        const { accessToken } = await mutate(
          own,
          'authenticate',
          input,
          { 'user-agent': chrome },
          '... on AuthenticationTokens { accessToken }',
        );
        const bearer = { authorization: `Bearer ${String(accessToken)}` };
        const list = nodesOf((await readUser(own, 'me', device, bearer)).sessions);
        expect(list).toEqual([{ device: name, current: true }]);
      } finally {
        await own.close();
      }
    },
  );
});

describe('User.sessions', () => {
  it('lists every sign-in and marks the one that sent the request', async () => {
    const list = await sessionsOf(here);
    expect(list).toHaveLength(2);
    expect(list).toMatchObject(
      list.map(() => ({ type: 'TOKEN', clientId: gateway.demo.clientId })),
    );
    expect(idOf(list, true)).toBe(idOf(await sessionsOf(there), false));
  });

  it('lists them for administrators, and marks none as current', async () => {
    const { sessions: list } = await readUser(
      gateway,
      `user(username: "${username}")`,
      sessions,
      admin,
    );
    expect(nodesOf(list).map(({ current }) => current as boolean)).toEqual([false, false]);
  });

  it('returns more sign-ins than fit on a page of other lists', async () => {
    await Promise.all(Array.from({ length: 70 }, () => asUser(gateway, username)));
    const ids: string[] = [];
    for (let after = ''; ;) {
      const { sessions: page } = await readUser(
        gateway,
        'me',
        sessions.replace('sessions', `sessions(first: 23${after})`),
        here,
      );
      ids.push(...nodesOf(page).map(({ id }) => id as string));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${String(page.pageInfo.endCursor)}"`;
    }
    expect(new Set(ids).size).toBe(72);
    expect(ids).toHaveLength(72);
  });

  it('MUST answer AccessDeniedError for another user to a caller without sessions:read', async () => {
    const reader = await startGateway({ grants: { groups: { admins: ['users:read'] } } });
    try {
      const { sessions: refused } = await readUser(
        reader,
        'user(username: "admin")',
        sessions,
        await reader.asAdministrator(),
      );
      expect(refused).toMatchObject({
        __typename: 'AccessDeniedError',
        requires: 'access token of the user, or sessions:read',
      });
    } finally {
      await reader.close();
    }
  });
});

describe('revokeMySession', () => {
  it('ends another sign-in of the same user', async () => {
    const sessionId = idOf(await sessionsOf(here), false);
    expect(
      await mutate(
        gateway,
        'revokeMySession',
        { sessionId, associatedSessions: 'LINKED' },
        here,
        '... on RevokeMySessionSuccess { sessionId }',
      ),
    ).toEqual({ __typename: 'RevokeMySessionSuccess', sessionId });
    expect(await sessionsOf(here)).toHaveLength(1);
    expect(await readUser(gateway, 'me', 'username', there)).toMatchObject({
      __typename: 'NotAuthorizedError',
    });
  });

  it('answers InvalidInputError for the session of the token itself, and for malformed session ids', async () => {
    expect(
      await mutate(
        gateway,
        'revokeMySession',
        { sessionId: idOf(await sessionsOf(here), true) },
        here,
      ),
    ).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await mutate(gateway, 'revokeMySession', { sessionId: 'x' }, here)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'sessionId', message: 'must be a session id as Cognito issued it' }],
    });
  });

  it('answers ResourceNotFoundError for a session that does not exist', async () => {
    expect(await mutate(gateway, 'revokeMySession', { sessionId: noSession }, here)).toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
  });
});

describe('revokeUserSession', () => {
  it('ends one sign-in of any user, while the others continue', async () => {
    const sessionId = idOf(await sessionsOf(here), false);
    expect(
      await mutate(
        gateway,
        'revokeUserSession',
        { username, sessionId },
        admin,
        '... on RevokeUserSessionSuccess { username sessionId }',
      ),
    ).toEqual({ __typename: 'RevokeUserSessionSuccess', username, sessionId });
    expect(await readUser(gateway, 'me', 'username', there)).toMatchObject({
      __typename: 'NotAuthorizedError',
    });
    expect(await readUser(gateway, 'me', 'username', here)).toMatchObject({ username });
  });

  it('answers UserNotFoundError and ResourceNotFoundError', async () => {
    expect(
      await mutate(
        gateway,
        'revokeUserSession',
        { username: 'nobody', sessionId: noSession },
        admin,
      ),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
    expect(
      await mutate(gateway, 'revokeUserSession', { username, sessionId: noSession }, admin),
    ).toMatchObject({ __typename: 'ResourceNotFoundError' });
  });
});

describe('revokeToken', () => {
  it('ends the sign-in of a refresh token, and may be repeated', async () => {
    const tokens = await mutate(
      gateway,
      'authenticate',
      { username, password },
      {},
      '... on AuthenticationTokens { accessToken refreshToken }',
    );
    const { refreshToken } = tokens;
    for (const _time of [1, 2])
      expect(
        await mutate(
          gateway,
          'revokeToken',
          { refreshToken },
          {},
          '... on RevokeTokenSuccess { revoked }',
        ),
      ).toEqual({ __typename: 'RevokeTokenSuccess', revoked: true });
    expect(await mutate(gateway, 'refreshTokens', { refreshToken })).toMatchObject({
      __typename: 'NotAuthorizedError',
    });
    expect(
      await readUser(gateway, 'me', 'username', {
        authorization: `Bearer ${String(tokens.accessToken)}`,
      }),
    ).toMatchObject({ __typename: 'NotAuthorizedError' });
    expect(await readUser(gateway, 'me', 'username', here)).toMatchObject({ username });
  });

  it('answers UnsupportedTokenTypeError for an access token', async () => {
    expect(
      await mutate(gateway, 'revokeToken', {
        refreshToken: here.authorization?.slice('Bearer '.length),
      }),
    ).toMatchObject({ __typename: 'UnsupportedTokenTypeError' });
  });
});

/** Tests idempotency keys over HTTP, on the embedded pool. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createIdempotency } from '../../src/guard/idempotency.js';
import type { Answer, Headers } from '../support/ask.js';
import { asUser, mutate, password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
let administrator: Headers;
beforeAll(async () => {
  gateway = await startGateway({ pool: { users: [seedUser('ada'), seedUser('bob')] } });
  administrator = await gateway.asAdministrator();
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const under = (key: string, headers: Headers = {}): Headers => ({
  ...headers,
  'idempotency-key': key,
});
const signIn = (key: string, username: string, secret = password): Promise<Answer> =>
  mutate(
    gateway,
    'authenticate',
    { username, password: secret },
    under(key),
    '... on AuthenticationTokens { accessToken }',
  );

describe('an idempotency key', () => {
  it('returns the answer of the first request to later ones', async () => {
    const first = await signIn('a', 'ada');
    expect(await signIn('a', 'ada')).toEqual(first);
    expect(calls.names).toEqual(['InitiateAuth']);
  });

  it('MUST refuse another input without revealing the answer', async () => {
    await signIn('b', 'ada');
    expect(await signIn('b', 'ada', 'Wrong-Horse-7')).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [
        {
          path: '',
          message: 'the Idempotency-Key was already used with another input: use a new key',
        },
      ],
    });
    expect(calls.names).toEqual(['InitiateAuth']);
  });

  it('MUST be separate for each caller', async () => {
    const [ada, bob] = [await asUser(gateway, 'ada'), await asUser(gateway, 'bob')];
    calls.forget();
    for (const headers of [ada, bob])
      expect(await mutate(gateway, 'signOut', {}, under('c', headers))).toMatchObject({
        __typename: 'SignOutSuccess',
      });
    expect(calls.names).toEqual(['GlobalSignOut', 'GlobalSignOut']);
  });

  it('is separate for each field', async () => {
    await mutate(gateway, 'disableUser', { username: 'bob' }, under('d', administrator));
    await mutate(gateway, 'enableUser', { username: 'bob' }, under('d', administrator));
    // Ignores the call that checks whether the administrator's token is still valid.
    expect(calls.names.filter((name) => name !== 'GetUser')).toEqual([
      'AdminDisableUser',
      'AdminEnableUser',
    ]);
  });

  it('MUST be useless to a caller who is not authorized', async () => {
    await mutate(gateway, 'disableUser', { username: 'bob' }, under('e', administrator));
    expect(await mutate(gateway, 'disableUser', { username: 'bob' }, under('e'))).toMatchObject({
      __typename: 'AccessDeniedError',
    });
  });

  it('MUST NOT reveal to a stranger the answer that a caller with users:read got', async () => {
    const forgot = async (headers: Headers): Promise<Answer> =>
      mutate(
        gateway,
        'forgotPassword',
        { username: 'ada' },
        headers,
        '... on ForgotPasswordSuccess { codeDelivery { destination } }',
      );
    const told = await forgot(under('f', administrator));
    expect(told.codeDelivery.destination).toBe('a***@e***');
    expect((await forgot(under('f'))).codeDelivery).toBeNull();
    expect(await forgot(under('f', administrator))).toEqual(told);
  });

  it.each(['two words', 'x'.repeat(256)])('is refused in the form %j', async (key) => {
    expect(await signIn(key, 'ada')).toMatchObject({ __typename: 'InvalidInputError' });
    expect(calls.names).toEqual([]);
  });
});

describe('kept answers', () => {
  const request = (key: string, input = 'same') => ({
    key,
    scope: ['field', 'anyone'],
    input: { input },
    secret: true,
    holders: ['source', 'network'],
  });
  const counted = () => {
    let runs = 0;
    return () => Promise.resolve((runs += 1));
  };

  it('expire after their time, and immediately if the error is retryable', async () => {
    let time = 0;
    const { once } = createIdempotency({ secretsForMs: 60_000 }, () => new Date(time));
    const work = counted();
    expect([
      await once(request('a'), work, () => true),
      await once(request('a'), work, () => true),
    ]).toEqual([1, 1]);
    time = 60_000;
    expect(await once(request('a'), work, () => false)).toBe(2);
    expect(await once(request('a'), work, () => true)).toBe(3);
  });

  it('MUST NOT exceed their limit in bytes: new keys are refused, and kept answers stay', async () => {
    const { once } = createIdempotency({ secretBytes: 40_000 }, () => new Date(0));
    const work = counted();
    await once(request('a'), work, () => true);
    const more = await Promise.allSettled(
      Array.from({ length: 100 }, (_, n) => once(request(String(n)), work, () => true)),
    );
    expect(more.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(20);
    await expect(
      once({ ...request('new'), holders: ['elsewhere', 'other network'] }, work, () => true),
    ).resolves.toBeGreaterThan(1);
    expect(await once(request('a'), work, () => true)).toBe(1);
  });

  it('MUST NOT use the space reserved for administrators', async () => {
    const { once } = createIdempotency({ secretBytes: 3000 }, () => new Date(0));
    const work = counted();
    await once(request('a'), work, () => true);
    await expect(once(request('b'), work, () => true)).rejects.toThrow('no room');
    await expect(once({ ...request('b'), secret: false }, work, () => true)).resolves.toBe(2);
  });

  it('are not kept when the work fails', async () => {
    const { once } = createIdempotency({}, () => new Date(0));
    await expect(
      once(
        request('a'),
        () => Promise.reject(new Error('failed')),
        () => true,
      ),
    ).rejects.toThrow('failed');
    expect(
      await once(
        request('a'),
        () => Promise.resolve('done'),
        () => true,
      ),
    ).toBe('done');
  });
});

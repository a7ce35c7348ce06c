/** Access tokens for programs. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';

import {
  clientId,
  clientSecret,
  machine,
  openRedirectWorld,
  reader,
  service,
} from './support/redirectWorld.js';
import type { Answer, Headers, RedirectWorld } from './support/redirectWorld.js';

let world: RedirectWorld;
beforeAll(async () => {
  world = await openRedirectWorld();
});
beforeEach(() => {
  world.server.reset();
});
afterAll(async () => {
  await world.close();
});

const ask = async (input: object, headers: Headers = service, at = world): Promise<Answer> =>
  (await at.browser().mutate('clientToken', { scopes: [], ...input }, headers)).answer;

describe('clientToken', () => {
  it('issues a token with these scopes, and proves the client to the domain', async () => {
    const answer = await ask({ scopes: ['orders/read'] });
    expect(answer).toEqual({
      __typename: 'ClientToken',
      accessToken: expect.any(String),
      tokenType: 'Bearer',
      expiresInSeconds: 3600,
    });
    expect(decodeJwt(answer.accessToken as string)).toMatchObject({
      client_id: machine.id,
      scope: 'orders/read',
    });
    const basic = Buffer.from(`${machine.id}:${machine.secret}`).toString('base64');
    expect(world.server.requests).toEqual([
      {
        authorization: `Basic ${basic}`,
        fields: {
          grant_type: 'client_credentials',
          client_id: machine.id,
          scope: 'orders/read',
        },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain(machine.secret);
  });

  it('gives all scopes of the client if none is named', async () => {
    const { accessToken } = await ask({ clientId: machine.id });
    expect(decodeJwt(accessToken as string)).toMatchObject({ scope: 'orders/read orders/write' });
  });

  it.each([
    ['nobody', {}],
    ['a service without the permission', reader],
  ])('MUST NOT issue a token to %s', async (_who, headers) => {
    expect(await ask({}, headers)).toMatchObject({
      __typename: 'AccessDeniedError',
      requires: 'tokens:write',
    });
    expect(world.server.requests).toEqual([]);
    // The control: a service with the permission gets one.
    expect(await ask({})).toMatchObject({ __typename: 'ClientToken' });
  });

  it('MUST NOT use the app client that users sign in with, or any client that is not listed', async () => {
    for (const other of [clientId, 'other', '__proto__', 'constructor'])
      expect(await ask({ clientId: other })).toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ path: 'clientId' }],
      });
    expect(world.server.requests).toEqual([]);
  });

  it.each([
    ['a scope that the client may not have', ['orders/delete']],
    ['two scopes in one text', ['orders/read orders/write']],
    ['an empty scope', ['']],
  ])('answers InvalidInputError for %s', async (_what, scopes) => {
    const answer = await ask({ scopes });
    expect(answer.__typename).toBe('InvalidInputError');
    expect(answer.violations[0].path).toMatch(/^scopes/);
  });

  it('asks which client if there are several', async () => {
    const several = await openRedirectWorld(
      { machineClients: { [machine.id]: machine.secret, another: clientSecret } },
      world.server,
    );
    expect(await ask({}, service, several)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'clientId' }],
    });
    expect(await ask({ clientId: machine.id }, service, several)).toMatchObject({
      __typename: 'ClientToken',
    });
    expect(await ask({ clientId: 'another' }, service, several)).toMatchObject({
      __typename: 'ServiceUnavailableError',
      cause: 'CONFIGURATION',
    });
    await several.close();
  });

  it('MUST keep within the quota of Cognito for such tokens', async () => {
    const own = await openRedirectWorld({ quotas: { ClientAuthentication: 1 } }, world.server);
    const six = async (at: RedirectWorld): Promise<Answer[]> =>
      Promise.all(Array.from({ length: 6 }, () => ask({}, service, at)));
    try {
      const issued = (answers: readonly Answer[]): number =>
        answers.filter(({ __typename }: Answer) => __typename === 'ClientToken').length;
      const answers = await six(own);
      expect(issued(answers)).toBeLessThanOrEqual(2);
      expect(answers).toContainEqual(
        expect.objectContaining({ __typename: 'TooManyRequestsError', scope: 'COGNITO' }),
      );
      // The control: the usual quota has room for all.
      expect(issued(await six(world))).toBe(6);
    } finally {
      await own.close();
    }
  });

  it('MUST NOT be remembered under an idempotency key for longer than a minute', async () => {
    let time = 0;
    const own = await openRedirectWorld({ now: () => new Date(Date.now() + time) }, world.server);
    try {
      const keyed = { ...service, 'idempotency-key': 'one' };
      const { accessToken: first } = await ask({}, keyed, own);
      expect(await ask({}, keyed, own)).toMatchObject({ accessToken: first });
      time = 61_000;
      expect((await ask({}, keyed, own)).accessToken).not.toBe(first);
      expect(world.server.requests).toHaveLength(2);
    } finally {
      await own.close();
    }
  });

  it('answers FeatureNotAvailableError without such clients', async () => {
    const none = await openRedirectWorld({ machineClients: undefined }, world.server);
    expect(await ask({}, service, none)).toMatchObject({ __typename: 'FeatureNotAvailableError' });
    await none.close();
  });

  it('answers ServiceUnavailableError if the domain breaks off, since nothing was used up', async () => {
    world.server.instead = (response) => response.destroy();
    expect(await ask({})).toMatchObject({
      __typename: 'ServiceUnavailableError',
      cause: 'DEADLINE',
      retryable: true,
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDisableProviderForUserCommand,
  AdminLinkProviderForUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import { attributeOf } from '../../support/pool/actions.js';
import {
  acme,
  addProvider,
  comeBack,
  signInThere,
  startFederatedPool,
  visitProvider,
} from '../../support/pool/federation.js';
import { exchange } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import { jane, userPoolId as UserPoolId, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
let provider: OidcStandIn;
beforeAll(async () => {
  provider = await new OidcStandIn().start();
  test = await startFederatedPool(['Acme'], {
    users: ['jane', 'june', 'joan'].map((username) => ({
      ...jane,
      username,
      attributes: { email: `${username}@example.com`, email_verified: 'true' },
    })),
  });
  await addProvider(test, acme(provider));
});
beforeEach(() => {
  provider.user = { sub: 'u-1', email: 'ada@corp.example' };
});
afterAll(async () => {
  await test.stop();
  await provider.stop();
  expect(test.faults).toEqual([]);
});

const source = (ProviderAttributeName: string, ProviderAttributeValue: string) => ({
  ProviderName: 'Acme',
  ProviderAttributeName,
  ProviderAttributeValue,
});
const link = (username: string, name: string, value: string) =>
  test.sdk.send(
    new AdminLinkProviderForUserCommand({
      UserPoolId,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username },
      SourceUser: source(name, value),
    }),
  );
const unlink = (name: string, value: string) =>
  test.sdk.send(new AdminDisableProviderForUserCommand({ UserPoolId, User: source(name, value) }));
const identity = async (username: string) =>
  (JSON.parse((await attributeOf(test, username, 'identities')) ?? '[]') as object[])[0];
/** The username in the tokens, or why there are none. */
async function usernameAt(location: URL | undefined): Promise<string> {
  const { searchParams } = location ?? new URL('about:blank');
  const { body } = await exchange(test, searchParams.get('code'));
  if (typeof body.id_token !== 'string') return searchParams.get('error_description') ?? '';
  return String(decodeJwt(body.id_token)['cognito:username']);
}
const signedIn = async (): Promise<string> => usernameAt(await signInThere(test));

describe('an account linked by an attribute other than Cognito_Subject', () => {
  // SDK, AdminLinkProviderForUser: for OIDC, an attribute of the pool that a claim is mapped to.
  it('signs its user in by that attribute, and is known by its id from then on', async () => {
    await link('jane', 'email', 'ada@corp.example');
    expect(await identity('jane')).toMatchObject({ userId: 'ada@corp.example' });
    expect(await signedIn()).toBe('jane');
    expect(await identity('jane')).toMatchObject({ userId: 'u-1', primary: 'false' });
    provider.user = { sub: 'u-1', email: 'new@corp.example' };
    expect(await signedIn()).toBe('jane');
  });

  it('MUST NOT sign another account in that gets the attribute later', async () => {
    provider.user = { sub: 'u-2', email: 'ada@corp.example' };
    expect(await signedIn()).toBe('Acme_u-2');
  });

  it('MUST NOT be found by an id that equals the value of the attribute', async () => {
    await link('june', 'email', 'u-3');
    provider.user = { sub: 'u-3', email: 'other@corp.example' };
    expect(await signedIn()).toBe('Acme_u-3');
    expect(await identity('june')).toMatchObject({ userId: 'u-3', primary: 'false' });
  });

  // SDK, AdminDisableProviderForUser.
  it('is unlinked by the attribute before the first sign-in, and by its id afterwards', async () => {
    await expect(unlink('Cognito_Subject', 'other')).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
    await unlink('email', 'u-3');
    expect(await identity('june')).toBeUndefined();
    await link('joan', 'name', 'Bea');
    provider.user = { sub: 'u-4', name: 'Bea' };
    expect(await signedIn()).toBe('joan');
    await expect(unlink('name', 'Bea')).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await unlink('Cognito_Subject', 'u-4');
    expect(await signedIn()).toBe('Acme_u-4');
  });

  it('signs in one account only, of two that have the attribute at the same time', async () => {
    await link('june', 'name', 'Twin');
    const visits = [];
    for (const sub of ['u-5', 'u-6']) {
      provider.user = { sub, name: 'Twin' };
      visits.push(await visitProvider(test));
    }
    const ends = await Promise.all(visits.map(async (visit) => (await comeBack(visit)).location));
    const names = await Promise.all(ends.map((location) => usernameAt(location)));
    expect(names.filter((name) => name === 'june')).toHaveLength(1);
  });
});

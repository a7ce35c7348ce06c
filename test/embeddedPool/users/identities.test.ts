import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteUserCommand,
  AdminDisableProviderForUserCommand,
  AdminLinkProviderForUserCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  GetClientTokenCommand,
  GetUserCommand,
  UpdateUserPoolClientCommand,
  type ProviderUserIdentifierType,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import { attributeOf, signIn } from '../../support/pool/actions.js';
import {
  clientId,
  jane,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  const named = (username: string) => ({
    ...jane,
    username,
    attributes: { email: `${username}@example.com`, email_verified: 'true' },
  });
  test = await startPool({ users: [jane, named('june')] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const google = (ProviderAttributeValue: string): ProviderUserIdentifierType => ({
  ProviderName: 'Google',
  ProviderAttributeName: 'Cognito_Subject',
  ProviderAttributeValue,
});
const local = (ProviderAttributeValue: string): ProviderUserIdentifierType => ({
  ProviderName: 'Cognito',
  ProviderAttributeName: 'Cognito_Subject',
  ProviderAttributeValue,
});
const link = (
  DestinationUser: ProviderUserIdentifierType,
  SourceUser: ProviderUserIdentifierType,
) =>
  test.sdk.send(new AdminLinkProviderForUserCommand({ UserPoolId, DestinationUser, SourceUser }));
const disable = (User: ProviderUserIdentifierType) =>
  test.sdk.send(new AdminDisableProviderForUserCommand({ UserPoolId, User }));
const identities = async (username: string) =>
  JSON.parse((await attributeOf(test, username, 'identities')) ?? '[]') as { userId: string }[];

describe('provider links', () => {
  // SDK: AdminLinkProviderForUser; AWS guide: Linking federated users.
  it('appear as the identities attribute and claim', async () => {
    await link(local('jane'), google('g-1'));
    expect(await identities('jane')).toEqual([
      {
        userId: 'g-1',
        providerName: 'Google',
        providerType: 'Google',
        issuer: null,
        primary: 'false',
        dateCreated: expect.stringMatching(/^\d{13}$/),
      },
    ]);
    expect(
      decodeJwt((await signIn(test, 'jane')).AuthenticationResult?.IdToken ?? '').identities,
    ).toMatchObject([{ userId: 'g-1', providerName: 'Google' }]);
  });

  // Observed: "SourceUser is already linked to DestinationUser"; SDK: AliasExistsException.
  it('belong to one user, once', async () => {
    await expect(link(local('jane'), google('g-1'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    await expect(link(local('june'), google('g-1'))).rejects.toMatchObject({
      name: 'AliasExistsException',
    });
    await expect(link(local('nobody'), google('g-2'))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
    await expect(link(local('june'), local('jane'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(
      link(local('june'), { ...google('g-2'), ProviderAttributeName: 'email' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('can be added to a linked account, up to five (SDK: AdminLinkProviderForUser)', async () => {
    for (const name of ['saml-1', 'saml-2', 'saml-3', 'saml-4'])
      await link(google('g-1'), {
        ProviderName: name,
        ProviderAttributeName: 'NameID',
        ProviderAttributeValue: 'j',
      });
    const fifth = { ...google('j'), ProviderName: 'Facebook' };
    await expect(link(local('jane'), fifth)).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
    expect(await identities('jane')).toHaveLength(5);
  });

  // SDK: AdminDisableProviderForUser.
  it('end with AdminDisableProviderForUser or with the user; then another user may link the account', async () => {
    await disable(google('g-1'));
    expect(await identities('jane')).toHaveLength(4);
    await expect(disable(google('g-1'))).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await link(local('june'), google('g-1'));
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'june' }));
    await link(local('jane'), google('g-1'));
  });

  it('a disabled local user cannot use the password (SDK: AdminDisableProviderForUser)', async () => {
    await disable(local('jane'));
    await expect(signIn(test, 'jane')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });
});

describe('getClientToken', () => {
  const token = (ClientId: string | undefined, Secret: string | undefined, Scopes?: string[]) =>
    test.sdk.send(new GetClientTokenCommand({ ClientId, Secret, Scopes }));

  // SDK: GetClientToken; referee: aws-jwt-verify.
  it("gives a program an access token for the client's scopes", async () => {
    const Scopes = ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: 'x' }));
    await test.sdk.send(
      new CreateResourceServerCommand({ UserPoolId, Identifier: 'orders', Name: 'Orders', Scopes }),
    );
    const created = await test.sdk.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'machine',
        GenerateSecret: true,
        ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'] as never,
        AllowedOAuthScopes: ['orders/read', 'orders/write'],
      }),
    );
    const { ClientId = '', ClientSecret } = created.UserPoolClient ?? {};
    const { ClientAuthenticationResult } = await token(ClientId, ClientSecret);
    expect(ClientAuthenticationResult).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' });
    const verifier = CognitoJwtVerifier.create({
      userPoolId: UserPoolId,
      tokenUse: 'access',
      clientId: ClientId,
      scope: 'orders/read',
    });
    verifier.cacheJwks((await test.pool.jwks(UserPoolId)) as never);
    const claims = await verifier.verify(ClientAuthenticationResult?.AccessToken ?? '');
    expect(claims).toMatchObject({ sub: ClientId, scope: 'orders/read orders/write' });
    expect(
      decodeJwt(
        (await token(ClientId, ClientSecret, ['orders/write'])).ClientAuthenticationResult
          ?.AccessToken ?? '',
      ).scope,
    ).toBe('orders/write');
    await expect(token(ClientId, ClientSecret, ['orders/delete'])).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(token(ClientId, 'wrong')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    // A token without a user allows no self-service.
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: ClientAuthenticationResult?.AccessToken })),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await test.sdk.send(
      new UpdateUserPoolClientCommand({
        UserPoolId,
        ClientId,
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
        AllowedOAuthScopes: ['orders/read'],
      }),
    );
    await expect(token(ClientId, ClientSecret)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });

  it('refuses a client without a secret (SDK: GetClientToken)', async () => {
    await expect(token(clientId, 'anything')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Unable to verify client secret',
    });
  });
});

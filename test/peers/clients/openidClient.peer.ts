/** `openid-client`, a certified library for relying parties, with the embedded pool. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as openid from 'openid-client';

import { callback, oauthClient } from '../../support/pool/oauth.js';
import { startIssuerPool } from '../../support/pool/ownIssuer.js';
import type { IssuerPool } from '../../support/pool/ownIssuer.js';
import { PageBrowser } from '../../support/pool/pages.js';
import { clientId, clientSecret, password, secretClientId } from '../../support/pool/startPool.js';

const machineId = 'machineclient0000000000001';
let pool: IssuerPool;
beforeAll(async () => {
  pool = await startIssuerPool([
    { ClientId: clientId, ...oauthClient },
    { ClientId: secretClientId, ClientSecret: clientSecret, ...oauthClient },
    {
      ClientId: machineId,
      ClientSecret: clientSecret,
      AllowedOAuthFlowsUserPoolClient: true,
      SupportedIdentityProviders: ['COGNITO'],
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['orders/read'],
    },
  ]);
});
afterAll(() => pool.stop());

const discover = (id: string, secret?: string, authentication?: openid.ClientAuth) =>
  openid.discovery(new URL(pool.issuer), id, secret, authentication, {
    execute: [openid.allowInsecureRequests],
  });

/** Signs in on the pages, and exchanges the code. */
async function signIn(config: openid.Configuration) {
  const pkceCodeVerifier = openid.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()];
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid email',
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
  });
  const browser = new PageBrowser(pool);
  await browser.open(address.pathname + address.search);
  const { location } = await browser.submit({ username: 'jane', password });
  if (!location) throw new Error('no redirect');
  const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
  return openid.authorizationCodeGrant(config, location, checks);
}

describe('openid-client', () => {
  it.each<[string, string, string | undefined, openid.ClientAuth | undefined]>([
    ['no secret', clientId, undefined, openid.None()],
    [
      'its secret in the header',
      secretClientId,
      clientSecret,
      openid.ClientSecretBasic(clientSecret),
    ],
    ['its secret in the form', secretClientId, clientSecret, openid.ClientSecretPost(clientSecret)],
  ])(
    'discovers, signs in, refreshes, reads the user and revokes with %s',
    async (_name, id, secret, by) => {
      const config = await discover(id, secret, by);
      openid.enableNonRepudiationChecks(config);
      const tokens = await signIn(config);
      const { sub = '', email } = tokens.claims() ?? { email: undefined };
      expect(email).toBe('jane@example.com');
      await expect(openid.fetchUserInfo(config, tokens.access_token, sub)).resolves.toMatchObject({
        sub,
        email: 'jane@example.com',
      });
      const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
      expect(refreshed.claims()?.sub).toBe(sub);
      await openid.tokenRevocation(config, tokens.refresh_token ?? '');
      await expect(
        openid.refreshTokenGrant(config, tokens.refresh_token ?? ''),
      ).rejects.toMatchObject({
        error: 'invalid_grant',
      });
      await expect(openid.fetchUserInfo(config, refreshed.access_token, sub)).rejects.toThrow();
    },
  );

  it('gets a token for a program', async () => {
    const config = await discover(machineId, clientSecret);
    const { access_token, expires_in } = await openid.clientCredentialsGrant(config, {
      scope: 'orders/read',
    });
    expect([access_token.split('.').length, expires_in]).toEqual([3, 3600]);
    await expect(openid.clientCredentialsGrant(config, { scope: 'openid' })).rejects.toMatchObject({
      error: 'invalid_scope',
    });
  });

  it('MUST be refused with a wrong secret', async () => {
    const config = await discover(secretClientId, 'wrong', openid.ClientSecretBasic('wrong'));
    await expect(signIn(config)).rejects.toMatchObject({ error: 'invalid_client' });
  });
});

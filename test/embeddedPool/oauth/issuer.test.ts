import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';

import {
  exchange,
  oauthClient,
  postForm,
  publicClient,
  signInOnPages,
} from '../../support/pool/oauth.js';
import { startIssuerPool } from '../../support/pool/ownIssuer.js';
import { clientId, jane, startPool, userPoolId } from '../../support/pool/startPool.js';

describe('the option issuer', () => {
  it('makes the own address the issuer in tokens, discovery and the address of the keys', async () => {
    const test = await startIssuerPool([{ ClientId: clientId, ...oauthClient }]);
    const { url, issuer } = test;
    const discovery = (await (
      await fetch(`${issuer}/.well-known/openid-configuration`)
    ).json()) as Record<string, string>;
    expect(discovery).toMatchObject({
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      token_endpoint: `${url}/oauth2/token`,
    });
    const { body } = await exchange(test, (await signInOnPages(test)).searchParams.get('code'));
    await jwtVerify(String(body.id_token), createRemoteJWKSet(new URL(discovery.jwks_uri ?? '')), {
      issuer: discovery.issuer ?? '',
      audience: clientId,
    });
    const info = await fetch(`${url}/oauth2/userInfo`, {
      headers: { authorization: `Bearer ${String(body.access_token)}` },
    });
    expect(info.status).toBe(200);
    const refresh = await postForm(test, '/oauth2/token', {
      ...publicClient,
      grant_type: 'refresh_token',
      refresh_token: String(body.refresh_token),
    });
    expect(decodeJwt(String(refresh.body.access_token)).iss).toBe(issuer);
    await test.stop();
  });

  it('is by default the address at AWS', async () => {
    const test = await startPool({ users: [jane], client: oauthClient });
    const { body } = await exchange(test, (await signInOnPages(test)).searchParams.get('code'));
    expect(decodeJwt(String(body.id_token)).iss).toBe(
      `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`,
    );
    await test.stop();
  });
});

/** Tests which access tokens the verifier accepts. */
import { beforeAll, describe, expect, it } from '@jest/globals';

import { createAccessTokenVerifier } from '../../../src/cognito/token/accessToken.js';
import type { AccessTokenVerifier } from '../../../src/cognito/token/accessToken.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import type { TokenIssuer } from '../../support/accessTokens.js';

const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'client';
let issuer: TokenIssuer;
let verify: AccessTokenVerifier;

beforeAll(async () => {
  issuer = await createTokenIssuer(userPoolId, clientId);
  verify = createAccessTokenVerifier({ userPoolId, clientId, fetchJwks: issuer.jwks });
});

describe('the access token verifier', () => {
  it('reads username, groups and scopes of a valid token', async () => {
    const token = await issuer.issue({
      'cognito:groups': ['admins'],
      scope: 'aws.cognito.signin.user.admin api/read',
    });
    await expect(verify(token)).resolves.toMatchObject({
      username: 'ada',
      groups: ['admins'],
      scopes: ['aws.cognito.signin.user.admin', 'api/read'],
    });
  });

  it.each([
    ['an id token', { token_use: 'id', aud: clientId, client_id: undefined }],
    ['a token of another client', { client_id: 'other' }],
    [
      'a token of another pool',
      { iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other0001' },
    ],
    ['a token without expiry', { exp: undefined }],
    ['a token that is not valid yet', { nbf: 4_000_000_000 }],
  ])('MUST refuse %s', async (_title, changes) => {
    await expect(verify(await issuer.issue(changes))).rejects.toMatchObject({
      reason: 'TOKEN_INVALID',
    });
  });

  it('distinguishes an expired token from an invalid one', async () => {
    await expect(verify(await issuer.issue({ exp: 1 }))).rejects.toMatchObject({
      reason: 'TOKEN_EXPIRED',
    });
  });

  it('MUST refuse a signature by another key with the same key id', async () => {
    const forger = await createTokenIssuer(userPoolId, clientId);
    await expect(verify(await forger.issue())).rejects.toMatchObject({ reason: 'TOKEN_INVALID' });
  });

  it('MUST refuse a token without a signature', async () => {
    const [, payload] = (await issuer.issue()).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(verify(`${header}.${payload!}.`)).rejects.toMatchObject({
      reason: 'TOKEN_INVALID',
    });
  });

  it('reports an unreachable key set as unavailable, not as an invalid token', async () => {
    const cutOff = createAccessTokenVerifier({
      userPoolId,
      clientId,
      issuer: 'http://127.0.0.1:9/pool',
    });
    await expect(
      cutOff(await issuer.issue({ iss: 'http://127.0.0.1:9/pool' })),
    ).rejects.toMatchObject({ reason: 'network' });
  });
});

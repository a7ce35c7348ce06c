/** Issues access tokens in Cognito's format, signed with a test key. */
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

import { issuerOf } from '../../src/cognito/userPoolId.js';

export interface TokenIssuer {
  readonly jwks: () => Promise<{ keys: object[] }>;
  /** Returns a token in Cognito's format. `changes` replaces claims; undefined removes one. */
  readonly issue: (changes?: Readonly<Record<string, unknown>>) => Promise<string>;
}

export async function createTokenIssuer(
  userPoolId: string,
  clientId: string,
): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test-key', alg: 'RS256', use: 'sig' };
  return {
    jwks: () => Promise.resolve({ keys: [jwk] }),
    issue: (changes = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        sub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
        iss: issuerOf(userPoolId),
        client_id: clientId,
        token_use: 'access',
        scope: 'aws.cognito.signin.user.admin',
        username: 'ada',
        jti: 'jti-1',
        origin_jti: 'origin-1',
        iat: now,
        exp: now + 3600,
        ...changes,
      };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'test-key' })
        .sign(privateKey);
    },
  };
}

/** Verified tokens: remembered for a while, refused when the sessions have ended. */
import { NotAuthorizedException } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from '@jest/globals';

import type { AccessTokenClaims } from '../../src/cognito/accessToken.js';
import { rememberVerifiedTokens } from '../../src/cognito/verifiedTokens.js';
import type { VerifiedTokens } from '../../src/cognito/verifiedTokens.js';

function remembering(lifetimeSeconds = 3600): { tokens: VerifiedTokens; verified: string[]; asked: string[]; wait: (seconds: number) => void } {
  let now = 1_800_000_000;
  const verified: string[] = [];
  const issued = new Map<string, number>();
  const asked: string[] = [];
  const ask = (token: string): Promise<void> => {
    asked.push(token);
    return token.startsWith('revoked') ? Promise.reject(new NotAuthorizedException({ message: 'Access Token has been revoked', $metadata: {} })) : Promise.resolve();
  };
  const verify = (token: string): Promise<AccessTokenClaims> => {
    verified.push(token);
    if (token.startsWith('bad')) return Promise.reject(new Error('bad'));
    issued.set(token, issued.get(token) ?? now);
    const claims = { sub: 's', username: 'ada', groups: [], scopes: token.startsWith('narrow') ? [] : ['aws.cognito.signin.user.admin'], jti: token, originJti: undefined };
    return Promise.resolve({ ...claims, issuedAt: new Date((issued.get(token) ?? now) * 1000), expiresAt: new Date((now + lifetimeSeconds) * 1000) });
  };
  return {
    tokens: rememberVerifiedTokens(verify, ask, () => new Date(now * 1000)),
    verified,
    asked,
    wait: (seconds) => {
      now += seconds;
    },
  };
}

describe('rememberVerifiedTokens', () => {
  it('verifies a token once within a minute, and again after it', async () => {
    const { tokens, verified, wait } = remembering();
    await tokens.verify('a');
    wait(59);
    await tokens.verify('a');
    expect(verified).toEqual(['a']);
    wait(1);
    await tokens.verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('MUST NOT remember a token beyond its expiry', async () => {
    const { tokens, verified, wait } = remembering(5);
    await tokens.verify('a');
    wait(5);
    await tokens.verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('MUST NOT remember a refused token as a good one', async () => {
    const { tokens, verified } = remembering();
    await expect(tokens.verify('bad')).rejects.toThrow('bad');
    await expect(tokens.verify('bad')).rejects.toThrow('bad');
    expect(verified).toEqual(['bad', 'bad']);
  });

  it('MUST refuse the tokens of a user whose sessions were ended here under the name in any case, and accept those of a new sign-in', async () => {
    const { tokens, wait } = remembering();
    await tokens.verify('old');
    wait(1);
    tokens.endSessions('ADA');
    await expect(tokens.verify('old')).rejects.toMatchObject({ reason: 'TOKEN_REVOKED' });
    await expect(tokens.verify('new')).resolves.toMatchObject({ jti: 'new' });
  });

  it('asks Cognito whether a token still stands once a minute, and not in the first', async () => {
    const { tokens, asked, wait } = remembering();
    const use = async (): Promise<void> => {
      await tokens.verify('a');
      await tokens.confirm('a');
    };
    await use();
    expect(asked).toEqual([]);
    wait(60);
    await use();
    await use();
    expect(asked).toEqual(['a']);
  });

  it('MUST ask Cognito about every token once sessions have ended, whosever they were', async () => {
    const { tokens, asked, wait } = remembering();
    await tokens.verify('revoked');
    await tokens.verify('a');
    wait(1);
    tokens.endSessions(undefined);
    wait(1);
    await expect(tokens.confirm('revoked')).rejects.toMatchObject({ reason: 'TOKEN_REVOKED' });
    await tokens.confirm('a');
    await tokens.confirm('a');
    expect(asked).toEqual(['revoked', 'a']);
  });

  it('asks once for many who wait', async () => {
    const { tokens, asked, wait } = remembering();
    await tokens.verify('a');
    wait(60);
    await tokens.verify('a');
    await Promise.all([tokens.confirm('a'), tokens.confirm('a'), tokens.confirm('a')]);
    expect(asked).toEqual(['a']);
  });

  it('does not ask about a token whose scopes Cognito would refuse to tell of', async () => {
    const { tokens, asked, wait } = remembering();
    await tokens.verify('narrow');
    wait(60);
    await tokens.verify('narrow');
    await tokens.confirm('narrow');
    expect(asked).toEqual([]);
  });

  it('keeps at most 10,000 tokens', async () => {
    const { tokens, verified } = remembering();
    for (let index = 0; index <= 10_000; index += 1) await tokens.verify(`token ${String(index)}`);
    await tokens.verify('token 0');
    await tokens.verify('token 10000');
    expect(verified).toHaveLength(10_002);
  });
});

/**
 * Tests verified tokens: cached for a while, refused when their sessions have ended, confirmed by
 * Cognito.
 */
import { NotAuthorizedException } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from '@jest/globals';

import type {
  AccessTokenClaims,
  AccessTokenVerifier,
} from '../../../src/cognito/token/accessToken.js';
import { rememberEndedSessions } from '../../../src/cognito/token/endedSessions.js';
import type { EndedSessions } from '../../../src/cognito/token/endedSessions.js';
import { createStanding } from '../../../src/cognito/token/standing.js';
import { rememberVerifiedTokens } from '../../../src/cognito/token/verifiedTokens.js';

interface World {
  readonly sessions: EndedSessions;
  readonly verify: AccessTokenVerifier;
  /** The groups that the token's user still belongs to. */
  readonly confirm: (token: string) => Promise<readonly string[]>;
  readonly groupsChanged: () => void;
  readonly verified: string[];
  /** The requests to Cognito: a token stands for its user, `groups of ada` for ada's groups. */
  readonly asked: string[];
  readonly wait: (seconds: number) => void;
  /** Cognito's answers wait for this promise. */
  hold: Promise<unknown>;
  groups: readonly string[];
}

const jwt = (payload: object): string =>
  `h.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s`;

function world(lifetimeSeconds = 3600): World {
  let now = 1_800_000_000;
  const clock = (): Date => new Date(now * 1000);
  const issued = new Map<string, number>();
  const sessions = rememberEndedSessions(clock);
  const verified: string[] = [];
  const asked: string[] = [];
  const rawVerify = (token: string): Promise<AccessTokenClaims> => {
    verified.push(token);
    if (token.startsWith('bad')) return Promise.reject(new Error('bad'));
    issued.set(token, issued.get(token) ?? now);
    const scopes = token.startsWith('narrow') ? [] : ['aws.cognito.signin.user.admin'];
    const claims = {
      sub: 's',
      username: 'ada',
      groups: ['admins'],
      scopes,
      jti: token,
      originJti: `origin of ${token}`,
      signedInAt: undefined,
    };
    return Promise.resolve({
      ...claims,
      issuedAt: new Date((issued.get(token) ?? now) * 1000),
      expiresAt: new Date((now + lifetimeSeconds) * 1000),
    });
  };
  const standing = createStanding({
    askUser: async (token) => {
      asked.push(token);
      await made.hold;
      if (token.startsWith('revoked'))
        throw new NotAuthorizedException({
          message: 'Access Token has been revoked',
          $metadata: {},
        });
    },
    readGroups: (username) => {
      asked.push(`groups of ${username}`);
      const { groups } = made;
      return made.hold.then(() => groups);
    },
    ended: sessions,
    now: clock,
  });
  const verify = rememberVerifiedTokens(rawVerify, sessions, clock);
  const made: World = {
    sessions,
    verify,
    confirm: async (token) => standing.of(token, await verify(token), ['admins']),
    groupsChanged: standing.groupsChanged,
    verified,
    asked,
    wait: (seconds) => {
      now += seconds;
    },
    hold: Promise.resolve(),
    groups: ['admins', 'others'],
  };
  return made;
}

describe('verified tokens', () => {
  it('are verified once within a minute, and again after it', async () => {
    const { verify, verified, wait } = world();
    await verify('a');
    wait(59);
    await verify('a');
    expect(verified).toEqual(['a']);
    wait(1);
    await verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('MUST NOT be remembered beyond their expiry', async () => {
    const { verify, verified, wait } = world(5);
    await verify('a');
    wait(5);
    await verify('a');
    expect(verified).toEqual(['a', 'a']);
  });

  it('MUST NOT be cached as valid when they were refused', async () => {
    const { verify, verified } = world();
    await expect(verify('bad')).rejects.toThrow('bad');
    await expect(verify('bad')).rejects.toThrow('bad');
    expect(verified).toEqual(['bad', 'bad']);
  });

  it('MUST NOT use more than 16 MB of memory, whatever their length', async () => {
    const { verify, verified } = world();
    const long = 'x'.repeat(16_000);
    for (let index = 0; index < 1100; index += 1) await verify(`${String(index)} ${long}`);
    await verify(`0 ${long}`);
    await verify(`1099 ${long}`);
    expect(verified).toHaveLength(1101);
  });
});

describe('ended sessions', () => {
  it("MUST refuse the user's earlier tokens, whatever the case of the username, and accept those of a new sign-in", async () => {
    const { verify, sessions, wait } = world();
    await verify('old');
    wait(1);
    sessions.end({ username: 'ADA' }, true);
    await expect(verify('old')).rejects.toMatchObject({ reason: 'TOKEN_REVOKED' });
    await expect(verify('new')).resolves.toMatchObject({ jti: 'new' });
  });

  it('MUST refuse only the tokens of the sign-in whose refresh token was revoked, without asking Cognito', async () => {
    const { verify, confirm, sessions, asked } = world();
    sessions.signedIn({
      accessToken: jwt({ sub: 't', origin_jti: 'origin of mine' }),
      refreshToken: 'r',
    });
    sessions.end({ refreshToken: 'r' }, true);
    await expect(verify('mine')).rejects.toMatchObject({ reason: 'TOKEN_REVOKED' });
    await confirm('other');
    expect(asked).toEqual([]);
  });

  it('asks Cognito when only Cognito knows whether the sessions ended, and refuses no valid token', async () => {
    const { confirm, sessions, asked, wait } = world();
    await confirm('a');
    wait(1);
    sessions.end({ username: 'ada' }, false);
    wait(1);
    await confirm('a');
    expect(asked).toEqual(['a']);
  });
});

describe("Cognito's confirmation of a token", () => {
  it('is requested once a minute, but not in the first minute', async () => {
    const { confirm, asked, wait } = world();
    await confirm('a');
    expect(asked).toEqual([]);
    wait(60);
    await confirm('a');
    await confirm('a');
    expect(asked).toEqual(['a', 'groups of ada']);
  });

  it('MUST be requested after an administrator has ended the sessions of any user', async () => {
    const { confirm, sessions, asked, wait } = world();
    await confirm('revoked');
    await confirm('a');
    wait(1);
    sessions.end({ username: 'an alias' }, true);
    wait(1);
    await expect(confirm('revoked')).rejects.toMatchObject({ reason: 'TOKEN_REVOKED' });
    await confirm('a');
    await confirm('a');
    expect(asked).toEqual(['revoked', 'a']);
  });

  it('MUST NOT be taken from a request that was sent before the sessions ended', async () => {
    const made = world();
    const { confirm, sessions, asked, wait } = made;
    wait(60);
    await made.verify('a');
    wait(60);
    let answer = (): void => undefined;
    made.hold = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const early = confirm('a');
    while (!asked.includes('a')) await Promise.resolve();
    wait(1);
    sessions.end({ username: 'an alias' }, true);
    wait(1);
    const late = confirm('a');
    answer();
    await Promise.all([early, late]);
    expect(asked.filter((token) => token === 'a')).toHaveLength(2);
  });

  it('MUST cost no call when many strangers end their own sessions', async () => {
    const { confirm, sessions, asked, wait } = world();
    await confirm('a');
    for (let index = 0; index < 20; index += 1) {
      const refreshToken = `stranger's ${String(index)}`;
      sessions.signedIn({
        accessToken: jwt({ sub: 'stranger', origin_jti: refreshToken }),
        refreshToken,
      });
      wait(1);
      sessions.end({ refreshToken }, true);
      sessions.end({ sub: 'stranger' }, true);
      await confirm('a');
    }
    expect(asked).toEqual([]);
  });

  it("MUST cost one call however many times another user's refresh token is revoked, and at most one a second when many are revoked", async () => {
    const { confirm, sessions, asked, wait } = world();
    await confirm('a');
    wait(2);
    for (let index = 0; index < 5; index += 1) {
      sessions.end({ refreshToken: 'always the same' }, true);
      wait(0.1);
      await confirm('a');
      wait(2);
    }
    expect(asked).toEqual(['a']);
    for (let index = 0; index < 50; index += 1) {
      sessions.end({ refreshToken: `number ${String(index)}` }, true);
      await confirm('a');
      wait(0.1);
    }
    expect(asked.length).toBeLessThanOrEqual(1 + 6);
  });

  it('MUST omit groups that the user has left, at once if that happened through this gateway', async () => {
    const made = world();
    await expect(made.confirm('a')).resolves.toEqual(['admins']);
    made.groups = [];
    made.wait(59);
    await expect(made.confirm('a')).resolves.toEqual(['admins']);
    made.wait(1);
    await expect(made.confirm('a')).resolves.toEqual([]);
    made.groups = ['admins'];
    made.groupsChanged();
    made.wait(1);
    await expect(made.confirm('a')).resolves.toEqual(['admins']);
  });

  it("MUST NOT be used longer because the gateway's clock is behind Cognito's", async () => {
    const { verify, confirm, asked, wait } = world();
    wait(120);
    await verify('a');
    wait(-120);
    await confirm('a');
    wait(60);
    await confirm('a');
    expect(asked).toEqual(['a', 'groups of ada']);
  });

  it('is requested once for all callers who wait for it', async () => {
    const { verify, confirm, asked, wait } = world();
    await verify('a');
    wait(60);
    await verify('a');
    await Promise.all([confirm('a'), confirm('a'), confirm('a')]);
    expect(asked).toEqual(['a', 'groups of ada']);
  });

  it('covers only the groups if Cognito would refuse the scopes of the token', async () => {
    const { confirm, asked, wait } = world();
    await confirm('narrow');
    wait(60);
    await confirm('narrow');
    expect(asked).toEqual(['groups of ada']);
  });
});

/**
 * Tests authenticator apps, set up by a signed-in user, during a sign-in and by an administrator;
 * `otpauth` is the app.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import jsQrModule from 'jsqr';
import { TOTP, URI } from 'otpauth';

import { asUser, mutate, password, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

// A CommonJS module whose types describe an ES module.
const jsQR = jsQrModule as unknown as typeof jsQrModule.default;
const associated = '... on AssociateSoftwareTokenSuccess { secretCode otpauthUri qrCode session }';
const verified =
  '... on VerifySoftwareTokenSuccess { session } ... on EnableSoftwareTokenMfaError { retrySession }';

/** The code that the app shows `steps` of 30 seconds from now. */
function codeOf(otpauthUri: string, steps = 0): string {
  const app = URI.parse(otpauthUri);
  if (!(app instanceof TOTP)) throw new Error('not a time-based code');
  return app.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Draws the SVG with four pixels per unit, the width of a module, and reads the QR code. */
function readQrCode(svg: string): string | undefined {
  const units = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const dark = new Set(
    [...svg.matchAll(/M(\d+),(\d+)h1v1/g)].map(([, x, y]) => `${String(x)},${String(y)}`),
  );
  const side = units * 4;
  const pixels = Array.from({ length: side * side }, (_item, index) =>
    dark.has(`${String(Math.floor((index % side) / 4))},${String(Math.floor(index / side / 4))}`)
      ? [0, 0, 0, 255]
      : [255, 255, 255, 255],
  );
  return jsQR(new Uint8ClampedArray(pixels.flat()), side, side)?.data;
}

function wrongCode(otpauthUri: string): string {
  const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(otpauthUri, steps));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find(
      (code) => !near.includes(code),
    ) ?? ''
  );
}

describe('with an access token', () => {
  let gateway: GatewayUnderTest;
  let ada: Headers;
  let token: Answer;
  beforeAll(async () => {
    gateway = await startGateway({
      pool: {
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        users: [seedUser('ada'), seedUser('bob')],
      },
    });
    ada = await asUser(gateway, 'ada');
    token = await mutate(
      gateway,
      'associateSoftwareToken',
      { issuer: 'Analytical Engines & Co' },
      ada,
      associated,
    );
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('associateSoftwareToken answers a key URI that an app reads: issuer, account and secret', () => {
    expect(token).toMatchObject({ __typename: 'AssociateSoftwareTokenSuccess', session: null });
    const app = URI.parse(token.otpauthUri);
    expect(app).toMatchObject({
      issuer: 'Analytical Engines & Co',
      label: 'ada',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    expect(app.secret.base32).toBe(token.secretCode);
  });

  it('associateSoftwareToken answers the QR code of that URI as an SVG image, which jsQR reads', () => {
    const [head, body = ''] = String(token.qrCode).split(',');
    expect(head).toBe('data:image/svg+xml;base64');
    expect(readQrCode(Buffer.from(body, 'base64').toString())).toBe(token.otpauthUri);
  });

  it('verifySoftwareToken answers EnableSoftwareTokenMfaError for a wrong code, without a session to retry', async () => {
    expect(
      await mutate(
        gateway,
        'verifySoftwareToken',
        { code: wrongCode(token.otpauthUri) },
        ada,
        verified,
      ),
    ).toMatchObject({ __typename: 'EnableSoftwareTokenMfaError', retrySession: null });
  });

  it('verifySoftwareToken answers InvalidInputError for anything but a six-digit code', async () => {
    expect(await mutate(gateway, 'verifySoftwareToken', { code: '12345x' }, ada)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'code', message: 'must be digits' }],
    });
  });

  it('verifySoftwareToken and setMyMfaPreference make the app a second factor', async () => {
    expect(
      await mutate(
        gateway,
        'verifySoftwareToken',
        { code: codeOf(token.otpauthUri), deviceName: 'phone' },
        ada,
        verified,
      ),
    ).toEqual({ __typename: 'VerifySoftwareTokenSuccess', session: null });
    const preferred = await mutate(
      gateway,
      'setMyMfaPreference',
      { softwareToken: { enabled: true, preferred: true } },
      ada,
      '... on SetMyMfaPreferenceSuccess { preferenceSet }',
    );
    expect(preferred).toEqual({ __typename: 'SetMyMfaPreferenceSuccess', preferenceSet: true });
    expect(await readUser(gateway, 'me', 'mfaMethods preferredMfaMethod', ada)).toMatchObject({
      mfaMethods: ['SOFTWARE_TOKEN_MFA'],
      preferredMfaMethod: 'SOFTWARE_TOKEN_MFA',
    });
    expect(await mutate(gateway, 'authenticate', { username: 'ada', password })).toMatchObject({
      __typename: 'SoftwareTokenMfaChallenge',
    });
  });

  it('deleteUserSoftwareToken removes it, for administrators only', async () => {
    expect(
      await mutate(gateway, 'deleteUserSoftwareToken', { username: 'ada' }, ada),
    ).toMatchObject({ __typename: 'AccessDeniedError', requires: 'mfa:write' });
    const admin = await gateway.asAdministrator();
    expect(
      await mutate(
        gateway,
        'deleteUserSoftwareToken',
        { username: 'ada' },
        admin,
        '... on DeleteUserSoftwareTokenSuccess { username }',
      ),
    ).toEqual({ __typename: 'DeleteUserSoftwareTokenSuccess', username: 'ada' });
    expect(await mutate(gateway, 'authenticate', { username: 'ada', password })).toMatchObject({
      __typename: 'AuthenticationTokens',
    });
    expect(
      await mutate(gateway, 'deleteUserSoftwareToken', { username: 'nobody' }, admin),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
  });

  it('verifySoftwareToken answers SoftwareTokenMfaNotFoundError to a user who has started no set-up', async () => {
    expect(
      await mutate(
        gateway,
        'verifySoftwareToken',
        { code: '123456' },
        await asUser(gateway, 'bob'),
      ),
    ).toMatchObject({ __typename: 'SoftwareTokenMfaNotFoundError' });
  });

  it('MUST answer AccessDeniedError to a caller with neither a token nor a session', async () => {
    for (const [field, input] of [
      ['associateSoftwareToken', { issuer: 'x' }],
      ['verifySoftwareToken', { code: '123456' }],
    ] as const) {
      expect(await mutate(gateway, field, input)).toMatchObject({
        __typename: 'AccessDeniedError',
        requires: 'access token or session',
      });
    }
  });

  it('MUST answer NotAuthorizedError for an unknown session', async () => {
    const session = 'x'.repeat(60);
    expect(await mutate(gateway, 'associateSoftwareToken', { issuer: 'x', session })).toMatchObject(
      { __typename: 'NotAuthorizedError', reason: 'INVALID_SESSION' },
    );
  });
});

describe('in a sign-in that requires setting up a second factor', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      pool: {
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        users: [seedUser('ada')],
      },
    });
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('the session alone leads the user from the challenge to tokens, past a wrong code', async () => {
    const challenge = await mutate(
      gateway,
      'authenticate',
      { username: 'ada', password },
      {},
      '... on Challenge { session username }',
    );
    expect(challenge).toMatchObject({ __typename: 'MfaSetupChallenge' });
    const token = await mutate(
      gateway,
      'associateSoftwareToken',
      { issuer: 'Engines', session: challenge.session },
      {},
      associated,
    );
    expect(URI.parse(token.otpauthUri)).toMatchObject({ issuer: 'Engines', label: 'Engines' });

    const wrong = await mutate(
      gateway,
      'verifySoftwareToken',
      { code: wrongCode(token.otpauthUri), session: token.session },
      {},
      verified,
    );
    expect(wrong).toMatchObject({
      __typename: 'EnableSoftwareTokenMfaError',
      retrySession: token.session,
    });
    const right = await mutate(
      gateway,
      'verifySoftwareToken',
      { code: codeOf(token.otpauthUri), session: wrong.retrySession },
      {},
      verified,
    );
    expect(right).toEqual({
      __typename: 'VerifySoftwareTokenSuccess',
      session: expect.any(String),
    });
    expect(
      await mutate(gateway, 'respondToChallenge', {
        mfaSetup: { username: challenge.username, session: right.session },
      }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
  });
});

describe('in a pool that offers no authenticator apps', () => {
  it('associateSoftwareToken answers SoftwareTokenMfaNotFoundError', async () => {
    const gateway = await startGateway({ pool: { users: [seedUser('ada')] } });
    try {
      expect(
        await mutate(
          gateway,
          'associateSoftwareToken',
          { issuer: 'x' },
          await asUser(gateway, 'ada'),
        ),
      ).toMatchObject({ __typename: 'SoftwareTokenMfaNotFoundError' });
    } finally {
      await gateway.close();
    }
  });
});

// oathtool (OATH Toolkit, Debian package `oathtool`) and otpauth as referees of the pool's time-based codes.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AssociateSoftwareTokenCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { newTotpSecret, stepOfCode } from '../../../src/embeddedPool/mfa/totp.js';
import { accessTokenOf, signIn } from '../../support/pool/actions.js';
import { allFactors, appCode, respond, step } from '../../support/pool/secondFactor.js';
import { jane, password, startPool, type TestPool } from '../../support/pool/startPool.js';

/** RFC 6238, appendix B: the SHA-1 rows, whose last six of eight digits are the six-digit code. */
const rfc6238: readonly (readonly [seconds: number, code: string])[] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
];
/** "12345678901234567890" in base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const oathtool = (secret: string, time: Date): string =>
  execFileSync(
    'oathtool',
    [
      '--totp',
      '--base32',
      `--now=${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
      secret,
    ],
    { encoding: 'utf8' },
  ).trim();

function hasOathtool(): boolean {
  try {
    execFileSync('oathtool', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write(
      'oathtool is not installed, so its cases do not run here: apt-get install -y oathtool && ' +
        'npm test -- test/embeddedPool/signIn/totpReferees\n',
    );
    return false;
  }
}

const referees: Readonly<Record<string, (test: TestPool, secret: string) => string>> = {
  otpauth: (test, secret) => appCode(test, secret),
  ...(hasOathtool()
    ? { oathtool: (test: TestPool, secret: string) => oathtool(secret, test.now()) }
    : {}),
};

describe('codes', () => {
  it.each(rfc6238)(
    'accepts the code of RFC 6238 appendix B at %d s, in its time step and no other',
    (seconds, code) => {
      const time = new Date(seconds * 1000);
      expect(stepOfCode(rfcSecret, code.slice(2), time)).toBe(Math.floor(seconds / 30));
      expect(
        stepOfCode(rfcSecret, code.slice(2), new Date(time.getTime() + 2 * step)),
      ).toBeUndefined();
    },
  );

  // RFC 4226, section 4, recommends 160 bits. RFC 4648, section 6, defines base32.
  it('makes base32 secrets of 256 bits from the given randomness', () => {
    expect(newTotpSecret((size) => Buffer.alloc(size))).toBe('A'.repeat(52));
    expect(newTotpSecret((size) => Buffer.alloc(size, 0xff))).toBe(`${'7'.repeat(51)}Q`);
  });
});

describe.each(Object.entries(referees))('%s as the authenticator app', (name, code) => {
  let test: TestPool;
  beforeAll(async () => {
    test = await startPool({
      pool: allFactors,
      users: [
        jane,
        { ...jane, username: 'joan', password, attributes: { email: 'joan@example.com' } },
      ],
    });
  });
  afterAll(async () => {
    await test.stop();
    expect(test.faults).toEqual([]);
  });

  it(`sets up and signs in with the codes of ${name}, each of them once (referee: ${name})`, async () => {
    const AccessToken = await accessTokenOf(test, 'jane');
    const { SecretCode = '' } = await test.sdk.send(
      new AssociateSoftwareTokenCommand({ AccessToken }),
    );
    const setup = code(test, SecretCode);
    expect(
      (await test.sdk.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: setup })))
        .Status,
    ).toBe('SUCCESS');
    await test.sdk.send(
      new SetUserMFAPreferenceCommand({
        AccessToken,
        SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    const asked = await signIn(test, 'jane');
    const answer = (SOFTWARE_TOKEN_MFA_CODE: string) =>
      respond(test, asked, 'jane', { SOFTWARE_TOKEN_MFA_CODE });
    await expect(answer(setup)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
      message: 'Your software token has already been used once.',
    });
    test.pass(step);
    const shown = code(test, SecretCode);
    expect((await answer(shown)).AuthenticationResult?.AccessToken).toBeDefined();
    await expect(
      respond(test, await signIn(test, 'jane'), 'jane', { SOFTWARE_TOKEN_MFA_CODE: shown }),
    ).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  });

  it(`refuses the codes that ${name} shows for another secret (referee: ${name})`, async () => {
    const AccessToken = await accessTokenOf(test, 'joan');
    const { SecretCode: replaced = '' } = await test.sdk.send(
      new AssociateSoftwareTokenCommand({ AccessToken }),
    );
    const { SecretCode = '' } = await test.sdk.send(
      new AssociateSoftwareTokenCommand({ AccessToken }),
    );
    const verify = (secret: string) =>
      test.sdk.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: code(test, secret) }));
    if (code(test, replaced) !== code(test, SecretCode))
      await expect(verify(replaced)).rejects.toMatchObject({
        name: 'EnableSoftwareTokenMFAException',
      });
    expect((await verify(SecretCode)).Status).toBe('SUCCESS');
  });
});

/** Tests preferences for second factors, one's own and other users', on the embedded pool. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, mutate, readUser, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const sms = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' };
let gateway: GatewayUnderTest;
let ada: Headers;
let admin: Headers;
beforeAll(async () => {
  const users = [
    seedUser('ada', { phone_number: '+14255550123', phone_number_verified: 'true' }),
    seedUser('grace'),
  ];
  gateway = await startGateway({
    pool: {
      MfaConfiguration: 'OPTIONAL',
      SmsConfiguration: sms,
      SmsMfaConfiguration: { SmsConfiguration: sms },
      EmailMfaConfiguration: {},
      WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
      users,
    },
  });
  ada = await asUser(gateway, 'ada');
  admin = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

describe('setMyMfaPreference', () => {
  it('turns methods on and sets the preferred one', async () => {
    expect(
      await mutate(
        gateway,
        'setMyMfaPreference',
        { sms: { enabled: true }, email: { enabled: true, preferred: true } },
        ada,
      ),
    ).toMatchObject({ __typename: 'SetMyMfaPreferenceSuccess' });
    expect(await readUser(gateway, 'me', 'mfaMethods preferredMfaMethod', ada)).toMatchObject({
      mfaMethods: ['SMS_MFA', 'EMAIL_OTP'],
      preferredMfaMethod: 'EMAIL_OTP',
    });
  });

  it('leaves unnamed methods unchanged', async () => {
    await mutate(gateway, 'setMyMfaPreference', { sms: { enabled: false } }, ada);
    expect(await readUser(gateway, 'me', 'mfaMethods preferredMfaMethod', ada)).toMatchObject({
      mfaMethods: ['EMAIL_OTP'],
      preferredMfaMethod: 'EMAIL_OTP',
    });
  });

  it.each([
    [
      'an app that is not set up',
      { email: { enabled: true }, softwareToken: { enabled: true } },
      'softwareToken',
      /associateSoftwareToken.*verifySoftwareToken/,
    ],
    ['text messages without a phone number', { sms: { enabled: true } }, 'sms', /phone number/],
    [
      'a preferred method that is off',
      { softwareToken: { preferred: true } },
      'softwareToken.preferred',
      /enabled/,
    ],
    [
      'two preferred methods',
      { sms: { enabled: true, preferred: true }, email: { preferred: true } },
      'email.preferred',
      /two methods/,
    ],
    [
      'a passkey alone',
      { email: { enabled: false }, passkey: { enabled: true } },
      'passkey',
      /another method/,
    ],
  ])('names the field and the next step: %s', async (_what, input, path, message) => {
    const grace = await asUser(gateway, 'grace');
    const violations = [{ path, message: expect.stringMatching(message) }];
    expect(await mutate(gateway, 'setMyMfaPreference', input, grace)).toMatchObject({
      __typename: 'InvalidInputError',
      violations,
    });
    expect(
      await mutate(gateway, 'setUserMfaPreference', { username: 'grace', ...input }, admin),
    ).toMatchObject({ __typename: 'InvalidInputError', violations });
  });

  it('answers InvalidInputError if no method is named, or one that cannot be used', async () => {
    expect(await mutate(gateway, 'setMyMfaPreference', {}, ada)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: '', message: 'must have at least one method' }],
    });
    expect(
      await mutate(gateway, 'setMyMfaPreference', { softwareToken: { enabled: true } }, ada),
    ).toMatchObject({ __typename: 'InvalidInputError' });
  });
});

describe('setUserMfaPreference', () => {
  it('does the same for any user', async () => {
    const answer = await mutate(
      gateway,
      'setUserMfaPreference',
      { username: 'ada', sms: { enabled: true, preferred: true }, email: { enabled: false } },
      admin,
      '... on SetUserMfaPreferenceSuccess { username }',
    );
    expect(answer).toEqual({ __typename: 'SetUserMfaPreferenceSuccess', username: 'ada' });
    expect(
      await readUser(gateway, 'user(username: "ada")', 'mfaMethods preferredMfaMethod', admin),
    ).toMatchObject({ mfaMethods: ['SMS_MFA'], preferredMfaMethod: 'SMS_MFA' });
  });

  it('answers UserNotFoundError for an unknown user', async () => {
    expect(
      await mutate(
        gateway,
        'setUserMfaPreference',
        { username: 'nobody', sms: { enabled: true } },
        admin,
      ),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

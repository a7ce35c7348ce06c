import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteUserCommand,
  AdminSetUserMFAPreferenceCommand,
  CompleteWebAuthnRegistrationCommand,
  DeleteWebAuthnCredentialCommand,
  GetUserAuthFactorsCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListWebAuthnCredentialsCommand,
  RespondToAuthChallengeCommand,
  SetUserPoolMfaConfigCommand,
  StartWebAuthnRegistrationCommand,
  UpdateUserPoolCommand,
  type AuthFactorType,
  type WebAuthnConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { accessTokenOf, readUser, signIn } from '../../support/pool/actions.js';
import { Authenticator, type Algorithm, type Bend } from '../../support/pool/authenticator.js';
import {
  clientId as ClientId,
  password,
  secretClientId,
  clientSecret,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';
import { createHmac } from 'node:crypto';

const relyingParty: WebAuthnConfigurationType = {
  RelyingPartyId: 'example.com',
  UserVerification: 'preferred',
};
const factors: AuthFactorType[] = ['PASSWORD', 'WEB_AUTHN'];
const names = ['jane', 'john', 'mia', 'many', 'back'];
let test: TestPool;
let AccessToken: string;
beforeAll(async () => {
  const users = names.map((username) => ({
    username,
    password,
    attributes: {
      email: `${username}@example.com`,
      email_verified: 'true',
      phone_number: '+15550100001',
    },
  }));
  test = await startPool({
    users,
    pool: {
      MfaConfiguration: 'OPTIONAL',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
      WebAuthnConfiguration: relyingParty,
    },
  });
});
beforeEach(async () => {
  AccessToken = await accessTokenOf(test, 'jane');
  await Promise.all(
    (await list()).map(({ CredentialId }) =>
      test.sdk.send(new DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId })),
    ),
  );
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

const configure = (WebAuthnConfiguration: WebAuthnConfigurationType) =>
  test.sdk.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      WebAuthnConfiguration,
    }),
  );
const start = async (token = AccessToken) =>
  (await test.sdk.send(new StartWebAuthnRegistrationCommand({ AccessToken: token })))
    .CredentialCreationOptions as unknown as PublicKeyCredentialCreationOptionsJSON;
const complete = (credential: unknown, token = AccessToken) =>
  test.sdk.send(
    new CompleteWebAuthnRegistrationCommand({
      AccessToken: token,
      Credential: credential as never,
    }),
  );
const list = async (token = AccessToken) =>
  (await test.sdk.send(new ListWebAuthnCredentialsCommand({ AccessToken: token }))).Credentials ??
  [];

async function registered(
  authenticator = new Authenticator(),
  token = AccessToken,
): Promise<Authenticator> {
  await complete(authenticator.create(await start(token)), token);
  return authenticator;
}

async function challenge(username = 'jane'): Promise<{
  Session: string | undefined;
  options: PublicKeyCredentialRequestOptionsJSON;
  available: string[] | undefined;
}> {
  const { ChallengeName, Session, ChallengeParameters, AvailableChallenges } = await test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: username, PREFERRED_CHALLENGE: 'WEB_AUTHN' },
    }),
  );
  expect(ChallengeName).toBe('WEB_AUTHN');
  return {
    Session,
    options: JSON.parse(
      ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? '',
    ) as PublicKeyCredentialRequestOptionsJSON,
    available: AvailableChallenges,
  };
}

const respond = (Session: string | undefined, credential: unknown, USERNAME = 'jane') =>
  test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName: 'WEB_AUTHN',
      Session,
      ChallengeResponses: { USERNAME, CREDENTIAL: JSON.stringify(credential) },
    }),
  );

async function signInWith(authenticator: Authenticator, bend?: Bend, username?: string) {
  const { Session, options } = await challenge(username);
  return respond(Session, authenticator.get(options, bend), username);
}
const refused = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };

describe('StartWebAuthnRegistration', () => {
  it('returns the options that the SDK documents (API reference: StartWebAuthnRegistration)', async () => {
    const { Username } = await test.sdk.send(new GetUserCommand({ AccessToken }));
    const sub =
      (await readUser(test, 'jane')).UserAttributes?.find(({ Name }) => Name === 'sub')?.Value ??
      '';
    const options = await start();
    expect(options).toEqual({
      rp: { id: 'example.com', name: 'example.com' },
      user: { id: Buffer.from(sub).toString('base64url'), name: Username, displayName: Username },
      challenge: options.challenge,
      timeout: 60_000,
      excludeCredentials: [],
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      authenticatorSelection: {
        requireResidentKey: true,
        residentKey: 'required',
        userVerification: 'preferred',
      },
    });
    // WebAuthn Level 3, section 13.4.3: at least 16 random bytes.
    expect(Buffer.from(options.challenge, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect((await start()).challenge).not.toBe(options.challenge);
  });

  it('answers WebAuthnNotEnabledException if passkeys are not a first factor (SDK: @throws)', async () => {
    const setFactors = (AllowedFirstAuthFactors: AuthFactorType[]) =>
      test.sdk.send(
        new UpdateUserPoolCommand({
          UserPoolId,
          AutoVerifiedAttributes: ['email'],
          Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
        }),
      );
    const credential = new Authenticator().create(await start());
    await setFactors(['PASSWORD']);
    await expect(start()).rejects.toMatchObject({ name: 'WebAuthnNotEnabledException' });
    await expect(complete(credential)).rejects.toMatchObject({
      name: 'WebAuthnNotEnabledException',
    });
    await setFactors(factors);
    await complete(credential);
  });

  it('answers WebAuthnConfigurationMissingException without a relying party id (SDK: @throws)', async () => {
    const bare = await startPool({
      users: [{ username: 'jane', password }],
      pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } } },
    });
    const token = await accessTokenOf(bare, 'jane');
    await expect(
      bare.sdk.send(new StartWebAuthnRegistrationCommand({ AccessToken: token })),
    ).rejects.toMatchObject({ name: 'WebAuthnConfigurationMissingException' });
    await bare.sdk.send(
      new SetUserPoolMfaConfigCommand({ UserPoolId, WebAuthnConfiguration: relyingParty }),
    );
    await bare.sdk.send(new StartWebAuthnRegistrationCommand({ AccessToken: token }));
    await bare.stop();
  });

  it.each([
    ['required', 'required'],
    ['preferred', 'preferred'],
  ] as const)(
    'asks for user verification as configured: %s (SDK: WebAuthnConfigurationType)',
    async (UserVerification, expected) => {
      await configure({ ...relyingParty, UserVerification });
      expect((await start()).authenticatorSelection?.userVerification).toBe(expected);
      await configure(relyingParty);
    },
  );
});

describe('CompleteWebAuthnRegistration', () => {
  it.each(['ES256', 'RS256'] as Algorithm[])(
    'accepts a passkey with an %s key, which then signs in (WebAuthn Level 3, sections 7.1 and 7.2)',
    async (algorithm) => {
      const authenticator = await registered(new Authenticator(algorithm));
      const { AuthenticationResult } = await signInWith(authenticator);
      expect(
        (
          await test.sdk.send(
            new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken }),
          )
        ).Username,
      ).toBe('jane');
    },
  );

  // WebAuthn Level 3, section 8.2.
  it('accepts a self-attested passkey and refuses one with a tampered attestation', async () => {
    await complete(new Authenticator().create(await start(), {}, 'packed'));
    await expect(
      complete(new Authenticator().create(await start(), { signature: 'tampered' }, 'packed')),
    ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' });
  });

  it.each([
    [
      'a challenge that was never issued',
      { challenge: 'bm90LW91cnM' },
      'WebAuthnChallengeNotFoundException',
    ],
    [
      'another site',
      { origin: 'https://example.com.evil.test' },
      'WebAuthnOriginNotAllowedException',
    ],
    [
      'a site whose name only ends like the relying party id',
      { origin: 'https://notexample.com' },
      'WebAuthnOriginNotAllowedException',
    ],
    ['the site over http', { origin: 'http://example.com' }, 'WebAuthnOriginNotAllowedException'],
    ['no web origin', { origin: 'null' }, 'WebAuthnOriginNotAllowedException'],
    ['another relying party id', { rpId: 'evil.test' }, 'WebAuthnRelyingPartyMismatchException'],
    [
      'an assertion in place of a registration',
      { type: 'webauthn.get' },
      'WebAuthnCredentialNotSupportedException',
    ],
    ['no user present', { userPresent: false }, 'WebAuthnCredentialNotSupportedException'],
  ] as [string, Bend, string][])(
    'refuses %s (WebAuthn Level 3, section 7.1)',
    async (_what, bend, name) => {
      const before = (await list()).length;
      await expect(complete(new Authenticator().create(await start(), bend))).rejects.toMatchObject(
        { name },
      );
      expect(await list()).toHaveLength(before);
    },
  );

  it('accepts a subdomain of the relying party id (WebAuthn Level 3, section 5.1.3)', async () => {
    await registered(new Authenticator('ES256', 'https://login.example.com'));
  });

  // Own rule: challenges are single use.
  it('accepts a challenge once, whether the answer is right or wrong', async () => {
    const options = await start();
    await complete(new Authenticator().create(options));
    await expect(complete(new Authenticator().create(options))).rejects.toMatchObject({
      name: 'WebAuthnChallengeNotFoundException',
    });
    const other = await start();
    await expect(
      complete(new Authenticator().create(other, { rpId: 'evil.test' })),
    ).rejects.toMatchObject({ name: 'WebAuthnRelyingPartyMismatchException' });
    await expect(complete(new Authenticator().create(other))).rejects.toMatchObject({
      name: 'WebAuthnChallengeNotFoundException',
    });
  });

  // SDK: WebAuthnChallengeNotFoundException.
  it('forgets a challenge after the minute stated in the options', async () => {
    const options = await start();
    test.pass(60_000);
    await expect(complete(new Authenticator().create(options))).rejects.toMatchObject({
      name: 'WebAuthnChallengeNotFoundException',
    });
  });

  it("refuses another user's challenge (own rule)", async () => {
    const johns = await accessTokenOf(test, 'john');
    await expect(complete(new Authenticator().create(await start()), johns)).rejects.toMatchObject({
      name: 'WebAuthnChallengeNotFoundException',
    });
  });

  it('requires the client that started the registration (SDK: WebAuthnClientMismatchException)', async () => {
    const SECRET_HASH = createHmac('sha256', clientSecret)
      .update(`jane${secretClientId}`)
      .digest('base64');
    const { AuthenticationResult } = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId: secretClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD: password, SECRET_HASH },
      }),
    );
    await expect(
      complete(new Authenticator().create(await start()), AuthenticationResult?.AccessToken),
    ).rejects.toMatchObject({ name: 'WebAuthnClientMismatchException' });
  });

  it('requires user verification if the pool does (SDK: WebAuthnConfigurationType)', async () => {
    await complete(new Authenticator().create(await start(), { userVerified: false }));
    await configure({ ...relyingParty, UserVerification: 'required' });
    await expect(
      complete(new Authenticator().create(await start(), { userVerified: false })),
    ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' });
    await complete(new Authenticator().create(await start()));
    await configure(relyingParty);
  });

  it('registers a credential id only once per pool (WebAuthn Level 3, section 7.1, step 26)', async () => {
    const authenticator = await registered();
    expect((await start()).excludeCredentials).toContainEqual({
      type: 'public-key',
      id: authenticator.id,
    });
    await expect(registered(authenticator)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(
      registered(authenticator, await accessTokenOf(test, 'john')),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it.each([
    [{}],
    [
      {
        id: 'x',
        rawId: 'x',
        type: 'public-key',
        response: { clientDataJSON: 'e30', attestationObject: '' },
      },
    ],
    [
      {
        id: 'x',
        rawId: 'x',
        type: 'public-key',
        response: { clientDataJSON: 'AA', attestationObject: 'AA' },
      },
    ],
  ])('refuses malformed credentials: %j (SDK: InvalidParameterException)', async (credential) => {
    await expect(complete(credential)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  // WebAuthn Level 3, section 7.1.
  it('refuses an unreadable attestation, and an id that differs from the attested one', async () => {
    const credential = new Authenticator().create(await start());
    const broken: RegistrationResponseJSON = {
      ...credential,
      response: { ...credential.response, attestationObject: 'AAAA' },
    };
    await expect(complete(broken)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const credentialId = Buffer.from('another id').toString('base64url');
    await expect(
      complete(new Authenticator().create(await start(), { credentialId })),
    ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' });
    expect(await list()).toEqual([]);
  });

  it('accepts ids of up to 1023 bytes (WebAuthn Level 3, section 7.1, step 25)', async () => {
    const longest = await registered(new Authenticator('ES256', 'https://example.com', 1023));
    expect((await signInWith(longest)).AuthenticationResult).toBeDefined();
    await expect(
      registered(new Authenticator('ES256', 'https://example.com', 1024)),
    ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' });
  });

  it('keeps 20 passkeys per user (AWS guide: Quotas in Amazon Cognito)', async () => {
    const token = await accessTokenOf(test, 'many');
    for (let count = 0; count < 19; count += 1) await registered(new Authenticator(), token);
    const [one, two] = [await start(token), await start(token)];
    await complete(new Authenticator().create(one), token);
    await expect(complete(new Authenticator().create(two), token)).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
    await expect(start(token)).rejects.toMatchObject({ name: 'LimitExceededException' });
    expect(await list(token)).toHaveLength(20);
  });
});

describe('WEB_AUTHN', () => {
  let authenticator: Authenticator;
  beforeEach(async () => {
    authenticator = await registered();
  });

  it("lists the user's passkeys for the relying party (SDK: RespondToAuthChallenge, WEB_AUTHN)", async () => {
    const { options, available } = await challenge();
    expect(options).toMatchObject({
      rpId: 'example.com',
      timeout: 180_000,
      userVerification: 'preferred',
    });
    expect(options.allowCredentials).toContainEqual({
      type: 'public-key',
      id: authenticator.id,
      transports: ['usb'],
    });
    expect(available).toEqual(['PASSWORD', 'PASSWORD_SRP', 'WEB_AUTHN']);
  });

  it.each([
    ['a signature with one bit flipped', { signature: 'tampered' }],
    ['authenticator data changed after signing', { data: 'tampered' }],
    ['another challenge', { challenge: 'bm90LW91cnM' }],
    ['another site', { origin: 'https://evil.test' }],
    ['the site over http', { origin: 'http://example.com' }],
    ['another relying party id', { rpId: 'evil.test' }],
    ['a registration in place of an assertion', { type: 'webauthn.create' }],
    ['no user present', { userPresent: false }],
    ["another user's handle", { userHandle: 'c29tZWJvZHk' }],
    ['an unregistered id', { credentialId: 'bm9ib2R5' }],
    ['an id longer than any valid one', { credentialId: 'A'.repeat(5000) }],
  ] as [string, Bend][])('refuses %s (WebAuthn Level 3, section 7.2)', async (_what, bend) => {
    await expect(signInWith(authenticator, bend)).rejects.toMatchObject(refused);
    expect((await signInWith(authenticator)).AuthenticationResult).toBeDefined();
  });

  it('refuses malformed credentials, and lets the caller try again (SDK: InvalidParameterException)', async () => {
    const { Session, options } = await challenge();
    await expect(respond(Session, 'nonsense')).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    expect((await respond(Session, authenticator.get(options))).AuthenticationResult).toBeDefined();
  });

  it('accepts an assertion once, and a session once (own rule: challenges are single use)', async () => {
    const { Session, options } = await challenge();
    const assertion = authenticator.get(options);
    await respond(Session, assertion);
    await expect(respond(Session, assertion)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    await expect(respond((await challenge()).Session, assertion)).rejects.toMatchObject(refused);
  });

  // WebAuthn Level 3, section 7.2, step 22.
  it('refuses a sign count that does not grow, which reveals a clone', async () => {
    await signInWith(authenticator, { counter: 10 });
    await expect(signInWith(authenticator, { counter: 10 })).rejects.toMatchObject(refused);
    await expect(signInWith(authenticator, { counter: 3 })).rejects.toMatchObject(refused);
    await signInWith(authenticator, { counter: 11 });
  });

  it('accepts authenticators that do not count (WebAuthn Level 3, section 6.1.1)', async () => {
    await signInWith(authenticator, { counter: 0 });
    await signInWith(authenticator, { counter: 0 });
  });

  it('requires user verification if the pool does (SDK: WebAuthnConfigurationType)', async () => {
    await signInWith(authenticator, { userVerified: false });
    await configure({ ...relyingParty, UserVerification: 'required' });
    await expect(signInWith(authenticator, { userVerified: false })).rejects.toMatchObject(refused);
    await signInWith(authenticator);
    await configure(relyingParty);
  });

  it("refuses another user's passkey (own rule)", async () => {
    const johns = await registered(new Authenticator(), await accessTokenOf(test, 'john'));
    await expect(signInWith(johns)).rejects.toMatchObject(refused);
    expect((await signInWith(johns, {}, 'john')).AuthenticationResult).toBeDefined();
  });

  it('does not offer passkeys of an earlier relying party id (WebAuthn Level 3, section 5.5)', async () => {
    await configure({ RelyingPartyId: 'other.test' });
    expect(
      (await test.sdk.send(new GetUserAuthFactorsCommand({ AccessToken })))
        .ConfiguredUserAuthFactors,
    ).toEqual(['PASSWORD']);
    await configure(relyingParty);
    expect(
      (await test.sdk.send(new GetUserAuthFactorsCommand({ AccessToken })))
        .ConfiguredUserAuthFactors,
    ).toEqual(factors);
  });
});

describe('passkeys and MFA', () => {
  const available = async () =>
    (
      await test.sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_AUTH',
          AuthParameters: { USERNAME: 'mia' },
        }),
      )
    ).AvailableChallenges;
  const setMfa = (WebAuthn: boolean) =>
    test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'mia',
        SMSMfaSettings: { Enabled: true, PreferredMfa: true },
        WebAuthnMfaSettings: { Enabled: WebAuthn },
      }),
    );

  // SDK: WebAuthnConfigurationType, SINGLE_FACTOR.
  it('counts a passkey as one factor, so it is not offered with MFA', async () => {
    const passkey = await registered(new Authenticator(), await accessTokenOf(test, 'mia'));
    const { Session, options } = await challenge('mia');
    await setMfa(false);
    expect(await available()).toEqual(['PASSWORD', 'PASSWORD_SRP']);
    // Started before MFA was set: the second factor is required nevertheless.
    expect(await respond(Session, passkey.get(options), 'mia')).toMatchObject({
      ChallengeName: 'SMS_MFA',
    });
  });

  // SDK: MULTI_FACTOR_WITH_USER_VERIFICATION.
  it('counts a passkey with user verification as both factors if the pool and the user allow it', async () => {
    await configure({
      ...relyingParty,
      FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
    });
    await setMfa(true);
    expect(await available()).toContain('WEB_AUTHN');
    expect((await challenge('mia')).options.userVerification).toBe('required');
    const { AuthenticationResult } = await signIn(test, 'mia').then(async ({ Session }) =>
      test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName: 'SMS_MFA',
          Session,
          ChallengeResponses: { USERNAME: 'mia', SMS_MFA_CODE: await test.code('mia') },
        }),
      ),
    );
    const passkey = await registered(new Authenticator(), AuthenticationResult?.AccessToken);
    expect((await signInWith(passkey, {}, 'mia')).AuthenticationResult).toBeDefined();
    await expect(signInWith(passkey, { userVerified: false }, 'mia')).rejects.toMatchObject(
      refused,
    );
    await configure({ ...relyingParty, FactorConfiguration: 'SINGLE_FACTOR' });
  });
});

describe('ListWebAuthnCredentials and DeleteWebAuthnCredential', () => {
  it('describe the registered passkeys, in pages (SDK: WebAuthnCredentialDescription)', async () => {
    const token = await accessTokenOf(test, 'back');
    const ids = [
      await registered(new Authenticator(), token),
      await registered(new Authenticator(), token),
    ]
      .map(({ id }) => id)
      .sort();
    const all = await list(token);
    expect(all.map(({ CredentialId }) => CredentialId).sort()).toEqual(ids);
    expect(all[0]).toMatchObject({
      RelyingPartyId: 'example.com',
      FriendlyCredentialName: 'Roaming passkey',
      AuthenticatorAttachment: 'cross-platform',
      AuthenticatorTransports: ['usb'],
      CreatedAt: expect.any(Date),
    });
    const first = await test.sdk.send(
      new ListWebAuthnCredentialsCommand({ AccessToken: token, MaxResults: 1 }),
    );
    const second = await test.sdk.send(
      new ListWebAuthnCredentialsCommand({
        AccessToken: token,
        MaxResults: 1,
        NextToken: first.NextToken,
      }),
    );
    expect(
      [first, second]
        .flatMap(({ Credentials = [] }) => Credentials.map(({ CredentialId }) => CredentialId))
        .sort(),
    ).toEqual(ids);
    expect(second.NextToken).toBeUndefined();
  });

  it('delete a passkey at once, and only for its owner (SDK: DeleteWebAuthnCredential)', async () => {
    const authenticator = await registered();
    const { Session, options } = await challenge();
    const remove = (token: string) =>
      test.sdk.send(
        new DeleteWebAuthnCredentialCommand({ AccessToken: token, CredentialId: authenticator.id }),
      );
    await expect(remove(await accessTokenOf(test, 'john'))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await remove(AccessToken);
    await expect(respond(Session, authenticator.get(options))).rejects.toMatchObject(refused);
    await expect(remove(AccessToken)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(
      test.sdk.send(
        new DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId: 'A'.repeat(5000) }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    // The id is free again.
    await registered(authenticator);
  });

  it('are deleted with the user: a new user of the same name has none (own rule)', async () => {
    const passkey = await registered(new Authenticator(), await accessTokenOf(test, 'back'));
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'back' }));
    await registered(passkey);
  });
});

/**
 * Tests passkeys of the signed-in user, created by a software authenticator, on the embedded pool.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';

import { Authenticator } from '../../support/pool/authenticator.js';
import type { Bend } from '../../support/pool/authenticator.js';
import { asUser, edge, mutate, nodesOf, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const started = `... on StartMyPasskeyRegistrationSuccess { optionsJson options {
  challenge rp { id name } user { id name displayName } pubKeyCredParams { type alg } timeoutMilliseconds excludeCredentials { id type transports }
  authenticatorSelection { authenticatorAttachment requireResidentKey residentKey userVerification } attestation } }`;
const passkeys = edge(
  'passkeys',
  'Passkey',
  'credentialId name rpId authenticatorAttachment transports createdAt',
);

let gateway: GatewayUnderTest;
let ada: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
      WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'preferred' },
      users: [seedUser('ada'), seedUser('bob')],
    },
  });
  ada = await asUser(gateway, 'ada');
});
afterAll(async () => {
  await gateway.close();
});

async function start(
  headers: Headers,
): Promise<{ options: Answer; json: PublicKeyCredentialCreationOptionsJSON }> {
  const { options, optionsJson } = await mutate(
    gateway,
    'startMyPasskeyRegistration',
    {},
    headers,
    started,
  );
  return { options, json: JSON.parse(optionsJson) as PublicKeyCredentialCreationOptionsJSON };
}

async function complete(credential: unknown): Promise<Answer> {
  const credentialJson = typeof credential === 'string' ? credential : JSON.stringify(credential);
  return mutate(
    gateway,
    'completeMyPasskeyRegistration',
    { credentialJson },
    ada,
    '... on CompleteMyPasskeyRegistrationSuccess { credentialId }',
  );
}

describe('startMyPasskeyRegistration', () => {
  it('returns the creation options, typed and as JSON for the browser', async () => {
    const { options, json } = await start(ada);
    expect(options).toMatchObject({
      challenge: json.challenge,
      rp: { id: 'example.com' },
      user: { id: json.user.id, name: 'ada' },
      timeoutMilliseconds: json.timeout,
      excludeCredentials: [],
    });
    expect(options.pubKeyCredParams).toEqual(json.pubKeyCredParams);
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'preferred',
    });
  });
});

describe('completeMyPasskeyRegistration', () => {
  const authenticator = new Authenticator();

  it('registers the passkey, which User.passkeys then lists and deleteMyPasskey deletes', async () => {
    const { json } = await start(ada);
    expect(await complete(authenticator.create(json))).toEqual({
      __typename: 'CompleteMyPasskeyRegistrationSuccess',
      credentialId: authenticator.id,
    });

    const { passkeys: listed } = await readUser(gateway, 'me', passkeys, ada);
    expect(nodesOf(listed)).toMatchObject([
      {
        credentialId: authenticator.id,
        rpId: 'example.com',
        authenticatorAttachment: 'cross-platform',
        transports: ['usb'],
      },
    ]);
    expect((await start(ada)).options.excludeCredentials).toMatchObject([
      { id: authenticator.id, type: 'public-key' },
    ]);

    expect(
      await mutate(
        gateway,
        'deleteMyPasskey',
        { credentialId: authenticator.id },
        ada,
        '... on DeleteMyPasskeySuccess { credentialId }',
      ),
    ).toMatchObject({ credentialId: authenticator.id });
    expect(nodesOf((await readUser(gateway, 'me', passkeys, ada)).passkeys)).toEqual([]);
  });

  it.each<[string, Bend]>([
    ['WebAuthnOriginNotAllowedError', { origin: 'https://evil.example' }],
    ['WebAuthnRelyingPartyMismatchError', { rpId: 'evil.example' }],
    ['WebAuthnChallengeNotFoundError', { challenge: 'bm90IHRoZSBjaGFsbGVuZ2U' }],
    ['WebAuthnCredentialNotSupportedError', { userPresent: false }],
  ])('answers %s for a passkey with %j', async (member, bend) => {
    const { json } = await start(ada);
    expect(await complete(new Authenticator().create(json, bend))).toMatchObject({
      __typename: member,
    });
  });

  it.each([
    [
      'no JSON',
      'not json',
      'must be a JSON object: call `toJSON()` on the credential from `navigator.credentials.create`',
    ],
    [
      'a list',
      [],
      'must be a JSON object: call `toJSON()` on the credential from `navigator.credentials.create`',
    ],
    [
      'another type',
      {
        id: 'a',
        rawId: 'a',
        type: 'password',
        response: { clientDataJSON: 'e30', attestationObject: 'oA' },
      },
      'must have the type public-key',
    ],
    [
      'a missing member',
      { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: 'e30' } },
      'must contain response.attestationObject as a string',
    ],
  ])('answers InvalidInputError for %s', async (_case, credential, message) => {
    expect(await complete(credential)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'credentialJson', message }],
    });
  });
});

describe('deleteMyPasskey', () => {
  it("answers ResourceNotFoundError for another user's passkey, and for one that does not exist", async () => {
    expect(await mutate(gateway, 'deleteMyPasskey', { credentialId: 'bm9uZQ' }, ada)).toMatchObject(
      { __typename: 'ResourceNotFoundError' },
    );
  });
});

describe('User.passkeys', () => {
  it('MUST answer AccessDeniedError for a user who was not loaded with their own access token', async () => {
    const { passkeys: refused } = await readUser(
      gateway,
      'user(username: "bob")',
      passkeys,
      await gateway.asAdministrator(),
    );
    expect(refused).toMatchObject({
      __typename: 'AccessDeniedError',
      requires: 'access token of the user',
    });
  });
});

describe('in a pool without passkeys', () => {
  it('startMyPasskeyRegistration answers WebAuthnNotEnabledError', async () => {
    const other = await startGateway({ pool: { users: [seedUser('ada')] } });
    try {
      expect(
        await mutate(other, 'startMyPasskeyRegistration', {}, await asUser(other, 'ada')),
      ).toMatchObject({ __typename: 'WebAuthnNotEnabledError' });
    } finally {
      await other.close();
    }
  });

  it('startMyPasskeyRegistration answers WebAuthnConfigurationMissingError if only the relying party is missing', async () => {
    const other = await startGateway({
      pool: {
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
        users: [seedUser('ada')],
      },
    });
    try {
      expect(
        await mutate(other, 'startMyPasskeyRegistration', {}, await asUser(other, 'ada')),
      ).toMatchObject({ __typename: 'WebAuthnConfigurationMissingError' });
    } finally {
      await other.close();
    }
  });
});

/**
 * How to make the fields about the signed-in user, and their counterparts for a named user, give
 * each of their answers.
 */
import { Secret, TOTP } from 'otpauth';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';

import { Authenticator } from '../support/pool/authenticator.js';
import type { Bend } from '../support/pool/authenticator.js';
import { sampleInput, times, wrong } from './asking.js';
import type { Asked, Provocation, Provocations } from './asking.js';
import { administrator, password } from './world.js';
import type { Bearer, GatewayName, World } from './world.js';

const as = administrator;
const another = 'Another-Horse-8';
const phone = { phone_number: '+14255550123' };

/** Asked by a new user; `input` may prepare what it needs. */
const by =
  (
    input: (bearer: Bearer, w: World) => object | Promise<object>,
    choice: Parameters<World['bearer']>[0] = {},
  ): Provocation =>
  async (w) => {
    const bearer = await w.bearer(choice);
    return { input: await input(bearer, w), as: bearer.headers, at: choice.at ?? 'main' };
  };
const sample = (field: string, at: GatewayName = 'main'): Provocation =>
  by(() => sampleInput(field), { at });
const ownerOf = (w: World, { username: Username }: Bearer): object => ({
  UserPoolId: w.idsOf('main').userPoolId,
  Username,
});
const tokenOf = ({ tokens: { AccessToken } }: Bearer): object => ({ AccessToken });

async function device(w: World, bearer: Bearer): Promise<string> {
  const { DeviceKey = '' } = bearer.tokens.NewDeviceMetadata ?? {};
  await w.call('ConfirmDevice', { ...tokenOf(bearer), DeviceKey });
  return DeviceKey;
}

async function secret(w: World, bearer: Bearer): Promise<TOTP> {
  const { SecretCode } = (await w.call('AssociateSoftwareToken', tokenOf(bearer))) as {
    SecretCode: string;
  };
  return new TOTP({ secret: Secret.fromBase32(SecretCode) });
}

const creation = async (
  w: World,
  bearer: Bearer,
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (
    (await w.call('StartWebAuthnRegistration', tokenOf(bearer))) as {
      CredentialCreationOptions: PublicKeyCredentialCreationOptionsJSON;
    }
  ).CredentialCreationOptions;
async function passkey(w: World, bearer: Bearer): Promise<string> {
  const authenticator = new Authenticator();
  await w.call('CompleteWebAuthnRegistration', {
    ...tokenOf(bearer),
    Credential: authenticator.create(await creation(w, bearer)),
  });
  return authenticator.id;
}
const credential = (bend: Bend = {}): Provocation =>
  by(async (bearer, w) => ({
    credentialJson: JSON.stringify(new Authenticator().create(await creation(w, bearer), bend)),
  }));

async function sessionOf(w: World, bearer: Bearer): Promise<string> {
  const { Sessions } = (await w.call('ListUserSessions', tokenOf(bearer))) as {
    Sessions: { SessionId: string; IsCurrentSession: boolean }[];
  };
  return Sessions.find(({ IsCurrentSession }) => !IsCurrentSession)?.SessionId ?? '';
}

/** A sign-in of which the owner is notified, and the token in the notification. */
async function event(
  w: World,
): Promise<{ username: string; eventId: string; feedbackToken: string }> {
  const { username } = await w.person();
  for (const IpAddress of ['192.0.2.1', '198.51.100.7']) {
    await w.call('InitiateAuth', {
      ClientId: w.idsOf('main').clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
      UserContextData: { IpAddress },
    });
  }
  const { AuthEvents } = (await w.call('AdminListUserAuthEvents', {
    UserPoolId: w.idsOf('main').userPoolId,
    Username: username,
  })) as { AuthEvents: { EventId: string }[] };
  return { username, eventId: AuthEvents[0]?.EventId ?? '', feedbackToken: await w.code(username) };
}
const bareEvent = async (w: World): Promise<object> => ({
  username: (await w.person({ at: 'bare' })).username,
  eventId: '00000000-0000-0000-0000-000000000000',
  feedback: 'Valid',
});

const verification = (code: (sent: string) => string): Provocation =>
  by(
    async (bearer, w) => {
      await w.call('GetUserAttributeVerificationCode', {
        ...tokenOf(bearer),
        AttributeName: 'phone_number',
      });
      return { attributeName: 'phone_number', code: code(await w.code(bearer.username)) };
    },
    { attributes: phone },
  );

export const selfService: Provocations = {
  changeMyPassword: {
    success: by(() => ({ password, newPassword: another })),
    InvalidPasswordError: by(() => ({ password, newPassword: 'weak' })),
    PasswordHistoryPolicyViolationError: by(() => ({
      password,
      newPassword: password,
    })),
    PasswordResetRequiredError: by(async (bearer, w) => {
      await w.call('AdminResetUserPassword', ownerOf(w, bearer));
      return { password, newPassword: another };
    }),
  },
  updateMyAttributes: {
    success: by(() => ({ attributes: { nickname: 'Countess' } })),
    InvalidInputError: by(() => ({
      attributes: { custom: [{ name: 'custom:none', value: 'x' }] },
    })),
    AliasExistsError: by(async (_bearer, w) => {
      const { username } = await w.person({
        attributes: { preferred_username: 'second of this name' },
      });
      return { attributes: { preferredUsername: username && 'second of this name' } };
    }),
    UserLambdaValidationError: by(({ username }, w) => {
      w.refuse('CustomMessage', username);
      return { attributes: { email: 'changed@example.com' } };
    }),
  },
  deleteMyAttributes: { success: by(() => ({ attributeNames: ['nickname'] })) },
  sendMyAttributeCode: {
    success: by(() => ({ attributeName: 'phone_number' }), { attributes: phone }),
    LimitExceededError: by(
      async (bearer, w) => {
        await times(20, () =>
          w.call('GetUserAttributeVerificationCode', {
            ...tokenOf(bearer),
            AttributeName: 'phone_number',
          }),
        );
        return { attributeName: 'phone_number' };
      },
      { attributes: phone },
    ),
    UserLambdaValidationError: by(
      ({ username }, w) => {
        w.refuse('CustomMessage', username);
        return { attributeName: 'phone_number' };
      },
      { attributes: phone },
    ),
  },
  verifyMyAttribute: {
    success: verification((sent) => sent),
    CodeMismatchError: verification(wrong),
    ExpiredCodeError: by(() => ({ attributeName: 'phone_number', code: '000000' }), {
      attributes: phone,
    }),
    LimitExceededError: by(
      async (bearer, w) => {
        await w.call('GetUserAttributeVerificationCode', {
          ...tokenOf(bearer),
          AttributeName: 'phone_number',
        });
        const sent = await w.code(bearer.username);
        await times(5, () =>
          w.call('VerifyUserAttribute', {
            ...tokenOf(bearer),
            AttributeName: 'phone_number',
            Code: wrong(sent),
          }),
        );
        return { attributeName: 'phone_number', code: sent };
      },
      { attributes: phone },
    ),
    AliasExistsError: async (w) => {
      const { email } = await w.person();
      const late = await w.bearer({ attributes: { email }, verified: false });
      await w.call('GetUserAttributeVerificationCode', {
        ...tokenOf(late),
        AttributeName: 'email',
      });
      return {
        input: { attributeName: 'email', code: await w.code(late.username) },
        as: late.headers,
      };
    },
  },

  associateSoftwareToken: {
    success: sample('associateSoftwareToken'),
    SoftwareTokenMfaNotFoundError: sample('associateSoftwareToken', 'bare'),
  },
  verifySoftwareToken: {
    success: by(async (bearer, w) => ({ code: (await secret(w, bearer)).generate() })),
    EnableSoftwareTokenMfaError: by(async (bearer, w) => ({
      code: wrong((await secret(w, bearer)).generate()),
    })),
    SoftwareTokenMfaNotFoundError: sample('verifySoftwareToken'),
  },
  setMyMfaPreference: {
    success: by(() => ({ sms: { enabled: true } }), {
      attributes: { ...phone, phone_number_verified: 'true' },
    }),
    InvalidInputError: by(() => ({ softwareToken: { enabled: true } })),
  },
  setUserMfaPreference: {
    success: async (w) => ({
      input: { username: (await w.person({ attributes: phone })).username, sms: { enabled: true } },
      as,
    }),
  },
  deleteUserSoftwareToken: {
    success: async (w) => ({ input: { username: (await w.person()).username }, as }),
  },

  startMyPasskeyRegistration: {
    success: by(() => ({})),
    InvalidInputError: by(() => ({ token: '' })),
    LimitExceededError: by(async (bearer, w) => {
      await times(20, () => passkey(w, bearer));
      return {};
    }),
    WebAuthnConfigurationMissingError: by(() => ({}), { at: 'noRelyingParty' }),
    WebAuthnNotEnabledError: by(() => ({}), { at: 'bare' }),
  },
  completeMyPasskeyRegistration: {
    success: credential(),
    LimitExceededError: by(async (bearer, w) => {
      const open = await creation(w, bearer);
      await times(20, () => passkey(w, bearer));
      return { credentialJson: JSON.stringify(new Authenticator().create(open)) };
    }),
    WebAuthnChallengeNotFoundError: credential({ challenge: 'bm90IHRoZSBjaGFsbGVuZ2U' }),
    WebAuthnClientMismatchError: by(async (bearer, w) => ({
      credentialJson: JSON.stringify(
        new Authenticator().create(await creation(w, await w.signIn(bearer, 'other'))),
      ),
    })),
    WebAuthnCredentialNotSupportedError: credential({ userPresent: false }),
    WebAuthnNotEnabledError: sample('completeMyPasskeyRegistration', 'bare'),
    WebAuthnOriginNotAllowedError: credential({ origin: 'https://evil.example' }),
    WebAuthnRelyingPartyMismatchError: credential({ rpId: 'evil.example' }),
  },
  deleteMyPasskey: {
    success: by(async (bearer, w) => ({ credentialId: await passkey(w, bearer) })),
    ResourceNotFoundError: sample('deleteMyPasskey'),
  },

  confirmMyDevice: {
    success: by(({ tokens }) => ({ deviceKey: tokens.NewDeviceMetadata?.DeviceKey })),
    DeviceKeyExistsError: by(async (bearer, w) => ({ deviceKey: await device(w, bearer) })),
  },
  updateMyDevice: {
    success: by(async (bearer, w) => ({
      deviceKey: await device(w, bearer),
      rememberedStatus: 'remembered',
    })),
    ResourceNotFoundError: sample('updateMyDevice'),
  },
  forgetMyDevice: {
    success: by(async (bearer, w) => ({ deviceKey: await device(w, bearer) })),
    ResourceNotFoundError: sample('forgetMyDevice'),
  },
  updateUserDevice: { success: onDevice({ rememberedStatus: 'remembered' }) },
  forgetUserDevice: { success: onDevice({}) },

  revokeMySession: {
    success: by(async (bearer, w) => {
      await w.signIn(bearer);
      return { sessionId: await sessionOf(w, bearer) };
    }),
    ResourceNotFoundError: sample('revokeMySession'),
  },
  revokeUserSession: {
    success: async (w) => {
      const bearer = await w.bearer();
      await w.signIn(bearer);
      return { input: { username: bearer.username, sessionId: await sessionOf(w, bearer) }, as };
    },
  },
  setAuthEventFeedback: {
    success: async (w) => ({ input: { ...only(await event(w)), feedback: 'Invalid' }, as }),
    FeatureNotAvailableError: async (w) => ({ input: await bareEvent(w), as, at: 'bare' }),
  },
  giveAuthEventFeedback: {
    success: async (w) => ({ input: { ...(await event(w)), feedback: 'Invalid' } }),
    NotAuthorizedError: async (w) => ({
      input: { ...(await event(w)), feedbackToken: 'guess', feedback: 'Invalid' },
    }),
    UserNotFoundError: () => ({
      input: { ...sampleInput('giveAuthEventFeedback'), username: 'nobody' },
    }),
    FeatureNotAvailableError: async (w) => ({
      input: { ...(await bareEvent(w)), feedbackToken: 'x' },
      at: 'bare',
    }),
  },
};

function onDevice(more: object): Provocation {
  return async (w): Promise<Asked> => {
    const bearer = await w.bearer();
    return {
      input: { username: bearer.username, deviceKey: await device(w, bearer), ...more },
      as,
    };
  };
}

const only = ({ username, eventId }: { username: string; eventId: string }): object => ({
  username,
  eventId,
});

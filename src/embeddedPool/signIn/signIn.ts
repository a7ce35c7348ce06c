/**
 * Decides what follows a passed factor: a refusal, the next challenge, or tokens. Every flow ends
 * here.
 */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';

import { requiredAttributes } from '../users/attributes.js';
import { sendSignInCode } from '../codes/codes.js';
import {
  newDevice,
  presentedDevice,
  provesItself,
  replacesSecondFactor,
  tracksDevices,
} from '../devices/devices.js';
import { PoolException, notConfirmed, notAuthorized } from '../exceptions.js';
import { nextFactor } from '../mfa/mfa.js';
import { withoutOutbox } from '../users/missingUser.js';
import type { DeviceRecord, UserRecord } from '../store/records.js';
import { openChallengeSession } from './challengeSession.js';
import type { AuthAnswer, SignIn } from './signInState.js';
import { passwordQuestion, secretBlockOf } from './srpExchange.js';
import { beginGrant } from '../tokens/tokens.js';
import { nextCustomStep } from '../triggers/customChallenge.js';
import { customMessage } from '../triggers/customMessage.js';
import { postAuthentication } from '../triggers/signInTriggers.js';
import { requireEnabled } from '../users/findUser.js';

/**
 * Requires at least one passed factor, because it reveals the user's state.
 */
export async function advance(signIn: SignIn): Promise<AuthAnswer> {
  const { pool, user, passed, custom } = signIn;
  requireEnabled(user);
  requireUsableStatus(user);
  // A user who signs in only by custom challenges needs no password, and so no new one.
  if (
    user.status === 'FORCE_CHANGE_PASSWORD' &&
    (passed[0] !== 'CUSTOM_AUTH' || passed.includes('PASSWORD_VERIFIER'))
  )
    return newPasswordChallenge(signIn);
  const step = custom && (await nextCustomStep(signIn, custom));
  if (step) return openChallenge(signIn, step.name, step.parameters, step.data);
  if (signIn.simulated) throw notAuthorized('Incorrect username or password.');
  const device = presentedDevice(signIn);
  const challenge = nextFactor(signIn);
  // The custom part is over: its functions cannot influence what follows.
  if (challenge && !(device && replacesSecondFactor(pool, user, device)))
    return openChallenge({ ...signIn, custom: undefined }, challenge.name, challenge.parameters);
  if (device && provesItself(device) && !passed.includes('DEVICE_PASSWORD_VERIFIER')) {
    return openChallenge({ ...signIn, custom: undefined }, 'DEVICE_SRP_AUTH', {
      USERNAME: user.username,
      DEVICE_KEY: device.key,
    });
  }
  if (passed.length === 0) throw new Error('no factor was passed');
  return conclude(signIn, device);
}

/** Tokens, or on the managed login pages the user, for whom the app gets a code. */
async function conclude(signIn: SignIn, device: DeviceRecord | undefined): Promise<AuthAnswer> {
  const { services, pool, client, user, passed, eventId } = signIn;
  await postAuthentication(signIn);
  if (signIn.managed) return { SignedIn: { user, eventId } };
  const NewDeviceMetadata = tracksDevices(pool) && !device ? newDevice(services, pool) : undefined;
  const deviceKey = device?.key ?? NewDeviceMetadata?.DeviceKey;
  const tokens = await beginGrant(services, pool, client, user, {
    ...signIn,
    deviceKey,
    source: tokenSource(passed),
  });
  return {
    ChallengeParameters: {},
    AuthenticationResult: { ...tokens, ...(NewDeviceMetadata ? { NewDeviceMetadata } : {}) },
  };
}

function tokenSource(passed: readonly string[]): string {
  return `TokenGeneration_${passed.includes('NEW_PASSWORD_REQUIRED') ? 'NewPasswordChallenge' : 'Authentication'}`;
}

function requireUsableStatus(user: UserRecord): void {
  if (user.status === 'UNCONFIRMED') throw notConfirmed();
  // Only the provider signs its users in; federation does not come here.
  if (user.status === 'EXTERNAL_PROVIDER') throw notAuthorized('Incorrect username or password.');
  if (user.status === 'RESET_REQUIRED')
    throw new PoolException(
      'PasswordResetRequiredException',
      'Password reset required for the user',
    );
}

/** Stores the state and answers with the challenge; `data` is not sent to the client. */
export async function openChallenge(
  signIn: SignIn,
  name: ChallengeNameType,
  parameters: Record<string, string>,
  data: Record<string, string> = {},
): Promise<AuthAnswer> {
  const { services, client, user, passed, simulated, custom, eventId, deviceKey, managed } = signIn;
  const asked = await question(signIn, name);
  // A device challenge keeps the session string of the step before it: after a code,
  // amazon-cognito-identity-js answers with that string.
  const Session = await openChallengeSession(
    services,
    client,
    {
      userKey: user.key,
      challenge: name,
      passed,
      data: { ...data, ...asked.data },
      custom,
      eventId,
      deviceKey,
      managed,
      ...(simulated ? { missingName: user.username } : {}),
    },
    name === 'DEVICE_SRP_AUTH' ? signIn.session : undefined,
  );
  const block = name.endsWith('PASSWORD_VERIFIER') ? { SECRET_BLOCK: secretBlockOf(Session) } : {};
  return {
    ChallengeName: name,
    Session,
    ChallengeParameters: { ...parameters, ...asked.parameters, ...block },
  };
}

interface Question {
  /** Sent to the caller. */
  readonly parameters: Record<string, string>;
  /** Kept in the session. */
  readonly data: Record<string, string>;
}

async function question(signIn: SignIn, name: ChallengeNameType): Promise<Question> {
  const attribute = codeChallenges[name];
  if (attribute) return sendChallengeCode(signIn, attribute);
  return name === 'PASSWORD_VERIFIER'
    ? passwordQuestion(signIn, signIn.srpA)
    : { parameters: {}, data: {} };
}

const codeChallenges: Partial<Record<ChallengeNameType, 'email' | 'phone_number'>> = {
  SMS_MFA: 'phone_number',
  SMS_OTP: 'phone_number',
  EMAIL_OTP: 'email',
};

/**
 * The code is stored in the session: it is only valid for this sign-in, and another sign-in does
 * not replace it.
 */
async function sendChallengeCode(
  { services, pool, client, user, passed, simulated, clientMetadata }: SignIn,
  attribute: 'email' | 'phone_number',
): Promise<Question> {
  const purpose = passed.length > 0 ? 'mfa' : 'signIn';
  const texts = simulated
    ? {}
    : await customMessage(services, 'Authentication', { pool, client, user, clientMetadata });
  const { code, details } = await services.store.transaction((transaction) =>
    sendSignInCode(transaction, simulated ? withoutOutbox(services) : services, {
      pool,
      user,
      purpose,
      attribute,
      texts,
    }),
  );
  return {
    data: { code, destination: user.attributes[attribute] ?? '' },
    parameters: {
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium ?? '',
      CODE_DELIVERY_DESTINATION: details.Destination ?? '',
    },
  };
}

async function newPasswordChallenge(signIn: SignIn): Promise<AuthAnswer> {
  const { services, pool, user } = signIn;
  if ((user.temporaryPasswordExpiresAt ?? Infinity) <= services.now().getTime()) {
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
  }
  const missing = requiredAttributes(pool)
    .filter((name) => !user.attributes[name])
    .map((name) => `userAttributes.${name}`);
  return openChallenge(signIn, 'NEW_PASSWORD_REQUIRED', {
    USER_ID_FOR_SRP: user.username,
    requiredAttributes: JSON.stringify(missing),
    userAttributes: JSON.stringify(user.attributes),
  });
}

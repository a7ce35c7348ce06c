/**
 * Leads a sign-in from its first request to the tokens, and answers SRP and device challenges
 * itself.
 */
import { codeOf, fieldOf, isFitting, valuesOf } from './answers.js';
import { clientError, failed } from '../clientErrors.js';
import { boundDevice, confirmDevice, deviceOf, forgetDevice } from './devices.js';
import type { Device } from './devices.js';
import { flowOf, poolOf } from './flows.js';
import type { Pool } from './flows.js';
import { usePasskey } from './passkeys.js';
import type { Session } from '../sessionTypes.js';
import { srpTimestamp, startSrp } from './srp.js';
import type { Srp, SrpChallenge, SrpIdentity } from './srp.js';
import type {
  AuthChallenge,
  AuthError,
  AuthResult,
  ChallengeAnswer,
  SignInInput,
  SignInMember,
  SignedOutReason,
} from '../types.js';

/** What a sign-in keeps between its requests. */
interface Attempt {
  readonly username: string;
  readonly srp: Srp;
  readonly pool?: Pool | undefined;
  readonly device?: Device | undefined;
  secret?: string | undefined;
}

type Challenge = Extract<SignInMember, { readonly session: string }>;

export interface SignIn {
  readonly begin: (input: SignInInput) => Promise<AuthResult>;
  /** Signs in with the session of a confirmed sign-up. */
  readonly continueSignUp: (username: string, session: string) => Promise<AuthResult>;
  readonly answer: (answer: ChallengeAnswer) => Promise<AuthResult>;
  /** The steps of setting up an authenticator app, as part of a challenge or when signed in. */
  readonly totp: (
    name: 'associateSoftwareToken' | 'verifySoftwareToken',
    input: { readonly code?: string; readonly issuer?: string },
  ) => Promise<AuthResult<never>>;
  readonly cancel: (reason?: SignedOutReason) => void;
}

export function openSignIn(session: Session): SignIn {
  const { gateway, options, storage, view } = session;
  let current: Attempt | undefined;
  let asked: Promise<Pool | AuthError> | undefined;

  async function begin(input: SignInInput, withoutDevice = false): Promise<AuthResult> {
    void session.ready();
    const pool = await (asked ??= poolOf(session));
    if ('code' in pool) {
      asked = undefined;
      return failed(pool);
    }
    const username = input.username.trim();
    const device = withoutDevice ? undefined : deviceOf(session, username);
    const srp = startSrp();
    const flow = flowOf(input, pool, srp.srpA);
    const attempt = { username, pool, device, srp, secret: input.password };
    const result = await send(attempt, { username, ...flow });
    const name = !result.ok && result.error.__typename;
    if (device && (name === 'ResourceNotFoundError' || name === 'NotAuthorizedError')) {
      // Tries again without the device: the pool may have forgotten it, which the gateway conceals,
      // as it conceals who exists.
      const other = await begin(input, true);
      if (other.ok) forgetDevice(session, username, device.key);
      return other;
    }
    if (name === 'FeatureNotAvailableError' && flow.srpA && options.srp !== 'always') {
      // The gateway refuses SRP if it would reveal who exists. The error of a flow that the client
      // does not allow would hide that.
      const other = { ...pool, usesSrp: false };
      if (!pool.allows(flowOf(input, other).flow)) return result;
      asked = Promise.resolve(other);
      return begin(input);
    }
    return result;
  }

  async function answer(given: ChallengeAnswer): Promise<AuthResult> {
    const challenge = view.challenge();
    if (!challenge || !current || !isFitting(challenge.__typename, given))
      return failed(clientError('ChallengeMismatch'));
    let values = valuesOf(given);
    if (challenge.__typename === 'WebAuthnChallenge') {
      const credentialJson = await usePasskey(challenge.optionsJson);
      if (typeof credentialJson !== 'string') return failed(credentialJson);
      values = { credentialJson };
    }
    const factor = given.kind === 'firstFactor' && given.factor;
    if (factor && factor.startsWith('PASSWORD') && current.pool?.usesSrp) {
      current.secret = given.password;
      values = { firstFactor: 'PASSWORD_SRP', srpA: current.srp.srpA };
    }
    const result = await respond(challenge, current, values);
    // A passkey is used at once, because the user has just chosen it.
    return result.ok && factor === 'WEB_AUTHN' ? answer({ kind: 'passkey' }) : result;
  }

  const respond = (
    { __typename, username, session: step }: Challenge | AuthChallenge,
    attempt: Attempt,
    values: object,
  ): Promise<AuthResult> =>
    send(attempt, { username, session: step, ...values }, fieldOf(__typename));

  /** Sends one step. Meanwhile no tab refreshes, because both requests may set the cookie. */
  async function send(attempt: Attempt, values: object, field?: string): Promise<AuthResult> {
    const { clientMetadata } = options;
    const { device, username } = attempt;
    const step = { deviceKey: device?.key, clientMetadata, ...values };
    current = attempt;
    const member = await session.exclusive(async () => {
      const sent = await (field
        ? gateway.ask('respondToChallenge', { [field]: step })
        : gateway.ask('authenticate', step));
      if (sent.__typename === 'AuthenticationTokens') {
        storage.set(boundDevice, device?.key);
        await session.signedIn(sent);
        await confirmDevice(session, username, sent);
      }
      return sent;
    });
    return next(member, attempt);
  }

  function next(
    member: SignInMember | AuthError,
    attempt: Attempt,
  ): Promise<AuthResult> | AuthResult {
    const { device, secret = '', pool, srp } = attempt;
    switch (member.__typename) {
      case 'PasswordVerifierChallenge': {
        const { userIdForSrp: name } = member;
        return prove(member, attempt, { group: pool?.group ?? '', name, secret });
      }
      case 'DeviceSrpChallenge':
        return respond(member, attempt, { srpA: srp.srpA });
      case 'DevicePasswordVerifierChallenge':
        return device
          ? prove(member, attempt, { ...device, name: device.key })
          : failed(clientError('ChallengeMismatch'));
    }
    if ('code' in member) return refused(member);
    if ('session' in member) view.setChallenge(member);
    return { ok: true, value: view.state() };
  }

  async function prove(
    challenge: Challenge & SrpChallenge,
    attempt: Attempt,
    identity: SrpIdentity,
  ): Promise<AuthResult> {
    const timestamp = srpTimestamp(gateway.time());
    const passwordClaimSignature = await attempt.srp.prove(identity, challenge, timestamp);
    const { secretBlock } = challenge;
    return passwordClaimSignature
      ? respond(challenge, attempt, { passwordClaimSignature, secretBlock, timestamp })
      : failed(clientError('SrpRefused'));
  }

  const totp: SignIn['totp'] = async (name, input) => {
    const challenge = view.challenge();
    const tokens = challenge ? undefined : await session.freshTokens();
    if (!challenge && !tokens) return failed(clientError('NotSignedIn'));
    const step = { ...input, code: codeOf(input.code), session: challenge?.session };
    const member = await gateway.ask(name, step, tokens?.accessToken);
    if ('code' in member) return refused(member) as never;
    if (challenge && 'session' in member && member.session)
      view.setChallenge({ ...challenge, session: member.session });
    return { ok: true, value: member as never };
  };

  /** An error can leave the challenge unchanged, replace its session, or end the sign-in. */
  function refused(error: AuthError): AuthResult {
    const challenge = view.challenge();
    if (challenge && 'retrySession' in error && error.retrySession)
      view.setChallenge({ ...challenge, session: error.retrySession });
    else if (challenge && /^(NotAuth|CodeM|PasswordReset)/.test(error.__typename))
      cancel(isWrong(error) ? 'challengeFailed' : 'challengeExpired');
    return failed(error);
  }

  function cancel(reason?: SignedOutReason): void {
    current = undefined;
    view.setChallenge(undefined, reason);
  }

  return {
    begin,
    answer,
    totp,
    cancel,
    continueSignUp: (username, step) =>
      send({ username, srp: startSrp() }, { username, flow: 'USER_AUTH', session: step }),
  };
}

const isWrong = (error: AuthError): boolean =>
  'reason' in error && error.reason === 'BAD_CREDENTIALS';

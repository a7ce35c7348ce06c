/** A sign-in from its first request to the tokens. SRP and device challenges are answered here. */
import { codeOf, fieldOf, valuesOf } from './answers.js';
import { clientError, failed } from './clientErrors.js';
import { confirmDevice, deviceOf, forgetDevice, useDevice } from './devices.js';
import type { Device } from './devices.js';
import { flowOf, poolOf } from './flows.js';
import type { Pool } from './flows.js';
import { usePasskey } from './passkeys.js';
import type { Session } from './session.js';
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
} from './types.js';

/** What a sign-in keeps between its requests. */
interface Attempt {
  readonly username: string;
  readonly pool: Pool;
  readonly device: Device | undefined;
  readonly srp: Srp;
  secret?: string | undefined;
}

type Challenge = Extract<SignInMember, { readonly session: string }>;
type Refusal = Exclude<SignInMember, Challenge | { readonly accessToken: string }> | AuthError;

export class SignIn {
  #attempt: Attempt | undefined;
  #pool: Promise<Pool | AuthError> | undefined;

  constructor(readonly session: Session) {}

  async begin(input: SignInInput): Promise<AuthResult> {
    const pool = await (this.#pool ??= poolOf(this.session));
    if ('code' in pool) {
      this.#pool = undefined;
      return failed(pool);
    }
    const username = input.username.trim();
    const device = deviceOf(this.session, username);
    const flow = flowOf(input, pool);
    const attempt: Attempt = { username, pool, device, srp: startSrp(), secret: input.password };
    const isSrp = flow.flow === 'USER_SRP_AUTH' || flow.preferredFirstFactor === 'PASSWORD_SRP';
    const isPlain = flow.flow === 'USER_PASSWORD_AUTH' || flow.preferredFirstFactor === 'PASSWORD';
    const result = await this.#send('authenticate', attempt, {
      ...flow,
      username,
      ...(isSrp && { srpA: attempt.srp.srpA }),
      ...(isPlain && { password: input.password }),
    });
    if (result.ok) return result;
    const { __typename } = result.error;
    if (device && __typename === 'ResourceNotFoundError') {
      // The pool has forgotten it.
      forgetDevice(this.session, username);
      return this.begin(input);
    }
    if (
      isSrp &&
      __typename === 'FeatureNotAvailableError' &&
      this.session.options.srp !== 'always'
    ) {
      // The gateway refuses SRP where it would tell who exists.
      this.#pool = Promise.resolve({ ...pool, usesSrp: false });
      return this.begin(input);
    }
    return result;
  }

  /** With the session that a confirmed sign-up may have. */
  async continueSignUp(username: string, session: string): Promise<AuthResult> {
    const pool: Pool = { group: '', usesSrp: false, allows: () => false };
    const attempt: Attempt = { username, pool, device: undefined, srp: startSrp() };
    return this.#send('authenticate', attempt, { username, flow: 'USER_AUTH', session });
  }

  async answer(answer: ChallengeAnswer): Promise<AuthResult> {
    const challenge = this.session.view.currentChallenge;
    const attempt = this.#attempt;
    const field = challenge && fieldOf(challenge, answer);
    if (!field || !attempt) return failed(clientError('CHALLENGE_MISMATCH'));
    let values = valuesOf(answer);
    if (challenge.__typename === 'WebAuthnChallenge') {
      const credentialJson = await usePasskey(challenge.optionsJson);
      if (typeof credentialJson !== 'string') return failed(credentialJson);
      values = { credentialJson };
    }
    if (answer.kind === 'firstFactor' && answer.factor.startsWith('PASSWORD')) {
      attempt.secret = answer.password;
      if (attempt.pool.usesSrp) values = { firstFactor: 'PASSWORD_SRP', srpA: attempt.srp.srpA };
    }
    const result = await this.#respond(field, challenge, attempt, values);
    // The person has just chosen the passkey.
    return result.ok && answer.kind === 'firstFactor' && answer.factor === 'WEB_AUTHN'
      ? this.answer({ kind: 'passkey' })
      : result;
  }

  /** Codes may come with spaces. The next step of the challenge needs the new `session`. */
  async totp(
    name: 'associateSoftwareToken' | 'verifySoftwareToken',
    input: { readonly code?: string; readonly issuer?: string },
  ): Promise<AuthResult<never>> {
    const challenge = this.session.view.currentChallenge;
    const tokens = challenge ? undefined : await this.session.freshTokens();
    if (!challenge && !tokens) return failed(clientError('NOT_SIGNED_IN'));
    const member = await this.session.gateway.ask(
      name,
      { ...input, ...(input.code && { code: codeOf(input.code) }), session: challenge?.session },
      tokens?.accessToken,
    );
    const next =
      ('session' in member && member.session) || ('retrySession' in member && member.retrySession);
    if (challenge && next) this.#show({ ...challenge, session: next });
    else if (challenge && 'code' in member) return this.#refused(member) as never;
    return ('code' in member ? failed(member) : { ok: true, value: member }) as never;
  }

  #respond(
    field: string,
    { username, session }: Challenge,
    attempt: Attempt,
    values: object,
  ): Promise<AuthResult> {
    const input = { username, session, ...values };
    return this.#send('respondToChallenge', attempt, input, field);
  }

  /** Sends one step. While it is under way no tab refreshes: both may set the cookie. */
  async #send(
    name: 'authenticate' | 'respondToChallenge',
    attempt: Attempt,
    values: object,
    field?: string,
  ): Promise<AuthResult> {
    this.#attempt = attempt;
    const { session } = this;
    const step = {
      deviceKey: attempt.device?.key,
      clientMetadata: session.options.clientMetadata,
      ...values,
    };
    const member = await session.exclusive(async () => {
      const answer = await session.gateway.ask(name, field ? { [field]: step } : step);
      if (answer.__typename === 'AuthenticationTokens') {
        useDevice(session, attempt.device?.key);
        await session.signedIn(answer);
        await confirmDevice(session, attempt.username, answer);
      }
      return answer;
    });
    return this.#next(member, attempt);
  }

  async #next(member: SignInMember | AuthError, attempt: Attempt): Promise<AuthResult> {
    const { device, secret = '', pool, srp } = attempt;
    switch (member.__typename) {
      case 'AuthenticationTokens':
        this.#attempt = undefined;
        return this.#state();
      case 'PasswordVerifierChallenge': {
        const identity = { group: pool.group, name: member.userIdForSrp, secret };
        return this.#prove('passwordVerifier', member, attempt, identity);
      }
      case 'DeviceSrpChallenge':
        return this.#respond('deviceSrp', member, attempt, { srpA: srp.srpA });
      case 'DevicePasswordVerifierChallenge': {
        if (!device) return failed(clientError('CHALLENGE_MISMATCH'));
        const { key: name, group, secret: own } = device;
        return this.#prove('devicePasswordVerifier', member, attempt, { group, name, secret: own });
      }
    }
    if (!('session' in member)) return this.#refused(member);
    this.#show(member);
    return this.#state();
  }

  async #prove(
    field: string,
    challenge: Challenge & SrpChallenge,
    attempt: Attempt,
    identity: SrpIdentity,
  ): Promise<AuthResult> {
    const timestamp = srpTimestamp(this.session.gateway.time());
    const passwordClaimSignature = await attempt.srp.prove(identity, challenge, timestamp);
    if (passwordClaimSignature === undefined) return failed(clientError('SRP_REFUSED'));
    const { secretBlock } = challenge;
    const values = { passwordClaimSignature, secretBlock, timestamp };
    return this.#respond(field, challenge, attempt, values);
  }

  /** An error may leave the challenge as it is, replace its session, or end the sign-in. */
  #refused(error: AuthError): AuthResult {
    const { view } = this.session;
    const challenge = view.currentChallenge;
    if (!challenge) return failed(error);
    const retrySession = 'retrySession' in error && error.retrySession;
    if (retrySession) this.#show({ ...challenge, session: retrySession });
    else if (endsChallenge(error)) this.cancel(reasonOf(error));
    return failed(error);
  }

  #show(challenge: AuthChallenge): void {
    this.session.view.challenge(challenge);
    this.session.view.show();
  }

  cancel(reason?: SignedOutReason): void {
    this.#attempt = undefined;
    this.session.view.challenge(undefined, reason);
    this.session.view.show();
  }

  #state(): AuthResult {
    return { ok: true, value: this.session.view.state };
  }
}

const endsChallenge = ({ __typename: name }: Refusal): boolean =>
  ['NotAuthorizedError', 'CodeMismatchError', 'PasswordResetRequiredError'].includes(name);

const reasonOf = (error: Refusal): SignedOutReason | undefined =>
  'reason' in error && error.reason === 'BAD_CREDENTIALS' ? undefined : 'challengeExpired';

/** Sends commands to Cognito: secret proof -> deadline -> gate -> attempts -> outcome. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';

import type { CommandClass, InputOf, OutputOf } from './command.js';
import { Deadline } from './deadline.js';
import {
  OutcomeUnknown,
  UnavailableError,
  isCredentialsError,
  isServiceException,
  wasNeverSent,
} from '../failure.js';
import { failureName } from '../failureName.js';
import { Gate } from './gate.js';
import type { GateOptions, GateState } from './gate.js';
import type { Observation, Observer } from '../observer.js';
import { policies } from './policy.js';
import type { CommandName, CommandPolicy } from './policy.js';
import { rpsOf } from './quota.js';
import { RetryBudget } from './retryBudget.js';
import type { RetryBudgetOptions } from './retryBudget.js';
import { withSecretProof } from '../secretHash.js';
import { createTransport } from '../wire/transport.js';
import type { Transport } from '../wire/transport.js';

export interface CognitoAdapterOptions extends GateOptions, RetryBudgetOptions {
  /** Such as `eu-west-1_a1B2c3D4e`; its first part is the default region. */
  readonly userPoolId: string;
  /** The app client on whose behalf users sign up and in. Needed for those operations only. */
  readonly clientId?: string | undefined;
  /** The secret of the app client, where it has one. */
  readonly clientSecret?: string | undefined;
  /** Configuration of the SDK's client, passed on untouched. Default: as any AWS SDK configures itself. */
  readonly clientConfig?: CognitoIdentityProviderClientConfig;
  /** Milliseconds for one operation, all attempts together. Default 3000. */
  readonly deadlineMs?: number;
  /** 0 to 1, for jitter. Default `Math.random`. */
  readonly random?: () => number;
  /** Milliseconds that only grow, for limits and rates. Default `performance.now`. */
  readonly monotonicMs?: () => number;
  /** For signatures. Default: the system clock. */
  readonly now?: () => Date;
  /** `sdk` sends every call through the SDK's own client. Default `fast` (docs/adr/0006-fast-transport.md). */
  readonly transport?: 'fast' | 'sdk';
  /** Counts and times the work, such as for metrics. Default: nothing observes it. */
  readonly observer?: Observer | undefined;
  /** Hears of each signed call: that it was answered, or how it failed. Default: nobody. */
  readonly onSigned?: ((error?: unknown) => void) | undefined;
  /** Use no AWS credentials at all: signed commands are then unavailable without a call. Default false. */
  readonly publicOnly?: boolean | undefined;
}

export interface CognitoAdapter {
  readonly userPoolId: string;
  readonly clientId: string;
  /** Why the SDK's own client carries the calls; undefined on the fast path. */
  readonly fallback: string | undefined;
  /** The same pool without AWS credentials: what runs on a public path cannot use the gateway's rights. */
  readonly unsigned: CognitoAdapter;
  /** The same pool for work on many users: everybody else goes first. */
  readonly inBackground: CognitoAdapter;
  /**
   * `used`: calls of its source of late, which goes last under pressure. Default 0.
   * @throws UnavailableError, QuotaReached, OutcomeUnknown, and Cognito's own exceptions
   */
  send<C extends CommandClass>(
    command: C,
    input: InputOf<C>,
    within?: Observation,
    used?: number,
  ): Promise<OutputOf<C>>;
  /** Calls per second that the quota of this command allows, as configured; `Infinity` without a limit. */
  quotaOf(command: CommandClass): number;
  /**
   * Looks for AWS credentials as signed calls do, and sends nothing to Cognito.
   * @throws CredentialsProviderError when there are none
   */
  readonly findCredentials: () => Promise<void>;
  /** What the way to Cognito looks like now. */
  readonly state: () => GateState;
  close(): void;
}

/** A retry class allows two more attempts (promises.md); a `never` class repeats only what was not sent. */
const maxAttempts = 3;
/**
 * Milliseconds before the second attempt; doubled for the third, with jitter so that many callers
 * do not come back together.
 */
const backoffMs = 50;

/** The adapter for one user pool. @throws TypeError when `userPoolId` is missing or malformed. */
export function createCognitoAdapter(options: CognitoAdapterOptions): CognitoAdapter {
  const {
    userPoolId,
    clientId = '',
    clientSecret,
    clientConfig = {},
    deadlineMs = 3000,
    random = Math.random,
    monotonicMs = () => performance.now(),
    now = () => new Date(),
    transport: wanted = 'fast',
    publicOnly = false,
    observer,
    onSigned,
  } = options;
  requireUserPoolId(userPoolId);
  const transportWith = (more: CognitoIdentityProviderClientConfig): Transport =>
    createTransport(
      new CognitoIdentityProviderClient({
        region: userPoolId.slice(0, userPoolId.indexOf('_')),
        maxAttempts: 1,
        ...clientConfig,
        ...more,
      }),
      clientConfig,
      wanted,
      now,
    );
  /** Two clients: that of the unsigned commands has no credentials which a mistake could use. */
  const unsigned = transportWith({ credentials: () => noCredentials() });
  const signed = publicOnly ? unsigned : transportWith({});

  const gate = new Gate(options, monotonicMs);
  const retries = new RetryBudget(options, monotonicMs);

  async function send(
    commandClass: CommandClass,
    input: object,
    rights: Transport,
    background: boolean,
    within?: Observation,
    used = 0,
  ): Promise<object> {
    const policy = policyOf(commandClass);
    const transport = policy.auth === 'signed' ? rights : unsigned;
    // Before it waits for a quota that it will not use.
    if (policy.auth === 'signed' && rights === unsigned)
      return noCredentials().catch((cause: unknown) =>
        Promise.reject(new UnavailableError('credentials', { cause })),
      );
    const proven =
      policy.secretProof && clientSecret
        ? withSecretProof(input as never, policy.secretProof, clientId, clientSecret)
        : input;
    const observed = observer?.begin('command', commandNameOf(commandClass), within);
    const deadline = new Deadline(deadlineMs);
    retries.earn();
    try {
      for (let count = 1; ; count += 1) {
        const entered = gate.enter(policy, background, deadline, used);
        const ticket = typeof entered === 'number' ? entered : await entered;
        try {
          const output = await transport.send(commandClass, proven, deadline);
          gate.leave(policy, ticket, false);
          if (policy.auth === 'signed') onSigned?.();
          observed?.end('ok');
          return output;
        } catch (error) {
          const failure = failureOf(error, policy, deadline);
          gate.leave(policy, ticket, failure.failed);
          if (policy.auth === 'signed') onSigned?.(error);
          if (count > 1 && policy.doneWhen === (error as Error).name) {
            observed?.end('ok');
            return { $metadata: {} };
          }
          if (!failure.again || count === maxAttempts) throw failure.error;
          const mayRepeat = retries.spend();
          observed?.note(mayRepeat ? 'retry' : 'retry_refused');
          if (!mayRepeat) throw failure.error;
          await deadline.pause(backoffMs * 2 ** (count - 1) * (0.5 + random() / 2));
          if (deadline.aborted) throw failure.error;
        }
      }
    } catch (error) {
      observed?.end(failureName(error));
      throw error;
    } finally {
      deadline.clear();
    }
  }

  const common = {
    userPoolId,
    clientId,
    fallback: unsigned.fallback,
    quotaOf: (command: CommandClass) => rpsOf(policyOf(command), options.quotas),
    findCredentials: async () => {
      // Whatever kept them from being loaded, such as STS or the metadata service, there are none.
      await signed.findCredentials().catch((cause: unknown) => noCredentials(cause));
    },
    state: () => gate.state,
    close: () => {
      [signed, unsigned].forEach((transport) => {
        transport.close();
      });
    },
  };
  function view(rights: Transport, background: boolean): CognitoAdapter {
    const own = {
      ...common,
      send: (command: CommandClass, input: object, within?: Observation, used?: number) =>
        send(command, input, rights, background, within, used),
    } as CognitoAdapter;
    return Object.assign(own, {
      unsigned: rights === unsigned ? own : view(unsigned, background),
      inBackground: background ? own : view(rights, true),
    });
  }
  return view(signed, false);
}

/** Named as the SDK names it when it finds none. */
function noCredentials(cause?: unknown): Promise<never> {
  return Promise.reject(
    Object.assign(new Error('this client has no AWS credentials', { cause }), {
      name: 'CredentialsProviderError',
    }),
  );
}

/** @throws TypeError when it is missing or malformed */
export function requireUserPoolId(userPoolId: unknown): void {
  if (typeof userPoolId === 'string' && /^[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) return;
  throw new TypeError(
    'userPoolId: expected a user pool id such as "eu-west-1_a1B2c3D4e", got ' +
      ((JSON.stringify(userPoolId) as string | undefined) ?? 'nothing'),
  );
}

const names = new WeakMap<CommandClass, CommandName>();

export function commandNameOf(command: CommandClass): CommandName {
  const known = names.get(command);
  if (known) return known;
  const name = command.name.replace(/Command$/, '') as CommandName;
  names.set(command, name);
  return name;
}

export function policyOf(command: CommandClass): CommandPolicy {
  return policies[commandNameOf(command)];
}

interface Failure {
  readonly error: unknown;
  /** Whether another attempt is allowed. */
  readonly again: boolean;
  /** What it says of Cognito, for the circuit: no answer that counts, or one; undefined is nothing. */
  readonly failed: boolean | undefined;
}

function failureOf(error: unknown, policy: CommandPolicy, deadline: Deadline): Failure {
  if (isCredentialsError(error))
    return {
      error: new UnavailableError('credentials', { cause: error }),
      again: false,
      failed: undefined,
    };
  if (wasNeverSent(error))
    return {
      error: new UnavailableError('network', { cause: error }),
      again: !deadline.aborted,
      failed: true,
    };
  if (isServiceException(error) && (error.$metadata.httpStatusCode ?? 500) < 500)
    return { error, again: error.name === 'TooManyRequestsException', failed: false };
  if (policy.ambiguous === 'never')
    return { error: new OutcomeUnknown({ cause: error }), again: false, failed: true };
  if (deadline.aborted)
    return {
      error: new UnavailableError('deadline', { cause: error }),
      again: false,
      failed: true,
    };
  return {
    error: isServiceException(error) ? error : new UnavailableError('answer', { cause: error }),
    again: true,
    failed: true,
  };
}

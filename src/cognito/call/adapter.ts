/**
 * Sends commands to Cognito, in these steps: hash of the client secret -> deadline -> attempts
 * (attempts.ts) -> outcome.
 */
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';

import { defaults } from '../../common/defaults.js';
import { UnavailableError } from '../failure.js';
import { failureName } from '../failureName.js';
import type { Observation, Observer } from '../observer.js';
import { withSecretProof } from '../secretHash.js';
import { requireUserPoolId } from '../userPoolId.js';
import type { Transport } from '../wire/transport.js';
import { Attempts } from './attempts.js';
import { commandNameOf, policyOf } from './command.js';
import type { CommandClass, InputOf, OutputOf } from './command.js';
import { Deadline } from './deadline.js';
import { Gate } from './gate.js';
import type { GateOptions, GateState } from './gate.js';
import type { CommandPolicy } from './policy.js';
import { rpsOf } from './quota.js';
import { RetryBudget } from './retryBudget.js';
import type { RetryBudgetOptions } from './retryBudget.js';
import { noCredentials, transportsOf } from './transports.js';
import type { Transports } from './transports.js';

export interface CognitoAdapterOptions extends GateOptions, RetryBudgetOptions {
  /** The id, such as `eu-west-1_a1B2c3D4e`; its first part is the default region. */
  readonly userPoolId: string;
  /** The app client for sign-up and sign-in; only those operations need it. */
  readonly clientId?: string | undefined;
  /** The app client's secret, if it has one. */
  readonly clientSecret?: string | undefined;
  /**
   * Configuration of the SDK's client, passed on unchanged. Default: what any AWS SDK finds in its
   * environment.
   */
  readonly clientConfig?: CognitoIdentityProviderClientConfig;
  /** Milliseconds for one operation, all attempts together. Default 3000. */
  readonly deadlineMs?: number;
  /** Returns a random number from 0 to 1, for jitter. Default `Math.random`. */
  readonly random?: () => number;
  /**
   * Returns the milliseconds of a clock that never goes back, for limits and rates. Default
   * `performance.now`.
   */
  readonly monotonicMs?: () => number;
  /** The time for signatures. Default: the system clock. */
  readonly now?: () => Date;
  /**
   * `sdk` sends every call through the SDK's own client. Default `fast`
   * (docs/adr/0006-fast-transport.md).
   */
  readonly transport?: 'fast' | 'sdk';
  /** Counts and times the work, such as for metrics. Default: nothing observes it. */
  readonly observer?: Observer | undefined;
  /** Called after each signed attempt, with its error if it failed. Default: nothing. */
  readonly onSigned?: ((error?: unknown) => void) | undefined;
  /**
   * Use no AWS credentials at all: signed commands are then unavailable without a call. Default
   * false.
   */
  readonly publicOnly?: boolean | undefined;
}

export interface CognitoAdapter {
  readonly userPoolId: string;
  readonly clientId: string;
  /** Why the SDK's own client sends the calls; undefined on the fast path. */
  readonly fallback: string | undefined;
  /**
   * The same pool without AWS credentials, so that operations that anyone may call cannot use the
   * gateway's rights.
   */
  readonly unsigned: CognitoAdapter;
  /** The same pool for work on many users, which gives way to all other calls. */
  readonly inBackground: CognitoAdapter;
  /**
   * Sends a command. `used`: how many calls the caller's source has made recently; when calls must
   * wait, sources with many calls come last. Default 0.
   * @throws UnavailableError, QuotaReached, OutcomeUnknown, and Cognito's own exceptions
   */
  send<C extends CommandClass>(
    command: C,
    input: InputOf<C>,
    within?: Observation,
    used?: number,
  ): Promise<OutputOf<C>>;
  /** The configured quota of this command in calls per second; `Infinity` if there is no limit. */
  quotaOf(command: CommandClass): number;
  /**
   * Looks for AWS credentials as signed calls do, without a call to Cognito.
   * @throws CredentialsProviderError if there are none
   */
  readonly findCredentials: () => Promise<void>;
  /** The present state of queue, quotas and circuit. */
  readonly state: () => GateState;
  close(): void;
}

/**
 * Makes the adapter for one user pool.
 * @throws TypeError if `userPoolId` is missing or malformed
 */
export function createCognitoAdapter(options: CognitoAdapterOptions): CognitoAdapter {
  const { userPoolId, clientId = '', random = Math.random, onSigned } = options;
  const { monotonicMs = () => performance.now() } = options;
  requireUserPoolId(userPoolId);
  const transports = transportsOf(options);
  const { signed, unsigned } = transports;
  const gate = new Gate(options, monotonicMs);
  const attempts = new Attempts(gate, new RetryBudget(options, monotonicMs), random, onSigned);
  const common = {
    userPoolId,
    clientId,
    fallback: unsigned.fallback,
    quotaOf: (command: CommandClass) => rpsOf(policyOf(command), options.quotas),
    findCredentials: async () => {
      // Whichever service failed to provide credentials, such as STS, the result is the same: there
      // are none.
      await signed.findCredentials().catch((cause: unknown) => noCredentials(cause));
    },
    state: () => gate.state,
    close: () => {
      signed.close();
      unsigned.close();
    },
  };
  return viewsOf(common, senderOf(options, attempts, unsigned), transports);
}

type Send = (
  command: CommandClass,
  input: object,
  /** Sends the signed commands. */
  rights: Transport,
  inBackground: boolean,
  within?: Observation,
  used?: number,
) => Promise<object>;

/** The four combinations of with and without AWS credentials, in the foreground and background. */
function viewsOf(
  common: Omit<CognitoAdapter, 'send' | 'unsigned' | 'inBackground'>,
  send: Send,
  { signed, unsigned }: Transports,
): CognitoAdapter {
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

function senderOf(
  { deadlineMs = defaults.deadlineMs, observer, ...secret }: CognitoAdapterOptions,
  attempts: Attempts,
  unsigned: Transport,
): Send {
  return async (command, input, rights, inBackground, within, used = 0) => {
    const policy = policyOf(command);
    // This is checked before the call could wait for a quota that it would not use.
    if (policy.auth === 'signed' && rights === unsigned) return withoutRights();
    const proven = proofOf(input, policy, secret);
    const observed = observer?.begin('command', commandNameOf(command), within);
    const transport = policy.auth === 'signed' ? rights : unsigned;
    const deadline = new Deadline(deadlineMs);
    try {
      const output = await attempts.outputOf({
        command,
        input: proven,
        policy,
        transport,
        inBackground,
        used,
        deadline,
        observed,
      });
      observed?.end('ok');
      return output;
    } catch (error) {
      observed?.end(failureName(error));
      throw error;
    } finally {
      deadline.clear();
    }
  };
}

/** Returns the input with the hash of the client secret, if the command needs one. */
function proofOf(
  input: object,
  { secretProof }: CommandPolicy,
  { clientId = '', clientSecret }: Pick<CognitoAdapterOptions, 'clientId' | 'clientSecret'>,
): object {
  return secretProof && clientSecret
    ? withSecretProof(input as never, secretProof, clientId, clientSecret)
    : input;
}

function withoutRights(): Promise<never> {
  return noCredentials().catch((cause: unknown) =>
    Promise.reject(new UnavailableError('credentials', { cause })),
  );
}

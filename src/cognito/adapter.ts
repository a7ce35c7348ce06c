/** The only place that sends commands to Cognito: secret proof -> deadline -> attempts -> outcome. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClientConfig, ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-cognito-identity-provider';
import type { Command } from '@smithy/types';

import { Deadline } from './deadline.js';
import { OutcomeUnknown, UnavailableError, isCredentialsError, isServiceException, wasNeverSent } from './failure.js';
import { policies } from './policy.js';
import type { CommandName, CommandPolicy } from './policy.js';
import { withSecretProof } from './secretHash.js';
import { createTransport } from './transport.js';
import type { Transport } from './transport.js';

// `any` stands where the SDK's own command classes differ from each other; input and output are inferred from them.
/* eslint-disable @typescript-eslint/no-explicit-any */
export type CommandClass<In extends ServiceInputTypes = any, Out extends ServiceOutputTypes = any> = new (input: In) => Command<ServiceInputTypes, In, ServiceOutputTypes, Out, any>;
/* eslint-enable */
export type InputOf<C extends CommandClass> = ConstructorParameters<C>[0];
export type OutputOf<C extends CommandClass> = InstanceType<C> extends Command<infer _1, infer _2, infer _3, infer Out, infer _4> ? Out : never;

export interface CognitoAdapterOptions {
  /** Such as `eu-west-1_a1B2c3D4e`; its first part is the default region. */
  readonly userPoolId: string;
  /** The app client on whose behalf users sign up and in. Needed for those operations only. */
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** Configuration of the SDK's client, passed on untouched. */
  readonly clientConfig?: CognitoIdentityProviderClientConfig;
  /** Milliseconds for one operation, all attempts together. Default 3000. */
  readonly deadlineMs?: number;
  /** 0 to 1, for jitter. Default `Math.random`. */
  readonly random?: () => number;
  /** For signatures. Default: the system clock. */
  readonly now?: () => Date;
  /** `sdk` sends every call through the SDK's own client. Default `fast`: see transport.ts. */
  readonly transport?: 'fast' | 'sdk';
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
  send<C extends CommandClass>(command: C, input: InputOf<C>): Promise<OutputOf<C>>;
  close(): void;
}

/** A retry class allows two more attempts (promises.md); a `never` class repeats only what was not sent. */
const maxAttempts = 3;
/** Milliseconds before the second attempt; doubled for the third, with jitter so that many callers do not come back together. */
const backoffMs = 50;

/** The adapter for one user pool. @throws TypeError when `userPoolId` is missing or malformed. */
export function createCognitoAdapter(options: CognitoAdapterOptions): CognitoAdapter {
  const { userPoolId, clientId = '', clientSecret, clientConfig = {}, deadlineMs = 3000, random = Math.random, now = () => new Date(), transport: wanted = 'fast', publicOnly = false } = options;
  requireUserPoolId(userPoolId);
  const transportWith = (more: CognitoIdentityProviderClientConfig): Transport =>
    createTransport(new CognitoIdentityProviderClient({ region: userPoolId.slice(0, userPoolId.indexOf('_')), maxAttempts: 1, ...clientConfig, ...more }), clientConfig, wanted, now);
  /** Two clients: that of the unsigned commands has no credentials which a mistake could use. */
  const unsigned = transportWith({ credentials: noCredentials });
  const signed = publicOnly ? unsigned : transportWith({});

  async function send<C extends CommandClass>(commandClass: C, input: InputOf<C>, rights = signed): Promise<OutputOf<C>> {
    const policy = policyOf(commandClass);
    const transport = policy.auth === 'signed' ? rights : unsigned;
    const proven = policy.secretProof && clientSecret ? withSecretProof(input as object as never, policy.secretProof, clientId, clientSecret) : input;
    const deadline = new Deadline(deadlineMs);
    try {
      return (await attempt(transport, commandClass, proven, policy, deadline)) as OutputOf<C>;
    } finally {
      deadline.clear();
    }
  }

  async function attempt(transport: Transport, commandClass: CommandClass, input: object, policy: CommandPolicy, deadline: Deadline): Promise<object> {
    for (let count = 1; ; count += 1) {
      try {
        return await transport.send(commandClass, input, deadline);
      } catch (error) {
        if (count > 1 && policy.doneWhen === (error as Error).name) return { $metadata: {} };
        const failure = failureOf(error, policy, deadline);
        if (!failure.again || count === maxAttempts) throw failure.error;
        await deadline.pause(backoffMs * 2 ** (count - 1) * (0.5 + random() / 2));
      }
    }
  }

  const common = { userPoolId, clientId, fallback: unsigned.fallback, close: () => [signed, unsigned].forEach((transport) => transport.close()) };
  const withoutRights: CognitoAdapter = { ...common, send: (command, input) => send(command, input, unsigned), get unsigned() { return withoutRights; } };
  return { ...common, unsigned: withoutRights, send: (command, input) => send(command, input) };
}

/** Named as the SDK names it when it finds none. */
function noCredentials(): Promise<never> {
  return Promise.reject(Object.assign(new Error('this client has no AWS credentials'), { name: 'CredentialsProviderError' }));
}

function requireUserPoolId(userPoolId: unknown): void {
  if (typeof userPoolId === 'string' && /^[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) return;
  throw new TypeError(`userPoolId: expected a user pool id such as "eu-west-1_a1B2c3D4e", got ${(JSON.stringify(userPoolId) as string | undefined) ?? 'nothing'}`);
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
}

function failureOf(error: unknown, policy: CommandPolicy, deadline: Deadline): Failure {
  if (isCredentialsError(error)) return { error: new UnavailableError('credentials', { cause: error }), again: false };
  if (wasNeverSent(error)) return { error: new UnavailableError('network', { cause: error }), again: !deadline.aborted };
  if (isServiceException(error) && (error.$metadata.httpStatusCode ?? 500) < 500) return { error, again: error.name === 'TooManyRequestsException' };
  if (policy.ambiguous === 'never') return { error: new OutcomeUnknown({ cause: error }), again: false };
  if (deadline.aborted) return { error: new UnavailableError('deadline', { cause: error }), again: false };
  return { error: isServiceException(error) ? error : new UnavailableError('answer', { cause: error }), again: true };
}

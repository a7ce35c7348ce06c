/** The tools of a running operation. */
import { callerAgent } from '../cognito/call/callerAgent.js';
import { policyOf } from '../cognito/call/command.js';
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { GateState } from '../cognito/call/gate.js';
import type { ManagedLogin } from '../cognito/domain/managedLogin.js';
import { wasNotJudged } from '../cognito/failure.js';
import type { Observation } from '../cognito/observer.js';
import type { Loaders } from '../cognito/reads/loaders.js';
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import type { Rights } from '../gateway/rights.js';
import type { SelfService } from '../guard/attributes.js';
import type { Audit } from '../guard/audit/audit.js';
import type { OnceOnly } from '../guard/onceOnly.js';
import type { Sealing } from '../guard/sealing.js';

export interface Call {
  readonly cognito: Pick<CognitoAdapter, 'userPoolId' | 'clientId' | 'send'>;
  /** Send read commands. Equal reads in a request share one call. */
  readonly loaders: Loaders;
  readonly poolSettings: Context['poolSettings'];
  /** Its addresses and its tokens for programs cost as much as calls to Cognito. */
  readonly managedLogin: ManagedLogin | undefined;
  /**
   * Charges work without a command as much as a call to Cognito; returns how many calls the source
   * has used recently. @throws BudgetExceeded
   */
  readonly charge: () => number;
  /** Reserves values that are accepted once (guard/onceOnly.ts). */
  readonly onceOnly: (values: readonly string[], ageMs: number) => ReturnType<OnceOnly>;
  readonly now: Context['now'];
  readonly sealing: Sealing;
  readonly caller: Caller;
  /** The permissions of the caller right now. @throws InvalidAccessToken, UnavailableError */
  readonly rights: () => Rights | Promise<Rights>;
  readonly mayWriteOwn: SelfService;
  /**
   * The audit log, for operations that read it. Operations do not write to it: the pipeline does.
   */
  readonly audit: Pick<Audit, 'pool' | 'read'> | undefined;
  readonly cognitoState: () => GateState;
  readonly inspect: Context['inspect'];
  /**
   * The verified access token of the bearer. @throws TypeError if the rule of the operation is not
   * `bearer`.
   */
  readonly accessToken: string;
  /** The request id of Cognito's last response, for the audit log. */
  answeredBy?: string | undefined;
  /** Names that the operation found out, for the audit log. */
  named?: Readonly<Record<string, string>> | undefined;
}

/** An invocation whose caller has been admitted. */
interface Admitted {
  readonly operation: { readonly signed: boolean };
  readonly context: Context;
  readonly caller: Caller;
}

/** Gives the operation the gateway's AWS rights only if one of its declared commands needs them. */
export function callOf(
  { operation: { signed }, context, caller }: Admitted,
  observed?: Observation,
): Call {
  const adapter = signed ? context.cognito : context.cognito.unsigned;
  const { loaders } = context;
  return new RunningCall(
    {
      userPoolId: adapter.userPoolId,
      clientId: adapter.clientId,
      send: countedSend(adapter, context, caller, observed),
    },
    signed && !observed ? loaders : loadersOf(loaders, signed, observed),
    caller,
    context,
    observed,
  );
}

/** This is a class, because V8 turns every object literal with a getter into a slow hash table. */
class RunningCall implements Call {
  readonly poolSettings: Call['poolSettings'];
  readonly managedLogin: Call['managedLogin'];
  readonly charge: Call['charge'];
  readonly onceOnly: Call['onceOnly'];
  readonly now: Call['now'];
  readonly sealing: Sealing;
  readonly mayWriteOwn: SelfService;
  readonly audit: Call['audit'];
  readonly cognitoState: Call['cognitoState'];
  readonly inspect: Call['inspect'];
  readonly rights: Call['rights'];
  answeredBy: string | undefined = undefined;
  named: Call['named'] = undefined;

  constructor(
    readonly cognito: Call['cognito'],
    readonly loaders: Loaders,
    readonly caller: Caller,
    context: Context,
    observed: Observation | undefined,
  ) {
    const { poolSettings, sealing, mayWriteOwn, rights, audit, inspect, onceOnly } = context;
    this.poolSettings = observed ? poolSettingsOf(poolSettings, observed) : poolSettings;
    this.charge = () => context.calls.count(caller.kind === 'anyone');
    this.managedLogin = context.managedLogin && countedLogin(context.managedLogin, this.charge);
    this.onceOnly = (values, ageMs) => onceOnly(values, ageMs, context.source);
    this.now = context.now;
    this.sealing = sealing;
    this.mayWriteOwn = mayWriteOwn;
    this.audit = audit;
    this.cognitoState = context.cognito.state;
    this.inspect = inspect;
    this.rights = () => rights.now(caller, observed);
  }

  get accessToken(): string {
    if (this.caller.kind !== 'bearer')
      throw new TypeError('accessToken: the rule of this operation is not `bearer`');
    return this.caller.token;
  }
}

function poolSettingsOf(
  { pool, client, mfa }: Context['poolSettings'],
  observed: Observation,
): Call['poolSettings'] {
  return { pool: () => pool(observed), client: () => client(observed), mfa: () => mfa(observed) };
}

/** Counts each command for its source, and uncounts those that Cognito did not process. */
function countedSend(
  adapter: CognitoAdapter,
  { calls, toldSource, toldAgent }: Context,
  caller: Caller,
  observed: Observation | undefined,
): CognitoAdapter['send'] {
  return async (command, input) => {
    const stranger = caller.kind === 'anyone';
    const used = calls.count(stranger);
    const told = toldSource !== undefined && policyOf(command).takesSource;
    try {
      return await adapter.send(
        command,
        told
          ? {
              ...(input as object),
              UserContextData: { IpAddress: toldSource },
              [callerAgent]: toldAgent,
            }
          : input,
        observed,
        used,
      );
    } catch (error) {
      if (wasNotJudged(error)) calls.notSent(stranger);
      throw error;
    }
  };
}

/**
 * Counts each address and each token of a program like a command; completions charge themselves.
 * Failures are not refunded: commands are, but quotas and circuits limit them (cognito/call/gate.ts).
 */
function countedLogin(login: ManagedLogin, charge: Call['charge']): ManagedLogin {
  return {
    ...login,
    address: (path, fields) => {
      charge();
      return login.address(path, fields);
    },
    clientToken: async (clientId, scopes) => login.clientToken(clientId, scopes, charge()),
  };
}

function loadersOf(loaders: Loaders, signed: boolean, observed: Observation | undefined): Loaders {
  return {
    read: (command, input) =>
      !signed && policyOf(command).auth === 'signed'
        ? Promise.reject(new TypeError(`the operation does not declare ${command.name}`))
        : loaders.read(command, input, observed),
    forget: () => loaders.forget(),
  };
}

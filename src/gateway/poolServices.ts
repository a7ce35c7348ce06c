/**
 * Makes the services that all requests to one user pool share. Pools share none of them. The file is
 * long because it connects all services, in the order of their dependencies.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pauseFor } from 'node:timers/promises';

import { DescribeUserPoolCommand, GetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Logger } from 'pino';

import { defaults } from '../common/defaults.js';
import type { Grants } from './caller.js';
import { createAccessTokenVerifier } from '../cognito/token/accessToken.js';
import { jwksUriOf } from '../cognito/userPoolId.js';
import type { AccessTokenVerifierOptions } from '../cognito/token/accessToken.js';
import { createIdTokenVerifier } from '../cognito/token/idToken.js';
import { createTokenVerifier } from '../cognito/token/signedToken.js';
import { createCognitoAdapter } from '../cognito/call/adapter.js';
import type { CognitoAdapterOptions } from '../cognito/call/adapter.js';
import type { CircuitChange } from '../cognito/call/circuit.js';
import { createManagedLogin } from '../cognito/domain/managedLogin.js';
import type { ManagedLoginOptions } from '../cognito/domain/managedLogin.js';
import { readJson } from '../cognito/wire/boundedFetch.js';
import { loaderFactory } from '../cognito/reads/loaders.js';
import type { LoaderOptions } from '../cognito/reads/loaders.js';
import { rememberInspection } from '../cognito/inspection.js';
import { selfCheck } from '../cognito/selfCheck.js';
import { rememberPoolSettings } from '../cognito/reads/poolSettings.js';
import type { PoolSettingsOptions } from '../cognito/reads/poolSettings.js';
import { rememberEndedSessions } from '../cognito/token/endedSessions.js';
import { groupsOfUser } from '../cognito/token/groupsOfUser.js';
import { credentialsCheck, watchCredentials } from '../cognito/credentials.js';
import { reachability } from '../cognito/call/reach.js';
import { withSignInCommands } from '../cognito/call/signInCommands.js';
import type { SignInOptions } from '../cognito/call/signInCommands.js';
import { createStanding } from '../cognito/token/standing.js';
import { rememberVerifiedTokens } from '../cognito/token/verifiedTokens.js';
import type { Services } from './context.js';
import { newKnownAccounts, rememberAccounts } from '../guard/budgets/accounts.js';
import type { KnownAccounts } from '../guard/budgets/accounts.js';
import { selfServiceOf } from '../guard/attributes.js';
import { createAudit } from '../guard/audit/audit.js';
import { createBudgets } from '../guard/budgets/budget.js';
import type { Budgets } from '../guard/budgets/budget.js';
import { callLimit } from '../guard/budgets/callLimit.js';
import { memoryCounters } from '../guard/budgets/counters.js';
import { enumerationOf } from '../guard/enumeration.js';
import { rememberExistence } from '../guard/existence.js';
import { foldedLog } from '../guard/audit/foldedLog.js';
import { createIdempotency } from '../guard/idempotency.js';
import { createOnceOnly } from '../guard/onceOnly.js';
import type { OnceOnly } from '../guard/onceOnly.js';
import type { GuardOptions } from '../guard/options.js';
import { createSealing } from '../guard/sealing.js';
import { sharedCounters } from '../guard/store/sharedCounters.js';
import type { SharedStore } from '../guard/store/redis.js';
import { measureUsage } from '../guard/budgets/usage.js';
import { rightsReader } from './rights.js';
import type { RightsOptions } from './rights.js';

export interface PoolOptions
  extends
    CognitoAdapterOptions,
    RightsOptions,
    SignInOptions,
    LoaderOptions,
    PoolSettingsOptions,
    ManagedLoginOptions,
    Pick<AccessTokenVerifierOptions, 'issuer' | 'jwksUri' | 'fetchJwks'> {
  /** The granted permissions. Default none. */
  readonly grants?: Partial<Grants>;
  /** Waits this many milliseconds between the calls of a bulk operation. Default `setTimeout`. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** What all entries of one user pool share, whatever their client, host or path. */
export interface SharedByPool {
  readonly budgets: Budgets;
  readonly usage: ReturnType<typeof measureUsage>;
  readonly accounts: KnownAccounts;
  readonly onceOnly: OnceOnly;
  /** Ended sessions. A session that ends at one entry has ended at all of them. */
  readonly sessions: ReturnType<typeof rememberEndedSessions>;
}

/** Services that all pools of a process share. */
export interface ProcessServices {
  /** The name of the pool in log lines, if it is one of several. */
  readonly pool: string | undefined;
  readonly log: Logger;
  readonly guards: GuardOptions;
  /** Undefined: each instance counts for itself. */
  readonly store: SharedStore | undefined;
  /** What entries of the same pool share. The key is the pool id and its endpoint. */
  readonly byPool: Map<string, SharedByPool>;
  /** The number of gateways that share Cognito's quotas; undefined: only this one. */
  readonly replicas: (() => number) | undefined;
}

export interface PoolHealth {
  /** Whether Cognito is reachable. */
  readonly reachable: () => Promise<boolean>;
  /** True if AWS accepts signed calls or none are sent; otherwise the reason. */
  readonly accepted: () => Promise<true | string>;
}

/**
 * Makes the services of one pool.
 * @throws TypeError if `userPoolId` is missing or malformed
 */
export function poolServices(
  options: PoolOptions,
  { pool, log: ofProcess, guards, store, byPool, replicas }: ProcessServices,
): Services & PoolHealth {
  const {
    userPoolId,
    clientId = '',
    issuer,
    fetchJwks,
    publicOnly = defaults.publicOnly,
    confirmGroups = defaults.confirmGroups,
    now = () => new Date(),
    pause = async (milliseconds) => pauseFor(milliseconds),
  } = options;
  const jwksUri = jwksUriOf(options);
  const log = inPool(ofProcess, pool);
  const { audit = {} } = guards;
  const credentials = watchCredentials((why) => {
    if (why === undefined) log.warn('AWS accepts the signed calls of the gateway again');
    else
      log.error(
        { why },
        'AWS rejects the signed calls of the gateway, so it is not ready: check its AWS ' +
          'credentials and rights',
      );
  });
  const onCircuit = (
    quota: string,
    { open, failures, calls, refusedCalls }: CircuitChange,
  ): void => {
    if (open)
      log.error(
        { quota, failures, ofCalls: calls },
        'circuit open: Cognito does not answer, so calls in this quota category are not sent',
      );
    else log.warn({ quota, refusedCalls }, 'circuit closed: Cognito answers again');
  };
  const cognito = withSignInCommands(
    createCognitoAdapter({ replicas, onCircuit, onSigned: credentials.record, ...options }),
    options,
  );
  if (cognito.fallback !== undefined) {
    // If the program passes its own request handler, as for the embedded pool, the SDK's own client
    // is expected and no reason to warn.
    const level = options.clientConfig?.requestHandler === undefined ? 'info' : 'debug';
    log[level]({ reason: cognito.fallback }, "calls to Cognito go through the SDK's own client");
  }
  // Credentials are looked for at start-up, so that the log reports a problem before a request
  // fails.
  const looking = publicOnly
    ? Promise.resolve()
    : cognito.findCredentials().catch(credentials.record);
  const verification = { userPoolId, clientId, issuer, jwksUri, fetchJwks, now };
  const verify = createTokenVerifier(verification);
  const verifyAccess = createAccessTokenVerifier(verification, verify);
  const poolSettings = rememberPoolSettings(cognito, now, options);
  const shared = byPool.get(placeOf(options)) ?? newlyShared(options, guards, store);
  byPool.set(placeOf(options), shared);
  const grants = { groups: {}, scopes: {}, serviceKeys: [], ...options.grants };
  const { sessions } = shared;
  const standing = createStanding({
    askUser: (token, within) =>
      cognito.unsigned.send(GetUserCommand, { AccessToken: token }, within),
    // Groups cannot be read without AWS credentials.
    readGroups:
      publicOnly || !confirmGroups
        ? undefined
        : (username, within) =>
            groupsOfUser(userPoolId, username, (command, input) =>
              cognito.send(command, input, within),
            ),
    ended: sessions,
    now,
  });
  return {
    pool,
    cognito,
    reachable: reachability(cognito.state, () => (fetchJwks ?? readJson)(jwksUri), now),
    accepted: publicOnly
      ? () => Promise.resolve(true as const)
      : credentialsCheck(
          credentials,
          looking,
          () => cognito.send(DescribeUserPoolCommand, { UserPoolId: userPoolId }),
          () => performance.now(),
        ),
    poolSettings,
    inspect: rememberInspection(() => selfCheck(options), now),
    now,
    newCallCount: callLimit(guards.calls, shared.usage),
    newLoaders: loaderFactory(cognito, options),
    pause,
    verifyToken: rememberVerifiedTokens(verifyAccess, sessions, now),
    managedLogin: createManagedLogin(
      { replicas, ...options, deadlineMs: options.deadlineMs ?? defaults.deadlineMs },
      { access: verifyAccess, id: createIdTokenVerifier(verify) },
    ),
    onceOnly: shared.onceOnly,
    sessions,
    standing,
    grants,
    rights: rightsReader(grants, standing, options),
    accounts: rememberAccounts(cognito, poolSettings, now, shared.accounts),
    budgets: shared.budgets,
    idempotency: createIdempotency(guards.idempotency, now),
    sealing: createSealing(sealingSecrets(guards, options), now),
    tellSource: guards.source?.tellCognito ?? defaults.tellCognito,
    enumeration: enumerationOf(guards.enumeration),
    existence: rememberExistence(now),
    mayWriteOwn: selfServiceOf(guards.selfService),
    log,
    failures: foldedLog(log),
    observer: options.observer,
    audit: createAudit(
      audit && audit.log ? { ...audit, log: inPool(audit.log, pool) } : audit,
      log,
      pool,
    ),
    newIncidentId: randomUUID,
  };
}

/**
 * Returns the secrets for sealing. The client secret, which is the same on every instance, is
 * always among them, so that sign-ins in progress go on when sealing keys are configured later. If
 * there is neither, this process makes its own secret, and only this process can open its sessions.
 */
function sealingSecrets(
  { sealingKeys = [] }: GuardOptions,
  { clientSecret }: PoolOptions,
): string[] {
  const secrets = clientSecret ? [...sealingKeys, clientSecret] : [...sealingKeys];
  return secrets.length > 0 ? secrets : [randomBytes(32).toString('hex')];
}

/**
 * Milliseconds for which states and codes of redirect sign-ins are remembered: longer than a
 * sign-in may take.
 */
const rememberAnswersMs = 3_600_000;

/**
 * Identifies a pool by its id and its endpoint, because pools of different endpoints can have the
 * same id.
 */
function placeOf({ userPoolId, clientConfig: { endpoint } = {} }: PoolOptions): string {
  return typeof endpoint === 'string' ? `${userPoolId} ${endpoint}` : userPoolId;
}

function newlyShared(
  { userPoolId, now = () => new Date() }: PoolOptions,
  { budgets = {} }: GuardOptions,
  store: SharedStore | undefined,
): SharedByPool {
  const counters = store ? sharedCounters(store, memoryCounters(now)) : memoryCounters(now);
  return {
    budgets: createBudgets(counters, userPoolId, budgets, now),
    usage: measureUsage(budgets.callsPerSource ?? defaults.callsPerSource, now),
    accounts: newKnownAccounts(),
    onceOnly: createOnceOnly(counters, userPoolId, rememberAnswersMs),
    sessions: rememberEndedSessions(now),
  };
}

function inPool(log: Logger, pool: string | undefined): Logger {
  return pool === undefined ? log : log.child({ pool });
}

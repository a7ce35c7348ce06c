/**
 * Makes the context of operations from an HTTP request. The file is long because it connects all that
 * operations use.
 */
import type { Logger } from 'pino';

import { anyone, bearerOf, serviceOf } from './caller.js';
import type { Bearer, Caller, Grants, Service } from './caller.js';
import { InvalidAccessToken } from '../cognito/token/accessToken.js';
import type { AccessTokenVerifier } from '../cognito/token/accessToken.js';
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { EndedSessions } from '../cognito/token/endedSessions.js';
import type { ManagedLogin } from '../cognito/domain/managedLogin.js';
import type { Inspected } from '../cognito/inspection.js';
import type { Loaders } from '../cognito/reads/loaders.js';
import type { Observation, Observer } from '../cognito/observer.js';
import type { PoolSettings } from '../cognito/reads/poolSettings.js';
import type { Standing } from '../cognito/token/standing.js';
import type { Audit } from '../guard/audit/audit.js';
import type { SelfService } from '../guard/attributes.js';
import type { CallCount } from '../guard/budgets/callLimit.js';
import type { EnumerationOptions } from '../guard/enumeration.js';
import type { Existence } from '../guard/existence.js';
import type { Accounts } from '../guard/budgets/accounts.js';
import type { Budgets } from '../guard/budgets/budget.js';
import type { FoldedLog } from '../guard/audit/foldedLog.js';
import type { Idempotency } from '../guard/idempotency.js';
import type { OnceOnly } from '../guard/onceOnly.js';
import type { RefreshCookie } from '../guard/requests/refreshCookie.js';
import type { Sealing } from '../guard/sealing.js';
import type { Source } from '../guard/requests/sourceAddress.js';
import type { Payer } from '../guard/budgets/usage.js';
import type { RightsReader } from './rights.js';

/** Services that all requests share. */
export interface Services {
  /** The name of the pool, if there are several. */
  readonly pool?: string | undefined;
  readonly cognito: CognitoAdapter;
  readonly poolSettings: PoolSettings;
  /** Checks the pool and the gateway's rights. Never rejects. */
  readonly inspect: () => Promise<Inspected>;
  readonly now: () => Date;
  /** Counts the calls of one request. */
  readonly newCallCount: (payer: Payer) => CallCount;
  /** Makes the loaders of one request. */
  readonly newLoaders: (calls: CallCount) => Loaders;
  /** Waits this many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly verifyToken: AccessTokenVerifier;
  /** Undefined: the gateway has no domain of the pool, so there are no redirect sign-ins. */
  readonly managedLogin: ManagedLogin | undefined;
  readonly onceOnly: OnceOnly;
  readonly sessions: EndedSessions;
  readonly standing: Standing;
  readonly grants: Grants;
  readonly rights: RightsReader;
  /** Undefined: nothing is concealed. */
  readonly enumeration: Required<EnumerationOptions> | undefined;
  readonly existence: Existence;
  readonly mayWriteOwn: SelfService;
  readonly budgets: Budgets;
  readonly accounts: Accounts;
  readonly idempotency: Idempotency;
  /** Seals values that clients keep between two steps. */
  readonly sealing: Sealing;
  /** Whether the source is sent to Cognito's threat protection. */
  readonly tellSource: boolean;
  readonly log: Logger;
  /** The log for lines that every request could cause. */
  readonly failures: FoldedLog;
  readonly observer?: Observer | undefined;
  /** Undefined: nothing is recorded. */
  readonly audit?: Audit | undefined;
  /** Makes an id for an incident in the log. */
  readonly newIncidentId: () => string;
}

export interface RequestFacts {
  readonly method: string;
  /** The value of `Authorization`, if any. */
  readonly authorization: string | undefined;
  /** The value of `X-Api-Key`, if any. */
  readonly apiKey: string | undefined;
  /** The value of `Idempotency-Key`, if any. */
  readonly idempotencyKey?: string | undefined;
  readonly source: Source;
  /** The value of `User-Agent`, if any. */
  readonly userAgent?: string | undefined;
  /** Undefined: refresh tokens are only in inputs and results. */
  readonly refreshCookie?: RefreshCookie | undefined;
  /** The id of the request in the response, the log and the audit log. */
  readonly requestId?: string | undefined;
  readonly observed?: Observation | undefined;
}

export interface Context {
  readonly cognito: CognitoAdapter;
  /** The calls to Cognito of this request so far. */
  readonly calls: CallCount;
  readonly loaders: Loaders;
  readonly poolSettings: PoolSettings;
  readonly inspect: Services['inspect'];
  readonly now: Services['now'];
  readonly pause: Services['pause'];
  readonly budgets: Budgets;
  readonly accounts: Accounts;
  readonly idempotency: Idempotency;
  readonly managedLogin: ManagedLogin | undefined;
  readonly onceOnly: OnceOnly;
  readonly sealing: Sealing;
  readonly idempotencyKey: string | undefined;
  /** Returns the log, made at first use. It adds the `requestId` of the response to every line. */
  readonly log: () => Logger;
  readonly failures: Pick<FoldedLog, 'write'>;
  readonly observer: Observer | undefined;
  /** The request, for observers. */
  readonly observed: Observation | undefined;
  readonly audit: Audit | undefined;
  readonly newIncidentId: () => string;
  readonly requestId: string | undefined;
  readonly refreshCookie: RefreshCookie | undefined;
  /** Whether tokens in the input are accepted: over POST only, because URLs end up in logs. */
  readonly tokenInputAllowed: boolean;
  /** The source of the request, behind the trusted proxies. */
  readonly source: Source;
  /** The address to send to Cognito's threat protection, if any. */
  readonly toldSource: string | undefined;
  /**
   * The `User-Agent` by which Cognito names the user's device; undefined if Cognito must not be
   * told.
   */
  readonly toldAgent: string | undefined;
  /**
   * Finds out the caller from the headers. The token is verified once per request, and only if an
   * operation needs it.
   * @throws InvalidAccessToken, UnavailableError
   */
  readonly identify: () => Promise<Caller>;
  /**
   * The calling service, if a valid key came without a token. Operations that anyone may call look
   * at it too.
   */
  readonly service: Service | undefined;
  /**
   * Whether the request has an unknown service key, with or without a token. False if no keys are
   * configured.
   */
  readonly unknownKey: boolean;
  /**
   * Finds out the bearer of a token in the input.
   * @throws InvalidAccessToken, UnavailableError
   */
  readonly identifyBearer: (token: string) => Promise<Bearer>;
  /** The current permissions of callers, for rules.ts and aim.ts. */
  readonly rights: RightsReader;
  readonly sessions: EndedSessions;
  readonly standing: Standing;
  readonly enumeration: Services['enumeration'];
  readonly existence: Existence;
  readonly mayWriteOwn: SelfService;
}

export function createContext(services: Services, request: RequestFacts): Context {
  const {
    cognito,
    poolSettings,
    inspect,
    now,
    newCallCount,
    newLoaders,
    pause,
    verifyToken,
    sessions,
    standing,
    grants,
    rights,
    enumeration,
    existence,
    mayWriteOwn,
    budgets,
    accounts,
    idempotency,
    managedLogin,
    onceOnly,
    sealing,
    tellSource,
    log,
    failures,
    observer,
    audit,
    newIncidentId,
  } = services;
  const service = request.apiKey ? serviceOf(request.apiKey, grants) : undefined;
  const token = bearerTokenOf(request.authorization);
  const calls = newCallCount(
    service && service.claimed.size > 0
      ? { name: `service ${service.name}`, trusted: true }
      : { name: request.source.bucket, trusted: false },
  );
  const { requestId } = request;
  let caller: Promise<Caller> | undefined;
  let ownLog: Logger | undefined;

  async function identifyBearer(given: string): Promise<Bearer> {
    try {
      return bearerOf(await verifyToken(given), given, grants, service);
    } catch (error) {
      if (error instanceof InvalidAccessToken && error.reason === 'TOKEN_INVALID') calls.forged();
      throw error;
    }
  }
  async function identifyByHeaders(): Promise<Caller> {
    return token ? identifyBearer(token) : (service ?? anyone);
  }

  // This is a literal without getters and spread objects, because otherwise V8 would make a hash
  // table for every request, which takes seven times the memory.
  return {
    cognito,
    calls,
    loaders: newLoaders(calls),
    poolSettings,
    inspect,
    now,
    pause,
    budgets,
    accounts,
    idempotency,
    managedLogin,
    onceOnly,
    sealing,
    idempotencyKey: request.idempotencyKey,
    log: () => (ownLog ??= requestId === undefined ? log : log.child({ requestId })),
    failures: {
      write: (level, key, entry, message) => {
        failures.write(level, key, entry, message, requestId);
      },
    },
    observer,
    observed: request.observed,
    audit,
    newIncidentId,
    requestId,
    refreshCookie: request.refreshCookie,
    tokenInputAllowed: request.method === 'POST',
    source: request.source,
    toldSource: tellSource ? request.source.address : undefined,
    toldAgent: tellSource ? request.userAgent : undefined,
    identify: () => (caller ??= identifyByHeaders()),
    service: token ? undefined : service,
    unknownKey: !service && Boolean(request.apiKey) && grants.serviceKeys.length > 0,
    identifyBearer,
    rights,
    sessions,
    standing,
    enumeration,
    existence,
    mayWriteOwn,
  };
}

/**
 * Returns the bearer token (RFC 6750, section 2.1). Undefined for another scheme or no token.
 * Several tokens are returned as one malformed token, which is rejected later.
 */
function bearerTokenOf(authorization = ''): string | undefined {
  if (authorization.slice(0, 7).toLowerCase() !== 'bearer ') return undefined;
  const token = authorization.slice(7).replace(/^ +/, '');
  return token === '' ? undefined : token;
}

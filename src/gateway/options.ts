/**
 * The options of the library, in groups. Clocks, randomness and other hooks for tests are not among
 * them: they are in `FlatOptions` (gateway.ts), which the package does not export.
 */
import type { CognitoAdapterOptions } from '../cognito/call/adapter.js';
import type { FlatOptions } from './gateway.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

/** The user pool, and how it is called. */
export type CognitoOptions = Pick<
  PoolOptions,
  | 'userPoolId'
  | 'clientId'
  | 'clientSecret'
  | 'clientConfig'
  | 'publicOnly'
  | 'transport'
  | 'signIn'
  | 'refresh'
  | 'issuer'
  | 'jwksUri'
  | 'fetchJwks'
  | 'rememberSettingsMs'
  | 'domain'
  | 'redirectUris'
  | 'machineClients'
>;

/** A Cognito adapter on its own, without a gateway. */
export type AdapterOptions = Omit<
  CognitoAdapterOptions,
  'random' | 'monotonicMs' | 'now' | 'onSigned' | 'onCircuit' | 'replicas'
>;

/** Permissions of groups, scopes and services. */
export type AccessOptions = Pick<
  PoolOptions,
  'grants' | 'confirmGroups' | 'privilegedTargets' | 'freshSignInSeconds'
>;

/** Limits on calls to one pool. */
export type PoolLimits = Pick<
  PoolOptions,
  | 'quotas'
  | 'deadlineMs'
  | 'maxInFlight'
  | 'maxQueued'
  | 'maxQueuedMs'
  | 'maxReadsInFlight'
  | 'retryShare'
  | 'circuitFailureShare'
  | 'circuitCalls'
  | 'circuitOpenMs'
>;

/** Limits of the process, in addition to those of each pool. */
export type LimitOptions = PoolLimits &
  Pick<FlatOptions, 'maxRequestsInFlight' | 'maxEntityKeys' | 'redisUrl'>;

/** The log and the observers. */
export type TelemetryOptions = Pick<FlatOptions, 'log' | 'observer'>;

/** The HTTP server. */
export type ServerSettings = Pick<
  FlatOptions,
  | 'graphiql'
  | 'account'
  | 'console'
  | 'introspection'
  | 'trustedDocuments'
  | 'subgraph'
  | 'subgraphTypePrefix'
  | 'subgraphEntities'
  | 'parts'
  | 'noticeMs'
  | 'drainMs'
>;

/** One of several pools. Nothing is inherited from the default pool. */
export interface TenantPool {
  /** The user pool, and how it is called. */
  readonly cognito: CognitoOptions;
  /** Permissions in this pool. Default: none. */
  readonly access?: AccessOptions | undefined;
  /** Limits on calls to this pool. Default: those of each option. */
  readonly limits?: PoolLimits | undefined;
}

export interface GatewayOptions {
  /**
   * The user pool, and how it is called. `createGateway` throws a TypeError if `userPoolId` is
   * missing or malformed.
   */
  readonly cognito: CognitoOptions;
  /** Permissions of groups, scopes and services. Default: none. */
  readonly access?: AccessOptions | undefined;
  /** What is checked before an operation. Default: every guard is on. */
  readonly guards?: FlatOptions['guards'];
  /** Limits on calls and requests. Default: those of each option. */
  readonly limits?: LimitOptions | undefined;
  /** The log and the observers. Default: warnings and errors go to standard output. */
  readonly telemetry?: TelemetryOptions | undefined;
  /** The HTTP server. Default: only the GraphQL endpoint and the health checks. */
  readonly server?: ServerSettings | undefined;
  /** Further user pools, and how a request names its pool. Default: one pool. docs/several-pools.md */
  readonly tenants?: TenantOptions<TenantPool> | undefined;
}

export function flatOptions(options: GatewayOptions): FlatOptions {
  const { guards, limits, telemetry, server, tenants } = options;
  return {
    ...flatPool(options),
    ...limits,
    ...telemetry,
    ...server,
    guards,
    tenants: tenants && { ...tenants, pools: flatPools(tenants.pools) },
  };
}

function flatPool({ cognito, access, limits }: TenantPool): PoolOptions {
  return { ...cognito, ...access, ...limits };
}

function flatPools(pools: TenantOptions<TenantPool>['pools']): TenantOptions<PoolOptions>['pools'] {
  return Object.fromEntries(
    Object.entries(pools).map(([name, pool]) => [name, { ...flatPool(pool), hosts: pool.hosts }]),
  );
}

/** The library: what another program imports. */
import 'reflect-metadata';

import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Logger } from 'pino';

import { requireUserPoolId } from './cognito/call/adapter.js';
import { defaultMaxInFlight, defaultMaxQueued } from './cognito/call/callQueue.js';
import type { Services } from './gateway/context.js';
import { connectRedis } from './guard/store/redis.js';
import type { StoreMemory } from './guard/store/redis.js';
import { countReplicas } from './guard/store/replicas.js';
import { storeLog } from './guard/store/storeLog.js';
import { untrustedHeaders } from './guard/requests/untrustedHeaders.js';
import { poolServices } from './gateway/poolServices.js';
import type { PoolOptions, SharedByPool } from './gateway/poolServices.js';
import { drain } from './server/drain.js';
import type { DrainOptions } from './server/drain.js';
import { createServer } from './server/server.js';
import type { ServerOptions } from './server/server.js';
import { defaultTenantHeader, tenantChooser } from './gateway/tenants.js';
import type { TenantOptions } from './gateway/tenants.js';

export { createCognitoAdapter } from './cognito/call/adapter.js';
export type { CognitoAdapter, CognitoAdapterOptions } from './cognito/call/adapter.js';
export { OutcomeUnknown, QuotaReached, UnavailableError } from './cognito/failure.js';
export type { UnavailableReason } from './cognito/failure.js';
export { permissions } from './gateway/caller.js';
export type { Grants, Permission, ServiceKey } from './gateway/caller.js';
export { auditLog } from './guard/audit/audit.js';
export { auditFile } from './guard/audit/auditFile.js';
export { auditJournal } from './guard/audit/auditJournal.js';
export type { AuditJournal, AuditSink, JournalOptions } from './guard/audit/auditJournal.js';
export type { GuardOptions } from './guard/options.js';
export type { PoolOptions } from './gateway/poolServices.js';
export { gatewaySchema } from './resolvers/schema.js';
export type { TenantOptions } from './gateway/tenants.js';

export interface GatewayOptions
  extends
    PoolOptions,
    DrainOptions,
    Partial<Omit<ServerOptions, 'servicesOf' | 'poolInPath' | 'requestHeaders' | 'draining'>> {
  /** Further user pools, each with all of its own options: nothing is taken over from the default pool. */
  readonly tenants?: TenantOptions<PoolOptions> | undefined;
  /** Redis or Valkey, where several instances share their limits: `redis://` or `rediss://`. Default: each instance counts for itself. */
  readonly redisUrl?: string | undefined;
  /** Default: a logger that writes warnings and errors to standard output. */
  readonly log?: Logger;
}

export interface Gateway {
  /** The Fastify server, for those who mount it elsewhere or add routes. */
  readonly app: FastifyInstance;
  /** Resolves with the address, such as `http://127.0.0.1:4000`. Port 0 takes a free one. */
  readonly listen: (options: { readonly host?: string; readonly port: number }) => Promise<string>;
  /** Not ready from now on; resolves when requests under way are answered, or cut. The options say how long that may take. */
  readonly close: () => Promise<void>;
}

const memoryTexts: Readonly<Record<StoreMemory, string>> = {
  kept: 'the shared store keeps what it is told',
  evictable:
    'the shared store may delete keys when it is full: this instance counts beside it. Set its maxmemory-policy to noeviction',
  evicting:
    'the shared store has deleted keys since it was full: stricter limits of this instance count for an hour. Set its maxmemory-policy to noeviction',
};

/** A gateway for one user pool, or for several. @throws TypeError when a `userPoolId` is missing or malformed. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    log = pino({ level: 'warn' }),
    graphiql = false,
    introspection = false,
    pages,
    subgraph,
    maxEntityKeys,
    subgraphTypePrefix,
    subgraphEntities,
    guards = {},
    redisUrl,
    tenants,
  } = options;
  for (const { userPoolId } of [options, ...Object.values(tenants?.pools ?? {})])
    requireUserPoolId(userPoolId);
  const {
    maxInFlight = defaultMaxInFlight,
    maxQueued = defaultMaxQueued,
    maxRequestsInFlight = maxInFlight + maxQueued,
  } = options;
  const store =
    redisUrl === undefined
      ? undefined
      : await connectRedis(
          redisUrl,
          storeLog(log, () => performance.now()),
          (memory) => {
            log.warn({ memory }, memoryTexts[memory]);
          },
        );
  const replicas =
    store &&
    (await countReplicas(store, options.userPoolId.slice(0, options.userPoolId.indexOf('_'))));
  const shared = {
    guards,
    store,
    byPool: new Map<string, SharedByPool>(),
    replicas: replicas?.count,
  };
  const services = poolServices(options, { pool: undefined, log, ...shared });
  const others = new Map(
    Object.entries(tenants?.pools ?? {}).map(
      ([pool, its]) =>
        [
          pool,
          poolServices(
            { ...its, observer: options.observer?.inPool(pool) },
            { pool, log, ...shared },
          ),
        ] as const,
    ),
  );
  const choice = tenants && {
    servicesOf: tenantChooser<Services>(tenants, others, services),
    poolInPath: tenants.by === 'path',
  };
  const pools = [services, ...others.values()];
  const journal = guards.audit ? guards.audit.journal : undefined;
  journal?.watch(({ fault, ...rest }) => {
    log[fault === undefined ? 'warn' : 'error'](
      { fault, ...rest },
      fault === undefined ? 'the audit log is written again' : 'the audit log cannot be written',
    );
  });
  let closing: Promise<void> | undefined;
  const draining = (): boolean => closing !== undefined;
  // One pool that is out of reach is no reason to turn the callers of the others away.
  const cognito = async (): Promise<boolean> =>
    (await Promise.all(pools.map(({ reachable }) => reachable()))).includes(true);
  const credentials = async (): Promise<boolean | string> => {
    const verdicts = await Promise.all(pools.map(({ accepted }) => accepted()));
    return verdicts.find((verdict) => verdict === true) ?? verdicts[0] ?? true;
  };
  const parts = {
    draining: () => !draining(),
    cognito,
    credentials,
    ...(store && { redis: () => store.fault()?.what ?? true }),
    ...(journal?.isRequired && { audit: journal.admits }),
    ...options.parts,
  };
  const untrusted = untrustedHeaders(guards.source, (peer) => {
    log.warn(
      { peer },
      'a request carries X-Forwarded-For or Forwarded from a peer that TRUSTED_PROXIES does not name: all callers behind that peer are one source. Told once',
    );
  });
  options.observer?.watch({
    storeFault: () => store?.fault()?.cause,
    counts: () => ({
      untrustedHeaders: untrusted.count(),
      auditLinesLost: journal?.state().lost ?? 0,
    }),
    pools: () => ({
      default: services.cognito.state(),
      ...Object.fromEntries([...others].map(([name, pool]) => [name, pool.cognito.state()])),
    }),
    poolParts: async () =>
      Object.fromEntries(
        await Promise.all(
          [['default', services] as const, ...others].map(
            async ([name, { reachable, accepted }]) =>
              [
                name,
                { cognito: await reachable(), credentials: (await accepted()) === true },
              ] as const,
          ),
        ),
      ),
    parts: async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(parts).map(
            async ([name, works]) => [name, (await works()) === true] as const,
          ),
        ),
      ),
  });
  const allowedHosts = [
    ...(guards.browsers?.allowedHosts ?? []),
    ...Object.values(tenants?.pools ?? {}).flatMap(({ hosts = [] }) => hosts),
  ];
  const requestHeaders = tenants?.by === 'header' ? [tenants.header ?? defaultTenantHeader] : [];
  const app = await createServer(services, {
    untrusted,
    graphiql,
    introspection,
    pages,
    subgraph,
    maxEntityKeys,
    subgraphTypePrefix,
    subgraphEntities,
    maxRequestsInFlight,
    guards: { ...guards, browsers: { ...guards.browsers, allowedHosts } },
    parts,
    draining,
    requestHeaders,
    ...choice,
  });
  return {
    app,
    listen: ({ host = '127.0.0.1', port }) => app.listen({ host, port }),
    close: () => (closing ??= close()),
  };

  async function close(): Promise<void> {
    await drain(app, options);
    for (const pool of pools) {
      pool.cognito.close();
      pool.audit?.close();
      pool.failures.close();
    }
    await journal?.close();
    replicas?.close();
    store?.close();
  }
}

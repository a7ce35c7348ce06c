/**
 * Composes a gateway: from the options it makes the services of each pool, and from these the HTTP
 * server.
 */
import 'reflect-metadata';

import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Logger } from 'pino';

import type { Services } from './context.js';
import { poolServices } from './poolServices.js';
import type { PoolOptions, ProcessServices } from './poolServices.js';
import { observedState, readinessParts } from './readiness.js';
import type { Pools } from './readiness.js';
import { defaults } from '../common/defaults.js';
import { regionOf, requireUserPoolId } from '../cognito/userPoolId.js';
import { untrustedHeaders } from '../guard/requests/untrustedHeaders.js';
import { connectRedis } from '../guard/store/redis.js';
import type { SharedStore, StoreMemory } from '../guard/store/redis.js';
import { countReplicas } from '../guard/store/replicas.js';
import { storeLog } from '../guard/store/storeLog.js';
import { drain } from '../server/drain.js';
import type { DrainOptions } from '../server/drain.js';
import { createServer } from '../server/server.js';
import type { ServerOptions } from '../server/serverOptions.js';
import { defaultTenantHeader, tenantChooser } from './tenants.js';
import type { TenantOptions } from './tenants.js';

/**
 * All options in one flat object, including clocks and other hooks for tests. Users see
 * `GatewayOptions` instead.
 */
export interface FlatOptions
  extends
    PoolOptions,
    DrainOptions,
    Partial<
      Omit<ServerOptions, 'servicesOf' | 'poolInPath' | 'requestHeaders' | 'draining' | 'untrusted'>
    > {
  /**
   * Further user pools. Each has all its own options; nothing is inherited from the default pool.
   */
  readonly tenants?: TenantOptions<PoolOptions> | undefined;
  /**
   * The URL of Redis or Valkey, with which several instances share their limits: `redis://` or
   * `rediss://`. Default: each instance counts separately.
   */
  readonly redisUrl?: string | undefined;
  /** Default: a logger that writes warnings and errors to standard output. */
  readonly log?: Logger | undefined;
}

export interface Gateway {
  /** The Fastify server; add routes to it before `listen`. */
  readonly app: FastifyInstance;
  /**
   * Resolves with the address, such as `http://127.0.0.1:4000`. Port 0 chooses a free one; `host`
   * is 127.0.0.1 by default.
   */
  readonly listen: (options: { readonly host?: string; readonly port: number }) => Promise<string>;
  /**
   * Reports not ready from now on, and resolves when the requests in progress have been answered
   * or cut off (`drainMs`).
   */
  readonly close: () => Promise<void>;
}

const memoryTexts: Readonly<Record<StoreMemory, string>> = {
  kept: 'the shared store keeps all of its data',
  evictable:
    'the shared store may delete keys when it is full, so this instance also keeps its own ' +
    'count. Set its maxmemory-policy to noeviction',
  evicting:
    'the shared store has deleted keys since it was full: stricter limits of this ' +
    'instance count for an hour. Set its maxmemory-policy to noeviction',
};

/**
 * Starts a gateway.
 * @throws TypeError if a `userPoolId` is missing or malformed
 */
export async function openGateway(options: FlatOptions): Promise<Gateway> {
  const { log = pino({ level: 'warn' }), guards = {}, observer, tenants } = options;
  for (const { userPoolId } of [options, ...Object.values(tenants?.pools ?? {})])
    requireUserPoolId(userPoolId);
  const store = await openStore(options.redisUrl, log);
  const replicas = store && (await countReplicas(store, regionOf(options.userPoolId)));
  const shared = { log, guards, store, byPool: new Map(), replicas: replicas?.count };
  const pools = openPools(options, shared);
  const all = [pools.byDefault, ...pools.others.values()];
  const journal = guards.audit ? guards.audit.journal : undefined;
  journal?.watch(({ fault, ...rest }) => {
    if (fault === undefined) log.warn({ fault, ...rest }, 'the audit log can be written again');
    else log.error({ fault, ...rest }, 'the audit log cannot be written');
  });
  let closing: Promise<void> | undefined;
  const draining = (): boolean => closing !== undefined;
  const parts = {
    draining: () => !draining(),
    ...readinessParts(all, store, journal),
    ...options.parts,
  };
  const untrusted = untrustedHeaders(guards.source, (peer) => {
    log.warn(
      { peer },
      'a request carries X-Forwarded-For or Forwarded from a peer that TRUSTED_PROXIES ' +
        'does not name: all callers behind that peer count as one source. Logged only once',
    );
  });
  observer?.watch(observedState({ pools, parts, store, journal, untrusted }));
  const app = await serverFor(options, pools, { parts, draining, untrusted });
  return {
    app,
    listen: ({ host = '127.0.0.1', port }) => app.listen({ host, port }),
    close: () => (closing ??= close()),
  };

  async function close(): Promise<void> {
    await drain(app, options);
    for (const pool of all) {
      pool.cognito.close();
      pool.audit?.close();
      pool.failures.close();
    }
    await journal?.close();
    replicas?.close();
    store?.close();
  }
}

async function openStore(url: string | undefined, log: Logger): Promise<SharedStore | undefined> {
  if (url === undefined) return undefined;
  const told = storeLog(log, () => performance.now());
  return connectRedis(url, told, (memory) => {
    log.warn({ memory }, memoryTexts[memory]);
  });
}

/** Makes the default pool, and further ones by name. */
function openPools(options: FlatOptions, shared: Omit<ProcessServices, 'pool'>): Pools {
  const byDefault = poolServices(options, { pool: undefined, ...shared });
  const others = Object.entries(options.tenants?.pools ?? {}).map(([pool, its]) => {
    const observer = options.observer?.inPool(pool);
    return [pool, poolServices({ ...its, observer }, { pool, ...shared })] as const;
  });
  return { byDefault, others: new Map(others) };
}

function serverFor(
  options: FlatOptions,
  { byDefault, others }: Pools,
  made: Pick<ServerOptions, 'parts' | 'draining' | 'untrusted'>,
): Promise<FastifyInstance> {
  const { guards, tenants, graphiql = false, introspection = false } = options;
  const { maxInFlight = defaults.maxInFlight, maxQueued = defaults.maxQueued } = options;
  const hosts = Object.values(tenants?.pools ?? {}).flatMap((pool) => pool.hosts ?? []);
  const allowedHosts = [...(guards?.browsers?.allowedHosts ?? []), ...hosts];
  return createServer(byDefault, {
    ...options,
    ...made,
    graphiql,
    introspection,
    maxRequestsInFlight: options.maxRequestsInFlight ?? maxInFlight + maxQueued,
    guards: { ...guards, browsers: { ...guards?.browsers, allowedHosts } },
    requestHeaders: tenants?.by === 'header' ? [tenants.header ?? defaultTenantHeader] : [],
    ...(tenants && {
      servicesOf: tenantChooser<Services>(tenants, others, byDefault),
      poolInPath: tenants.by === 'path',
    }),
  });
}

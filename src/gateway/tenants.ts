/** Chooses the user pool that a request names. docs/several-pools.md */
import { hostnameOf } from '../common/hosts.js';

export interface TenantOptions<Pool> {
  /**
   * How a request names its pool. `host`: by the header `Host`. `header`: by a separate header.
   * `path`: by `/graphql/<name>`.
   */
  readonly by: 'host' | 'header' | 'path';
  /** The header that names the pool. Default `x-pool`. */
  readonly header?: string | undefined;
  /**
   * What a request that names no pool gets. `default`: the default pool. `refuse`: 404. Default
   * `refuse`.
   */
  readonly others?: 'default' | 'refuse' | undefined;
  /** Pools by name. `hosts` are without ports. */
  readonly pools: Readonly<
    Record<string, Pool & { readonly hosts?: readonly string[] | undefined }>
  >;
}

export const defaultTenantHeader = 'x-pool';

interface NamingRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly params: unknown;
}

/** Returns a function that reads the name of the pool from a request; undefined if it has none. */
function nameReader({
  by,
  header = defaultTenantHeader,
  pools,
}: TenantOptions<object>): (request: NamingRequest) => string | undefined {
  if (by === 'header') return ({ headers }) => headers[header.toLowerCase()]?.toString();
  if (by === 'path') return ({ params }) => (params as { pool?: string } | undefined)?.pool;
  const names = new Map(
    Object.entries(pools).flatMap(([name, { hosts = [] }]) =>
      hosts.map((host) => [host.toLowerCase(), name] as const),
    ),
  );
  return ({ headers }) => names.get(hostnameOf((headers.host ?? '').toString()) ?? '');
}

/** Fastify uses `statusCode` as the HTTP status. */
class UnknownPool extends Error {
  override readonly name = 'UnknownPool';
  readonly statusCode = 404;
}

/**
 * Returns a function that chooses the services of the pool that a request names. An unknown name
 * never falls back to the default pool.
 * @throws UnknownPool
 */
export function tenantChooser<T>(
  options: TenantOptions<object>,
  made: ReadonlyMap<string, T>,
  byDefault: T,
): (request: NamingRequest) => T {
  const nameOf = nameReader(options);
  const others = options.others === 'default' ? byDefault : undefined;
  return (request) => {
    const name = nameOf(request);
    const found = name === undefined ? others : made.get(name);
    if (found === undefined)
      throw new UnknownPool('The request names no user pool of this gateway');
    return found;
  };
}

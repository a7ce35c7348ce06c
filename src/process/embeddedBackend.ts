/** Connects the gateway's options to the embedded pool. */
import type { EmbeddedPool } from '../embeddedPool/embeddedPool.js';
import type { FlatOptions } from '../gateway/gateway.js';

interface Client {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

/**
 * Returns the options of a gateway on this pool: an SDK client that calls the pool in process, no
 * quotas, the pool's keys, and its outbox as pages.
 */
export function embeddedBackend(
  pool: EmbeddedPool,
  { userPoolId, clientId, clientSecret }: Client,
): FlatOptions {
  return {
    userPoolId,
    clientId,
    clientSecret,
    clientConfig: pool.clientConfig,
    quotas: false,
    fetchJwks: () => pool.jwks(userPoolId),
    pages: {
      paths: ['/outbox', '/outbox.json'],
      links: [{ label: 'Outbox', href: '/outbox' }],
      respond: async (path, query, links) =>
        (await pool.respond({ method: 'GET', path, query, headers: {}, links })) ?? {
          status: 404,
          headers: {},
          body: '',
        },
    },
  };
}

/** Redirects pages that were opened by a loopback IP address to `localhost`. */
import type { FastifyRequest } from 'fastify';

import { hostnameOf, isLoopback } from '../../common/hosts.js';

/**
 * Returns the address of the page under `localhost`, if it was opened by a loopback IP address,
 * because passkeys need a host name (Web Authentication Level 3, section 5.1.2, `rpId`).
 */
export function byName(
  { headers: { host = '' }, url }: FastifyRequest,
  prefix: string,
): string | undefined {
  const hostname = hostnameOf(host);
  if (hostname === undefined || !isLoopback(hostname) || hostname.endsWith('localhost'))
    return undefined;
  const { port } = new URL(`http://${host}`);
  return `//localhost${port && `:${port}`}${prefix}${url}`;
}

/** Explains why the gateway could not start, and which setting to change. */
import type { Config } from '../config/config.js';
import { listenProblem } from './listenProblem.js';
import type { AddressNames, ListenFault } from './listenProblem.js';

/**
 * Returns the explanation. If an address cannot be listened on, it names the settings of that
 * address.
 */
export function startProblem(error: unknown, config: Config): string {
  const fault = error as ListenFault;
  if (fault.syscall === 'listen' || fault.syscall === 'getaddrinfo')
    return listenProblem(fault, namesOf(fault, config));
  // Compared by name, because the pool is a separate bundle with its own copy of the class.
  if (fault.name === 'PoolFolderError')
    return `${fault.message}; EMBEDDED_POOL_DIR names another folder`;
  return fault.message;
}

function namesOf(
  { port: failed, address, hostname }: ListenFault,
  { host, port, telemetry: { metrics }, embeddedPool }: Config,
): AddressNames {
  // Port 0 asks for any free port, so it cannot be compared.
  const isOf = (at: { readonly host: string; readonly port: number } | undefined): boolean =>
    at !== undefined &&
    (failed === undefined ? (address ?? hostname) === at.host : failed === at.port);
  if (isOf({ host, port })) return { host: 'HOST', port: 'PORT' };
  if (failed !== undefined && failed === embeddedPool.port) return { port: 'EMBEDDED_POOL_PORT' };
  if (isOf(metrics)) return { host: 'METRICS_HOST', port: 'METRICS_PORT' };
  return { host: 'HOST', port: 'PORT' };
}

/**
 * The only place for the names of hosts: which ones a server answers to, and what is this machine.
 * A page whose name was pointed at this machine (DNS rebinding) counts as the server's own in the
 * browser; it is told by its name in `Host`, which no page can change (Fetch, forbidden headers).
 */
import { isIP, isIPv4 } from 'node:net';

/** In a list of hosts or origins: any. */
export const anyOne = '*';

/** The name or address in `Host` as URLs write it, without port and final dot; undefined: none. */
export function hostnameOf(host: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/\.$/, '');
}

/** `localhost` and all below it belong to no one else (RFC 6761, section 6.3). */
export function isLoopback(hostname: string): boolean {
  if (isIPv4(hostname)) return hostname.startsWith('127.');
  return hostname === '[::1]' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** The address that a connection came to, as it would stand in a URL. */
function inUrl(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, '');
  return plain?.includes(':') ? hostnameOf(`[${plain}]`) : plain;
}

/**
 * Whether the server answers to this `Host`: loopback, the address that the connection came to, a
 * configured name. `anyAddress`: any address, as probes use them; only a name can be rebound.
 */
export type ExpectedHosts = (
  host: string | undefined,
  localAddress: string | undefined,
  anyAddress?: boolean,
) => boolean;

/** `allowed`: further names, without ports; `*` is any. */
export function expectedHosts(allowed: readonly string[] = []): ExpectedHosts {
  if (allowed.includes(anyOne)) return () => true;
  const names = new Set(allowed.map((name) => name.toLowerCase().replace(/\.$/, '')));
  return (host, localAddress, anyAddress = false) => {
    // HTTP/1.0 needs none; every browser sends one.
    if (host === undefined) return true;
    const hostname = hostnameOf(host);
    if (hostname === undefined) return false;
    if (isLoopback(hostname) || names.has(hostname) || hostname === inUrl(localAddress))
      return true;
    return anyAddress && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  };
}

/** Whether an origin is that of a page on this machine, on any port: front ends in development. */
export function isLocalOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: whole } = new URL(origin);
  return (
    whole === origin &&
    /^https?:$/.test(protocol) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  );
}

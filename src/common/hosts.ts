/**
 * Host names: which ones a server answers to, and which ones mean this machine. In a DNS rebinding
 * attack, a host name of the attacker resolves to this machine, so the browser takes the attacker's
 * page and the server for one origin. The header `Host` still contains the attacker's name, because
 * pages cannot change it (Fetch, forbidden headers).
 */
import { isIP, isIPv4 } from 'node:net';

/** Matches any host or origin in a list. */
export const anyOne = '*';

/**
 * Returns the name or address in `Host`, normalised as in URLs, without port and trailing dot;
 * undefined if invalid.
 */
export function hostnameOf(host: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/\.$/, '');
}

/** `localhost` and its subdomains are reserved (RFC 6761, section 6.3). */
export function isLoopback(hostname: string): boolean {
  if (isIPv4(hostname)) return hostname.startsWith('127.');
  return hostname === '[::1]' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** Returns the local address of a connection, as written in a URL. */
function inUrl(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, '');
  return plain?.includes(':') ? hostnameOf(`[${plain}]`) : plain;
}

/**
 * Returns whether the server answers to this `Host`: loopback, the address of the connection, or a
 * configured name. `anyAddress` also allows any IP address, which health probes use. That is safe,
 * because only names can be rebound.
 */
export type ExpectedHosts = (
  host: string | undefined,
  localAddress: string | undefined,
  anyAddress?: boolean,
) => boolean;

/** `allowed`: additional names, without ports; `*` is any. */
export function expectedHosts(allowed: readonly string[] = []): ExpectedHosts {
  if (allowed.includes(anyOne)) return () => true;
  const names = new Set(allowed.map((name) => name.toLowerCase().replace(/\.$/, '')));
  return (host, localAddress, anyAddress = false) => {
    // HTTP/1.0 does not require `Host`. Browsers always send it, so a request without it comes from
    // no page.
    if (host === undefined) return true;
    const hostname = hostnameOf(host);
    if (hostname === undefined) return false;
    if (isLoopback(hostname) || names.has(hostname) || hostname === inUrl(localAddress))
      return true;
    return anyAddress && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  };
}

/** Whether an origin is a page on this machine, on any port, such as a front end in development. */
export function isLocalOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: whole } = new URL(origin);
  return (
    whole === origin &&
    /^https?:$/.test(protocol) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  );
}

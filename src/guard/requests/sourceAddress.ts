/**
 * Determines the source of a request: the true address behind trusted proxies, and the bucket,
 * which is the address or network that limits count for.
 */
import { BlockList, isIP, isIPv4 } from 'node:net';

import { defaults } from '../../common/defaults.js';
import { sharedState } from '../../common/sharedState.js';

export interface SourceOptions {
  /**
   * The proxies in front of the gateway: their number, or their networks, such as `10.0.0.0/8`.
   * Default: none. The source is then the peer of the connection, and no header counts.
   */
  readonly trustedProxies?: number | readonly string[] | undefined;
  /**
   * The header that these proxies write. The other header is ignored, because a caller could have
   * written it. Default `x-forwarded-for`.
   */
  readonly proxyHeader?: ProxyHeader | undefined;
  /**
   * Whether to send the address to Cognito's threat protection, and the browser's `User-Agent`, by
   * which Cognito names sessions. Cognito accepts both only from a client with a secret and
   * `EnablePropagateAdditionalUserContextData`. Default false.
   */
  readonly tellCognito?: boolean | undefined;
}
export const proxyHeaders = ['x-forwarded-for', 'forwarded'] as const;
export type ProxyHeader = (typeof proxyHeaders)[number];

export interface Source {
  /**
   * The address in canonical form; undefined if the connection has no address, as on a Unix socket.
   */
  readonly address: string | undefined;
  /**
   * What limits count as one source: the IPv4 address, the IPv6 /64 network, or one bucket for all
   * requests without an address.
   */
  readonly bucket: string;
  /**
   * The larger network of the bucket: for IPv4 the /24, for IPv6 the /48 that providers assign to a
   * customer.
   */
  readonly network: string;
}

const noAddress: Source = { address: undefined, bucket: 'none', network: 'none' };

/** Returns whether a trusted proxy wrote a forwarding header of a request from this peer. */
export type ProxyTrust = (peer: string | undefined) => boolean;

export type SourceReader = (
  peer: string | undefined,
  headers: Readonly<Record<string, string | string[] | undefined>>,
) => Source;

/** @throws TypeError for an invalid network */
export function sourceReader({
  trustedProxies = 0,
  proxyHeader = defaults.proxyHeader,
}: SourceOptions = {}): SourceReader {
  const trusts = typeof trustedProxies === 'number' ? undefined : trustedBy(trustedProxies);
  const hops = typeof trustedProxies === 'number' ? trustedProxies : 0;
  const addressesOf = proxyHeader === 'forwarded' ? forwardedFor : listed;

  return (peer, headers) => {
    const direct = sourceOf(peer);
    if (hops === 0 && !trusts?.(direct)) return direct;
    const header = headers[proxyHeader];
    if (header === undefined) return direct;
    const chain = addressesOf(String(header)).map(sourceOf);
    const source = trusts ? lastUntrusted(chain, trusts) : chain.at(-hops);
    return source?.address === undefined ? direct : source;
  };
}

export function proxyTrust({ trustedProxies = 0 }: SourceOptions = {}): ProxyTrust {
  if (typeof trustedProxies === 'number') return () => trustedProxies > 0;
  const trusts = trustedBy(trustedProxies);
  return (peer) => trusts(sourceOf(peer));
}

/**
 * Each proxy appends the address that it saw. So the source is the first address from the right
 * that is not a trusted proxy.
 */
function lastUntrusted(
  chain: readonly Source[],
  trusts: (source: Source) => boolean,
): Source | undefined {
  return chain.findLast((candidate) => !trusts(candidate)) ?? chain[0];
}

function trustedBy(networks: readonly string[]): (source: Source) => boolean {
  const list = new BlockList();
  for (const network of networks) addNetwork(list, network);
  return ({ address }) =>
    address !== undefined && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

function addNetwork(list: BlockList, network: string): void {
  const [address = '', prefix, ...rest] = network.split('/');
  const family = isIP(address);
  const bits =
    prefix === undefined
      ? family === 4
        ? 32
        : 128
      : /^\d{1,3}$/.test(prefix)
        ? Number(prefix)
        : NaN;
  if (family === 0 || rest.length > 0 || !(bits <= (family === 4 ? 32 : 128)))
    throw new TypeError(`"${network}" is neither an address nor a network such as 10.0.0.0/8`);
  list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
}

const listed = (header: string): string[] => header.split(',');

/**
 * Returns the `for` of each element of `Forwarded` (RFC 7239, section 4). An element without `for`
 * is an unknown address.
 */
function forwardedFor(header: string): string[] {
  return header.split(',').map((element) => {
    const pair = element.split(';').find((part) => /^\s*for\s*=/i.test(part)) ?? '';
    return pair
      .slice(pair.indexOf('=') + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
  });
}

function sourceOf(text: string | undefined): Source {
  if (text === undefined) return noAddress;
  const known = sources.get(text);
  if (known) return known;
  const source = parse(text.trim());
  if (sources.size >= remembered) sources.clear();
  if (text.length <= longestAddress) sources.set(text, source);
  return source;
}

/** Caches sources by their text, to avoid parsing an address for every request. */
const sources = new Map<string, Source>();
const remembered = sharedState.sources.entries;
/** Maximum number of characters of an address with brackets, zone and port. */
const longestAddress = 64;

/** An address with a port, as some proxies write it: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
// eslint-disable-next-line security/detect-unsafe-regex -- the quantifiers are over classes that do not meet
const withPort = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::\d{1,5})?$/i;

function parse(text: string): Source {
  const [, ipv6, ipv4] = withPort.exec(text) ?? [];
  const address = ipv6 ?? ipv4 ?? text;
  const family = isIP(address);
  if (family === 4)
    return {
      address,
      bucket: address,
      network: `${address.slice(0, address.lastIndexOf('.'))}.0/24`,
    };
  if (family !== 6) return noAddress;
  const groups = groupsOf(address);
  if (isFoldedIPv4(groups))
    return parse(
      groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 255])
        .join('.'),
    );
  const first = (count: number): string =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':');
  return { address: shortForm(groups), bucket: `${first(4)}::/64`, network: `${first(3)}::/48` };
}

/**
 * IPv4 written as IPv6: mapped (`::ffff:0:0/96`), or translated by NAT64 (`64:ff9b::/96`, RFC
 * 6052).
 */
function isFoldedIPv4(groups: readonly number[]): boolean {
  const prefix = groups.slice(0, 6).join(':');
  return prefix === '0:0:0:0:0:65535' || prefix === '100:65435:0:0:0:0';
}

/** RFC 5952: shortens the longest run of two or more zeros, or the first of equal ones. */
function shortForm(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(':');
  const runs = [...text.matchAll(/(?<![^:])0(?::0)+(?![^:])/g)];
  const longest = runs.reduce((best, { 0: run }) => (run.length > best.length ? run : best), '');
  const at = runs.find(({ 0: run }) => run === longest)?.index ?? -1;
  if (at === -1) return text;
  return `${text.slice(0, Math.max(0, at - 1))}::${text.slice(at + longest.length + 1)}`;
}

/** The eight groups of an IPv6 address, without its zone. */
function groupsOf(address: string): number[] {
  const plain = address
    .replace(/%.*$/, '')
    .replace(/[\d.]+$/, (tail) => (isIPv4(tail) ? hexOfIPv4(tail) : tail));
  const [head = '', tail] = plain.split('::');
  const left = numbers(head);
  const right = numbers(tail ?? '');
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

function numbers(groups: string): number[] {
  return groups === '' ? [] : groups.split(':').map((group) => Number.parseInt(group, 16));
}

function hexOfIPv4(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

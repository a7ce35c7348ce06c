/**
 * Detects a proxy that `TRUSTED_PROXIES` does not name. All callers behind such a proxy count as
 * one source.
 */
import { proxyTrust } from './sourceAddress.js';
import type { SourceOptions } from './sourceAddress.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface UntrustedHeaders {
  readonly see: (peer: string | undefined, headers: Headers) => void;
  /** Returns the number of requests whose forwarding header was ignored. */
  readonly count: () => number;
}

/**
 * @param onFirst called for the first such request only, because callers can send the header too
 * and would fill the log
 */
export function untrustedHeaders(
  source: SourceOptions | undefined,
  onFirst: (peer: string | undefined) => void,
): UntrustedHeaders {
  const trusts = proxyTrust(source);
  let count = 0;
  return {
    count: () => count,
    see: (peer, headers) => {
      if (headers['x-forwarded-for'] === undefined && headers.forwarded === undefined) return;
      if (trusts(peer)) return;
      count += 1;
      if (count === 1) onFirst(peer);
    },
  };
}

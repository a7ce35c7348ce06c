// The only place that decides which web pages reach the wire door, and under which names.
import type { IncomingHttpHeaders } from 'node:http';
import { anyOne, expectedHosts, isLocalOrigin } from '../../../common/hosts.js';

export interface DoorRules {
  /** Names in `Host` besides loopback and the address that the connection came to; `*` is any. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins of pages besides those on this machine (http://localhost:*); `*` is any. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** `false` lets every page call all operations, under any name. Default true. */
  readonly refuseCrossSite?: boolean | undefined;
}

export interface Verdict {
  /** Why the request is not carried out. */
  readonly refusal: { readonly status: number; readonly message: string } | undefined;
  /** Headers for what a page that may call may read. */
  readonly cors: Readonly<Record<string, string>>;
  /** A page sends this: nothing that needs a signature is done for it. */
  readonly fromPage: boolean;
}

interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly localAddress: string | undefined;
  /** Asked for by address: health. */
  readonly probe: boolean;
}

const exposed = {
  'access-control-expose-headers': 'x-amzn-requestid,x-amzn-errortype,x-amzn-errormessage,date',
};
/** No `authorization`: Fetch does not count it under `*`, so that no page can send a signature. */
export const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

const otherHost = {
  status: 421,
  message: 'This is not a name of the pool. ALLOWED_HOSTS lists those that are, besides localhost.',
};
const otherOrigin = {
  status: 403,
  message:
    'Pages of this origin may not call the pool. ALLOWED_ORIGINS lists those that may, besides http://localhost:*.',
};
const otherType = { status: 415, message: 'The content type must be application/x-amz-json-1.1.' };

export function doorRules({
  allowedHosts,
  allowedOrigins = [],
  refuseCrossSite = true,
}: DoorRules): (asked: Asked) => Verdict {
  const isExpected = expectedHosts(refuseCrossSite ? allowedHosts : [anyOne]);
  const origins = new Set(refuseCrossSite ? allowedOrigins : [anyOne]);
  const mayCall = (origin: string): boolean =>
    origins.has(anyOne) || origins.has(origin) || isLocalOrigin(origin);

  return ({ method, headers, localAddress, probe }) => {
    const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
    const fromPage =
      refuseCrossSite && (origin !== undefined || (site !== undefined && site !== 'none'));
    const refuse = (refusal: Verdict['refusal']): Verdict => ({ refusal, cors: {}, fromPage });
    if (!isExpected(host, localAddress, probe)) return refuse(otherHost);
    if (origin !== undefined && !mayCall(origin)) return refuse(otherOrigin);
    const silent = origin === undefined && (site === 'cross-site' || site === 'same-site');
    if (refuseCrossSite && silent && !(mode === 'navigate' && method === 'GET'))
      return refuse(otherOrigin);
    // Of all types that a page can send without a preflight, none is this one.
    const isAwsJson = /^application\/x-amz-json-1\.[01]\s*(?:;|$)/i.test(
      headers['content-type'] ?? '',
    );
    if (refuseCrossSite && method === 'POST' && !isAwsJson) return refuse(otherType);
    return {
      refusal: undefined,
      cors:
        origin === undefined
          ? {}
          : { ...exposed, 'access-control-allow-origin': origin, vary: 'origin' },
      fromPage,
    };
  };
}

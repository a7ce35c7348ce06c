/** Decides which web pages may reach the pool's HTTP endpoint, and under which host names. */
import type { IncomingHttpHeaders } from 'node:http';

import { anyOne, expectedHosts, isLocalOrigin } from '../../../common/hosts.js';

export interface DoorRules {
  /** Host names accepted besides loopback and the address of the connection; `*` is any. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins of pages besides those on this machine (http://localhost:*); `*` is any. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** `false` lets every page call all operations, under any host name. Default true. */
  readonly refuseCrossSite?: boolean | undefined;
}

export interface Verdict {
  /** Why the request is not executed. */
  readonly refusal: { readonly status: number; readonly message: string } | undefined;
  /** Headers that let an allowed page read the answer. */
  readonly cors: Readonly<Record<string, string>>;
  /** Sent by a page: operations that need a signature are refused. */
  readonly fromPage: boolean;
}

/**
 * The content of a POST: AWS JSON, a form at the OAuth 2.0 endpoints, or a form that a page of any
 * site may send.
 */
export type PostContent = 'awsJson' | 'form' | 'foreignForm';

interface DoorRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly localAddress: string | undefined;
  /** A health check, addressed by IP address. */
  readonly probe: boolean;
  readonly takes: PostContent;
}

const exposedHeaders = {
  'access-control-expose-headers': 'x-amzn-requestid,x-amzn-errortype,x-amzn-errormessage,date',
};
/** No `authorization`: in Fetch `*` does not include it, so pages cannot send a signature. */
export const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

const otherHost = {
  status: 421,
  message:
    'The pool does not answer under this host name. Besides localhost, it answers under those in ALLOWED_HOSTS.',
};
const otherOrigin = {
  status: 403,
  message:
    'Pages of this origin may not call the pool. ALLOWED_ORIGINS lists those that may, besides http://localhost:*.',
};
const contentTypes = {
  awsJson: /^application\/x-amz-json-1\.[01]\s*(?:;|$)/i,
  // RFC 6749, appendix B; without content, clients send no type.
  form: /^(?:application\/x-www-form-urlencoded\s*(?:;|$)|$)/i,
  foreignForm: /^application\/x-www-form-urlencoded\s*(?:;|$)/i,
};
const otherForm = {
  status: 415,
  message: 'The content type must be application/x-www-form-urlencoded.',
};
const otherTypes = {
  awsJson: { status: 415, message: 'The content type must be application/x-amz-json-1.1.' },
  form: otherForm,
  foreignForm: otherForm,
};

/** Whether a page of this very server sent the form, over HTTPS if a proxy adds it. */
const isOwnPage = (takes: PostContent, { origin, host }: IncomingHttpHeaders): boolean =>
  takes === 'form' &&
  host !== undefined &&
  (origin === `http://${host}` || origin === `https://${host}`);

const isForeignForm = (takes: PostContent, headers: IncomingHttpHeaders): boolean =>
  takes === 'foreignForm' && contentTypes.foreignForm.test(headers['content-type'] ?? '');

export function doorRules({
  allowedHosts,
  allowedOrigins = [],
  refuseCrossSite = true,
}: DoorRules): (request: DoorRequest) => Verdict {
  const isExpected = expectedHosts(refuseCrossSite ? allowedHosts : [anyOne]);
  const origins = new Set(refuseCrossSite ? allowedOrigins : [anyOne]);
  const mayCall = (origin: string): boolean =>
    origins.has(anyOne) || origins.has(origin) || isLocalOrigin(origin);

  return ({ method, headers, localAddress, probe, takes }) => {
    const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
    const fromPage =
      refuseCrossSite && (origin !== undefined || (site !== undefined && site !== 'none'));
    const refuse = (refusal: Verdict['refusal']): Verdict => ({ refusal, cors: {}, fromPage });
    if (!isExpected(host, localAddress, probe)) return refuse(otherHost);
    if (isForeignForm(takes, headers)) return { refusal: undefined, cors: {}, fromPage };
    if (origin !== undefined && !mayCall(origin) && !isOwnPage(takes, headers))
      return refuse(otherOrigin);
    const silent = origin === undefined && (site === 'cross-site' || site === 'same-site');
    if (refuseCrossSite && silent && !(mode === 'navigate' && method === 'GET'))
      return refuse(otherOrigin);
    // A page cannot send this content type without a preflight.
    if (
      refuseCrossSite &&
      method === 'POST' &&
      !contentTypes[takes].test(headers['content-type'] ?? '')
    )
      return refuse(otherTypes[takes]);
    return {
      refusal: undefined,
      cors:
        origin === undefined
          ? {}
          : { ...exposedHeaders, 'access-control-allow-origin': origin, vary: 'origin' },
      fromPage,
    };
  };
}

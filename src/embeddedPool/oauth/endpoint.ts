/** What an endpoint receives, and how it answers. */
import type { TakeQuota } from '../quotas.js';
import type { Services } from '../services.js';
import type { WebPage, WebPageRequest } from '../wire/doors/httpDoor.js';
import { invalidRequest } from './oauthError.js';

export interface EndpointContext {
  readonly services: Services;
  /** Throws if the API operation, in whose place the endpoint acts, is called too often. */
  readonly takeQuota: TakeQuota;
}

export interface EndpointRequest extends WebPageRequest {
  /** The pool's own address, such as `http://127.0.0.1:9229`. */
  readonly baseUrl: string;
}

export type Endpoint = (
  request: EndpointRequest,
  context: EndpointContext,
) => WebPage | Promise<WebPage>;

export type Parameters = Readonly<Record<string, string>>;

/** RFC 6749, section 3.1: no parameter may be repeated, and an empty one counts as absent. */
export function parametersOf(given: URLSearchParams | undefined): Parameters {
  const entries = [...(given ?? [])];
  const names = new Set(entries.map(([name]) => name));
  if (names.size < entries.length) throw invalidRequest();
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The value of a parameter; undefined if it is absent. */
export const valueOf = (parameters: Parameters, name: string): string | undefined =>
  Object.hasOwn(parameters, name) ? parameters[name] : undefined;

export function required(parameters: Parameters, name: string): string {
  const value = valueOf(parameters, name);
  if (value === undefined) throw invalidRequest();
  return value;
}

const noStore = {
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
  pragma: 'no-cache',
};

/** Scripts of allowed origins may read it. */
export const jsonAnswer = (
  body: object | undefined,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): WebPage => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...noStore, ...headers },
  body: body === undefined ? '' : JSON.stringify(body),
  isPublic: true,
});

/** A registered address may have letters that a header may not. */
const inHeader = (location: string): string =>
  location.replace(/[^\x21-\x7e]/gu, encodeURIComponent);

export const redirectTo = (location: string, cookies: readonly string[] = []): WebPage => ({
  status: 302,
  headers: { location: inHeader(location), ...noStore },
  body: '',
  cookies,
});

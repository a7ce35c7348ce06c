/**
 * Adapts AWS Lambda. Events of API Gateway (payload 1.0 and 2.0), function URLs and Application
 * Load Balancers become requests to the server, with all its guards, and its responses become
 * results.
 */
import type {
  ALBEvent,
  ALBResult,
  APIGatewayProxyEvent,
  APIGatewayProxyEventV2,
  APIGatewayProxyResult,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export type LambdaEvent = APIGatewayProxyEventV2 | APIGatewayProxyEvent | ALBEvent;
export type LambdaResult = APIGatewayProxyStructuredResultV2 | APIGatewayProxyResult | ALBResult;
export type LambdaHandler = (event: LambdaEvent) => Promise<LambdaResult>;

type Headers = Record<string, string>;

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The peer of the connection that AWS accepted. */
  readonly peer: string | undefined;
}

export function lambdaHandler(app: FastifyInstance): LambdaHandler {
  return async (event) => {
    const { method, url, headers, peer } = receivedFrom(event);
    const { body = '', isBase64Encoded } = event;
    const answer = await app.inject({
      method: method as 'POST',
      url,
      headers: lastHopLeftOut(headers, peer),
      ...(peer === undefined ? {} : { remoteAddress: peer }),
      ...(body === '' || body === null
        ? {}
        : { payload: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') }),
    });
    return resultOf(answer, event);
  };
}

/** Converts the answer to the form that the sender of the event reads. */
function resultOf(answer: LightMyRequestResponse, event: LambdaEvent): LambdaResult {
  // Pages may be compressed and are then sent as Base64; everything else is text.
  const encoded = answer.headers['content-encoding'] !== undefined;
  const result = {
    statusCode: answer.statusCode,
    body: encoded ? answer.rawPayload.toString('base64') : answer.payload,
    isBase64Encoded: encoded,
  };
  // `connection` is removed, because the connection belongs to AWS (RFC 9110, section 7.6.1).
  const { 'set-cookie': cookies, connection: _, 'transfer-encoding': __, ...rest } = answer.headers;
  const texts = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const setCookies = [cookies ?? []].flat();
  if (isFormat2(event)) return { ...result, headers: texts, cookies: setCookies };
  if (!event.multiValueHeaders)
    return {
      ...result,
      headers: setCookies[0] === undefined ? texts : { ...texts, 'set-cookie': setCookies[0] },
    };
  return {
    ...result,
    multiValueHeaders: {
      ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, [value]])),
      ...(setCookies.length > 0 ? { 'set-cookie': setCookies } : {}),
    },
  };
}

/**
 * Returns whether the event has format 2.0, of HTTP APIs and function URLs. Events of format 1.0
 * have a `version` if they come from an HTTP API, and none from a REST API.
 */
const isFormat2 = (event: LambdaEvent): event is APIGatewayProxyEventV2 => 'rawPath' in event;

function receivedFrom(event: LambdaEvent): Received {
  if (isFormat2(event)) return fromFormat2(event);
  return 'elb' in event.requestContext
    ? fromLoadBalancer(event as ALBEvent)
    : fromFormat1(event as APIGatewayProxyEvent);
}

/** Format 1.0 as it really is: empty values are null or missing, despite the typings. */
type Format1 = Omit<APIGatewayProxyEvent, 'headers' | 'multiValueHeaders'> &
  Partial<Record<'headers', Record<string, string | undefined> | null>> &
  Partial<Record<'multiValueHeaders', Record<string, string[] | undefined> | null>>;

/**
 * Reads format 1.0, in which the query arrives decoded (API Gateway developer guide, "Create AWS
 * Lambda proxy integrations for HTTP APIs").
 */
function fromFormat1({
  httpMethod,
  path,
  headers,
  multiValueHeaders,
  queryStringParameters,
  multiValueQueryStringParameters,
  requestContext,
}: Format1): Received {
  const query = new URLSearchParams(
    pairsOf(multiValueQueryStringParameters ?? queryStringParameters),
  );
  const { stage, identity } = requestContext;
  const joined = plain(multiValueHeaders ? joinedValues(multiValueHeaders) : (headers ?? {}));
  return {
    method: httpMethod,
    url: withQuery(withoutStage(path, stage), query.toString()),
    headers: joined,
    peer: identity.sourceIp,
  };
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

const pairsOf = (values: Values | null | undefined): [string, string][] =>
  Object.entries(values ?? {}).flatMap(([name, each]) =>
    [each ?? []].flat().map((value): [string, string] => [name, value]),
  );

const joinedValues = (
  values: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(values).map(([name, each]) => [name, each?.join(', ')]));

const withoutStage = (path: string, stage: string): string =>
  stage !== '$default' && path.startsWith(`/${stage}/`) ? path.slice(stage.length + 1) : path;

/**
 * Reads format 2.0 (API Gateway developer guide, "Working with AWS Lambda proxy integrations for
 * HTTP APIs").
 */
function fromFormat2({
  rawPath,
  rawQueryString,
  headers,
  cookies,
  requestContext: { http, stage },
}: APIGatewayProxyEventV2): Received {
  const path = withoutStage(rawPath, stage);
  return {
    method: http.method,
    url: withQuery(path, rawQueryString),
    headers: { ...plain(headers), ...(cookies ? { cookie: cookies.join('; ') } : {}) },
    peer: http.sourceIp,
  };
}

/**
 * Reads events of a load balancer (Elastic Load Balancing guide, "Lambda functions as targets").
 * Queries arrive encoded, as the client sent them. The balancer has appended its peer to
 * X-Forwarded-For.
 */
function fromLoadBalancer({
  httpMethod,
  path,
  headers,
  multiValueHeaders,
  queryStringParameters,
  multiValueQueryStringParameters,
}: ALBEvent): Received {
  const query = pairsOf(multiValueQueryStringParameters ?? queryStringParameters).map(
    ([name, value]) => `${name}=${value}`,
  );
  const joined = plain(multiValueHeaders ? joinedValues(multiValueHeaders) : headers);
  return {
    method: httpMethod,
    url: withQuery(path, query.join('&')),
    headers: joined,
    peer: joined['x-forwarded-for']?.split(',').at(-1)?.trim(),
  };
}

/**
 * Removes the last address, which is the peer: a server that listens on a network would get it from
 * the connection and not find it in the header.
 */
function lastHopLeftOut(headers: Headers, peer: string | undefined): Headers {
  const { 'x-forwarded-for': chain, ...rest } = headers;
  const hops = chain?.split(',').map((hop) => hop.trim()) ?? [];
  if (hops.at(-1) === peer) hops.pop();
  return hops.length === 0 ? rest : { ...rest, 'x-forwarded-for': hops.join(', ') };
}

/** Returns the headers in lower case, without the length, which is that of the encoded body. */
function plain(headers: Readonly<Record<string, string | undefined>> = {}): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), value] as const],
  );
  return Object.fromEntries(
    entries.filter(([name]) => name !== 'content-length' && name !== 'transfer-encoding'),
  );
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/**
 * The only place for the fast path to Cognito: the SDK's command classes, schemas, exceptions, credentials, Region and
 * endpoint, without the SDK's middleware for each call. What it does not honour goes through the SDK's own client.
 */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClient, CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';
import { getEndpointFromInstructions } from '@smithy/core/endpoints';
import { HttpResponse } from '@smithy/core/protocols';
import { operation } from '@smithy/core/schema';
import { Pool } from 'undici';

import type { CommandClass } from './adapter.js';
import { compileDecoder, compileEncoder } from './codec.js';
import type { Deadline } from './deadline.js';
import { createSigner } from './sigV4.js';

export interface Transport {
  readonly send: (command: CommandClass, input: object, deadline: Deadline) => Promise<object>;
  readonly close: () => void;
  /** Why the SDK's own client carries the calls; undefined on the fast path. */
  readonly fallback: string | undefined;
}

/** Settings of the SDK's client that the fast path takes from the SDK's own resolution, or that do not concern it. */
const honoured: ReadonlySet<string> = new Set(['region', 'endpoint', 'credentials', 'useFipsEndpoint', 'useDualstackEndpoint', 'profile', 'cacheMiddleware']);

/** Open connections; also the calls that can be under way at once (promises.md). */
const connections = 128;
/** Milliseconds to establish a connection. */
const connectTimeout = 1000;

export function createTransport(client: CognitoIdentityProviderClient, clientConfig: CognitoIdentityProviderClientConfig, wanted: 'fast' | 'sdk', now: () => Date): Transport {
  const foreign = Object.keys(clientConfig).filter((setting) => !honoured.has(setting));
  if (wanted === 'sdk') return sdkTransport(client, 'asked for');
  if (foreign.length > 0) return sdkTransport(client, `clientConfig sets ${foreign.join(', ')}`);
  return fastTransport(client, now);
}

function sdkTransport(client: CognitoIdentityProviderClient, fallback: string): Transport {
  return {
    send: (command, input, deadline) => client.send(new command(input) as never, { abortSignal: deadline.toSignal() }),
    close: () => { client.destroy(); },
    fallback,
  };
}

/** What a command needs at every call, compiled at its first. */
interface Compiled {
  readonly target: string;
  readonly signed: boolean;
  readonly encode: (input: object) => object;
  readonly decode: (output: object) => object;
  readonly schema: ReturnType<typeof operation>;
}

/** The part of the SDK's protocol that reads answers. */
interface Protocol {
  deserializeResponse(schema: Compiled['schema'], context: object, response: HttpResponse): Promise<object>;
}

function fastTransport(client: CognitoIdentityProviderClient, now: () => Date): Transport {
  const { config } = client;
  const commands = new Map<CommandClass, Promise<Compiled>>();
  let clockOffsetMs = 0;
  let place: Promise<{ pool: Pool; host: string; path: string; region: string; sign: ReturnType<typeof createSigner> }> | undefined;

  async function connect(): Promise<Awaited<NonNullable<typeof place>>> {
    const region = await config.region();
    const { url } = await getEndpointFromInstructions({}, AdminGetUserCommand, config as never);
    const pool = new Pool(url.origin, { connections, connectTimeout, headersTimeout: 0, bodyTimeout: 0 });
    return { pool, host: url.host, path: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, region, sign: createSigner(region) };
  }

  async function compile(command: CommandClass): Promise<Compiled> {
    const { schema } = new command({}) as unknown as { schema: readonly [9, ...Parameters<typeof operation>] };
    const [, namespace, name, traits, input, output] = schema;
    const [scheme] = config.httpAuthSchemeProvider({ operation: name, region: await config.region() });
    return {
      target: `AWSCognitoIdentityProviderService.${name}`,
      signed: scheme?.schemeId !== 'smithy.api#noAuth',
      encode: compileEncoder(input),
      decode: compileDecoder(output),
      schema: operation(namespace, name, traits, input, output),
    };
  }

  async function send(command: CommandClass, input: object, deadline: Deadline): Promise<object> {
    let compiling = commands.get(command);
    if (!compiling) commands.set(command, (compiling = compile(command)));
    const compiled = await compiling;
    try {
      return await exchange(compiled, input, deadline);
    } catch (error) {
      if (!adjustClock(error)) throw error;
      return exchange(compiled, input, deadline);
    }
  }

  async function exchange({ target, signed, encode, decode, schema }: Compiled, input: object, deadline: Deadline): Promise<object> {
    const { pool, host, path, sign } = await (place ??= connect());
    const body = JSON.stringify(encode(input));
    const plain = { 'content-type': 'application/x-amz-json-1.1', host, 'x-amz-target': target };
    const headers = signed ? sign(await config.credentials(), plain, body, new Date(now().getTime() + clockOffsetMs)) : plain;
    const response = await pool.request({ method: 'POST', path, headers, body, signal: deadline });
    if (response.statusCode >= 300) return fail(response, schema);
    const text = await response.body.text();
    const $metadata = { httpStatusCode: response.statusCode, requestId: response.headers['x-amzn-requestid'], attempts: 1, totalRetryDelay: 0 };
    try {
      return Object.assign(decode(text === '' ? {} : (JSON.parse(text) as object)), { $metadata });
    } catch (error) {
      throw Object.assign(error as Error, { $metadata });
    }
  }

  /** Errors are read by the SDK's own protocol: the same classes with the same members. */
  async function fail(response: Awaited<ReturnType<Pool['request']>>, schema: Compiled['schema']): Promise<never> {
    const { statusCode, headers } = response;
    const answer = new HttpResponse({ statusCode, headers: headers as Record<string, string>, body: await response.body.bytes() });
    try {
      await (config.protocol as Protocol).deserializeResponse(schema, config, answer);
    } catch (error) {
      const known = error as { $metadata?: object };
      known.$metadata ??= { httpStatusCode: statusCode, requestId: headers['x-amzn-requestid'] };
      Object.defineProperty(known, '$response', { value: answer, enumerable: false });
      throw error;
    }
    throw new Error('an answer with an error status held no error');
  }

  /** Cognito refuses signatures that are five minutes off and says its own time: the request was not carried out. */
  function adjustClock(error: unknown): boolean {
    const { name = '', $response: response } = error as { name?: string; $response?: HttpResponse };
    if (!skewed.has(name) || !response?.headers.date) return false;
    const offset = Date.parse(response.headers.date) - now().getTime();
    if (Number.isNaN(offset) || Math.abs(offset - clockOffsetMs) < toleranceMs) return false;
    clockOffsetMs = offset;
    return true;
  }

  return {
    send,
    close: () => {
      client.destroy();
      void place?.then(({ pool }) => pool.destroy());
    },
    fallback: undefined,
  };
}

const skewed: ReadonlySet<string> = new Set(['InvalidSignatureException', 'RequestExpired', 'RequestTimeTooSkewed', 'SignatureDoesNotMatch']);
const toleranceMs = 30_000;

/**
 * The fast path to Cognito: it uses the SDK's command classes, schemas, exceptions, credentials,
 * Region and endpoint, without the SDK's middleware for each call. Configurations that it does not
 * support go through the SDK's own client.
 *
 * Over 250 lines, because the steps of a call share its connection, credentials and clock offset.
 */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { getEndpointFromInstructions } from '@smithy/core/endpoints';
import { HttpResponse } from '@smithy/core/protocols';
import { operation } from '@smithy/core/schema';
import type { FinalizeRequestMiddleware } from '@smithy/types';
import { Pool } from 'undici';

import { agentHeaderOf } from '../call/callerAgent.js';
import type { CommandClass } from '../call/command.js';
import { HeldBytes, requirePlainForm } from './answerLimits.js';
import { boundedBody } from './boundedBody.js';
import { compileDecoder, compileEncoder } from './codec.js';
import type { Deadline } from '../call/deadline.js';
import { exchange } from './exchange.js';
import type { Answer } from './exchange.js';
import { createSigner } from './sigV4.js';
import type { Signer } from './sigV4.js';

export interface Transport {
  readonly send: (command: CommandClass, input: object, deadline: Deadline) => Promise<object>;
  /** Rejects if the SDK finds no AWS credentials. */
  readonly findCredentials: () => Promise<unknown>;
  readonly close: () => void;
  /** Why the SDK's own client sends the calls; undefined on the fast path. */
  readonly fallback: string | undefined;
}

/**
 * Client settings that the fast path gets from the SDK's own resolution, or that do not concern it.
 */
const honoured: ReadonlySet<string> = new Set([
  'region',
  'endpoint',
  'credentials',
  'useFipsEndpoint',
  'useDualstackEndpoint',
  'profile',
  'cacheMiddleware',
]);

/** Milliseconds to establish a connection. */
const connectTimeout = 1000;

export function createTransport(
  client: CognitoIdentityProviderClient,
  clientConfig: CognitoIdentityProviderClientConfig,
  wanted: 'fast' | 'sdk',
  now: () => Date,
): Transport {
  const foreign = Object.keys(clientConfig).filter((setting) => !honoured.has(setting));
  if (wanted === 'sdk') return sdkTransport(client, 'asked for');
  if (foreign.length > 0) return sdkTransport(client, `clientConfig sets ${foreign.join(', ')}`);
  return fastTransport(client, now);
}

function sdkTransport(client: CognitoIdentityProviderClient, fallback: string): Transport {
  const held = new HeldBytes();
  return {
    send: (command, input, deadline) => {
      const sent = new command(input);
      // This middleware is the last step before the SDK reads the answer.
      sent.middlewareStack.add(boundedBody(held, deadline), {
        step: 'deserialize',
        priority: 'low',
        name: 'boundedBody',
      });
      const agent = agentHeaderOf(input);
      if (agent) sent.middlewareStack.add(withHeaders(agent), { step: 'finalizeRequest' });
      // The deadline is enforced here too, because not every request handler obeys the signal.
      return deadline.within<object>(
        client.send(sent as never, { abortSignal: deadline.toSignal() }),
      );
    },
    findCredentials: () => client.config.credentials(),
    close: () => {
      client.destroy();
    },
    fallback,
  };
}

/** Replaces the SDK's own headers of these names, after the signature. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the SDK types it for any command
function withHeaders(headers: object): FinalizeRequestMiddleware<any, any> {
  return (next) => (call) => {
    Object.assign((call.request as { headers: object }).headers, headers);
    return next(call);
  };
}

/** A command's converters, compiled on its first call. */
interface Compiled {
  readonly target: string;
  readonly signed: boolean;
  readonly encode: (input: object) => object;
  readonly decode: (output: object) => object;
  readonly schema: ReturnType<typeof operation>;
}

/** The part of the SDK's protocol that reads answers. */
interface Protocol {
  deserializeResponse(
    schema: Compiled['schema'],
    context: object,
    response: HttpResponse,
  ): Promise<object>;
}

/** The destination of calls. */
interface Place {
  readonly pool: Pool;
  readonly host: string;
  readonly path: string;
  readonly region: string;
  readonly sign: Signer;
}

/** Credentials are renewed five minutes before they expire, as by the SDK. */
const renewBeforeMs = 300_000;

function isFresh<Identity extends { readonly expiration?: Date }>(
  identity: Identity | undefined,
  time: number,
): identity is Identity {
  return (
    identity !== undefined &&
    (identity.expiration === undefined || identity.expiration.getTime() - time > renewBeforeMs)
  );
}

function fastTransport(client: CognitoIdentityProviderClient, now: () => Date): Transport {
  const { config } = client;
  const commands = new Map<CommandClass, Compiled>();
  const held = new HeldBytes();
  let clockOffsetMs = 0;
  let identity: Awaited<ReturnType<typeof config.credentials>> | undefined;
  let place: Place | undefined;
  let connecting: Promise<Place> | undefined;

  /**
   * Resolves the destination once. A failure is not remembered, so that the next call tries again.
   */
  function connect(): Promise<Place> {
    connecting ??= findPlace().finally(() => {
      connecting = undefined;
    });
    return connecting;
  }

  async function findPlace(): Promise<Place> {
    const region = await config.region();
    const { url } = await getEndpointFromInstructions({}, AdminGetUserCommand, config as never);
    const pool = new Pool(url.origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0 });
    return (place = {
      pool,
      host: url.host,
      path: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
      region,
      sign: createSigner(region),
    });
  }

  function compile(command: CommandClass, region: string): Compiled {
    const { schema } = new command({}) as unknown as {
      schema: readonly [9, ...Parameters<typeof operation>];
    };
    const [, namespace, name, traits, input, output] = schema;
    const [scheme] = config.httpAuthSchemeProvider({ operation: name, region });
    return {
      target: `AWSCognitoIdentityProviderService.${name}`,
      signed: scheme?.schemeId !== 'smithy.api#noAuth',
      encode: compileEncoder(input),
      decode: compileDecoder(output),
      schema: operation(namespace, name, traits, input, output),
    };
  }

  async function send(command: CommandClass, input: object, deadline: Deadline): Promise<object> {
    const { pool, host, path, region, sign } = place ?? (await deadline.within(connect()));
    let compiled = commands.get(command);
    if (!compiled) commands.set(command, (compiled = compile(command, region)));
    const { target, signed, encode, decode, schema } = compiled;
    const body = JSON.stringify(encode(input));
    // This header is not signed, because a proxy may change it.
    const agent = agentHeaderOf(input);
    for (let first = true; ; first = false) {
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        host,
        'x-amz-target': target,
      };
      const time = now().getTime() + clockOffsetMs;
      if (signed)
        sign(
          isFresh(identity, time)
            ? identity
            : (identity = await deadline.within(config.credentials())),
          headers,
          body,
          time,
        );
      const answer = await exchange(pool, path, { ...headers, ...agent }, body, deadline, held);
      if (answer.status < 300) return outputOf(answer, decode);
      const error = await errorOf(answer, schema);
      if (!first || !adjustClock(error)) throw error;
    }
  }

  function outputOf({ status, headers, body }: Answer, decode: Compiled['decode']): object {
    const $metadata = {
      httpStatusCode: status,
      requestId: headers['x-amzn-requestid'],
      attempts: 1,
      totalRetryDelay: 0,
    };
    try {
      requirePlainForm(body);
      const output = decode(body.length === 0 ? {} : (JSON.parse(body.toString()) as object)) as {
        $metadata?: object;
      };
      output.$metadata = $metadata;
      return output;
    } catch (error) {
      throw Object.assign(error as Error, { $metadata });
    }
  }

  /** Reads an error by the SDK's own protocol, so that it has the same class and members. */
  async function errorOf(
    { status, headers, body }: Answer,
    schema: Compiled['schema'],
  ): Promise<Error> {
    const response = new HttpResponse({
      statusCode: status,
      headers: headers as Record<string, string>,
      body,
    });
    try {
      requirePlainForm(body);
      await (config.protocol as Protocol).deserializeResponse(schema, config, response);
    } catch (error) {
      const known = error as Error & { $metadata?: object };
      known.$metadata ??= { httpStatusCode: status, requestId: headers['x-amzn-requestid'] };
      return Object.defineProperty(known, '$response', { value: response, enumerable: false });
    }
    return new Error('an answer with an error status contained no error');
  }

  /**
   * Returns whether the clock was adjusted. Cognito refuses signatures whose time is five minutes
   * off, without executing the request, and states its own time.
   */
  function adjustClock(error: Error): boolean {
    const { name, $response: response } = error as Error & { $response?: HttpResponse };
    if (!skewed.has(name) || !response?.headers.date) return false;
    const offset = Date.parse(response.headers.date) - now().getTime();
    if (Number.isNaN(offset) || Math.abs(offset - clockOffsetMs) < toleranceMs) return false;
    clockOffsetMs = offset;
    return true;
  }

  return {
    send,
    findCredentials: () => config.credentials(),
    close: () => {
      client.destroy();
      void place?.pool.destroy();
    },
    fallback: undefined,
  };
}

const skewed: ReadonlySet<string> = new Set([
  'InvalidSignatureException',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);
const toleranceMs = 30_000;

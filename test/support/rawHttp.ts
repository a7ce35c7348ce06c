/** Sends requests that `fetch` would not: arbitrary bytes, and headers that it sets itself. */
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';

export interface Shape {
  readonly method: string;
  /** Appended to `/graphql`. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ShapeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends exactly these headers. */
export async function sendShape(
  url: string,
  { method, search, headers, body }: Shape,
  path = '/graphql',
): Promise<ShapeAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}${path}${search}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(response.headers as Record<string, string>),
            text: Buffer.concat(chunks).toString(),
          });
        });
    });
    request.on('error', reject).end(body);
  });
}

export interface RawAnswer {
  /** The status of every answer on the connection, in their order. */
  readonly statuses: number[];
  readonly text: string;
  /** Milliseconds until the connection ended. */
  readonly milliseconds: number;
}

/**
 * Parts are sent one after the other, each after its pause. The connection is closed after
 * `patience` milliseconds.
 */
export async function sendRaw(
  url: string,
  parts: readonly (string | Buffer | { readonly pause: number })[],
  patience = 1000,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  const chunks: Buffer[] = [];
  const socket = connect(Number(port), hostname);
  const ended = new Promise<void>((resolve) => {
    socket
      .on('data', (chunk) => chunks.push(chunk))
      .on('error', () => undefined)
      .on('close', () => {
        resolve();
      });
  });
  const impatient = setTimeout(() => socket.destroy(), patience);
  for (const part of parts) {
    if (socket.destroyed) break;
    if (typeof part === 'string' || Buffer.isBuffer(part)) socket.write(part);
    else await new Promise((resolve) => setTimeout(resolve, part.pause));
  }
  await ended;
  clearTimeout(impatient);
  const text = Buffer.concat(chunks).toString('latin1');
  return {
    statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)),
    text,
    milliseconds: performance.now() - started,
  };
}

export const guessBody = JSON.stringify({
  query: 'mutation { authenticate(input: { username: "ada", password: "wrong" }) { __typename } }',
});

/** A plain request with additional header lines and a body. */
export function rawPost(
  lines: readonly string[],
  body: string | Buffer = guessBody,
  { end = '\r\n', length = true } = {},
): Buffer {
  const head = [
    'POST /graphql HTTP/1.1',
    ...(lines.some((line) => /^host:/i.test(line)) ? [] : ['Host: localhost']),
    ...(lines.some((line) => /^content-type/i.test(line))
      ? []
      : ['Content-Type: application/json']),
    ...(length ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
    ...lines,
  ];
  return Buffer.concat([Buffer.from(`${head.join(end)}${end}${end}`, 'latin1'), Buffer.from(body)]);
}

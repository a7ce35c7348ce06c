/** Runs routers as their documentation says, with the files of examples/routers. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Answer } from '../../support/ask.js';

const peers = fileURLToPath(new URL('..', import.meta.url));
const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/routers/${name}`, import.meta.url));

/** How each is started: its file, and the arguments of Node.js. */
export const routers = {
  'Hive Gateway': {
    file: 'hive.config.mjs',
    args: (folder: string, port: number) => [
      join(peers, 'node_modules/.bin/hive-gateway'),
      'supergraph',
      join(folder, 'supergraph.graphql'),
      '--config-path',
      join(folder, 'hive.config.mjs'),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
  },
  '@apollo/gateway': {
    file: 'apollo.mjs',
    args: (folder: string, port: number) => [
      join(folder, 'apollo.mjs'),
      join(folder, 'supergraph.graphql'),
      String(port),
    ],
  },
} as const;

export interface Asked {
  readonly data: Answer;
  readonly errors: readonly Answer[] | undefined;
  readonly headers: IncomingHttpHeaders;
}
export interface Router {
  /** Sends requests from a client's address, such as `127.0.0.7`. */
  readonly ask: (
    query: string,
    variables?: object,
    facts?: { readonly from?: string; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<Asked>;
  readonly close: () => Promise<void>;
}

export async function startRouter(name: keyof typeof routers, supergraph: string): Promise<Router> {
  const { file, args } = routers[name];
  // Inside test/peers, so that its packages are found.
  const folder = mkdtempSync(join(peers, '.router-'));
  copyFileSync(example(file), join(folder, file));
  writeFileSync(join(folder, 'supergraph.graphql'), supergraph);
  const port = await freePort();
  const child = spawn(process.execPath, args(folder, port), {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += String(text);
    });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const router: Router = {
    ask: (query, variables = {}, { from = '127.0.0.1', headers = {} } = {}) =>
      post(
        `http://127.0.0.1:${String(port)}/graphql`,
        JSON.stringify({ query, variables }),
        from,
        headers,
      ),
    close: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (let tries = 150; tries > 0; tries -= 1) {
    if (child.exitCode !== null) break;
    if (
      await router.ask('{ __typename }').then(
        ({ data }) => data?.__typename === 'Query',
        () => false,
      )
    )
      return router;
    await wait(200);
  }
  await router.close();
  throw new Error(`${name} did not start: ${output}`);
}

function post(
  url: string,
  body: string,
  localAddress: string,
  headers: Readonly<Record<string, string>>,
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', localAddress, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += String(part);
        });
        response.on('end', () => {
          const { data, errors } = JSON.parse(text) as Pick<Asked, 'data' | 'errors'>;
          resolve({ data, errors, headers: response.headers });
        });
      },
    );
    sent.on('error', reject).end(body);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

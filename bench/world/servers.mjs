/** The measured servers: name, protocol, and how each is started. */
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { here, startNode } from './processes.mjs';
import { clientId, requestOf, requireRight, userPoolId } from '../load/work.mjs';

/**
 * In the order of tables and charts. `args(root)` are node's arguments; `root` contains the built
 * gateway.
 */
const servers = {
  floor: {
    label: 'floor: Fastify, AWS JSON by hand over undici, unsigned',
    speaks: 'json',
    args: () => [here('servers/floor.mjs')],
  },
  gateway: { label: 'this gateway', speaks: 'graphql', args: (root) => [`${root}/dist/main.js`] },
  /** The gateway before bundling, so that a profile shows packages and files. */
  unbundled: {
    label: 'this gateway, unbundled',
    speaks: 'graphql',
    args: (root) => [`${root}/build/process/main.js`],
  },
  measured: {
    label: 'this gateway with metrics',
    speaks: 'graphql',
    args: (root) => [`${root}/dist/main.js`],
    env: { METRICS_PORT: '0' },
  },
  lambda: {
    label: 'this gateway as a Lambda function',
    speaks: 'graphql',
    args: (root) => [here('servers/lambda.mjs'), `${root}/dist/lambda/lambda.cjs`],
    env: { SEALING_KEYS: 'a key that all environments share' },
  },
  fastifySdk: {
    label: 'Fastify + AWS SDK, no GraphQL',
    speaks: 'json',
    args: () => [here('servers/fastifySdk.mjs')],
  },
  mercurius: {
    label: 'Mercurius + graphql-jit + AWS SDK',
    speaks: 'graphql',
    args: () => [here('servers/mercurius.mjs')],
  },
  yoga: {
    label: 'GraphQL Yoga + AWS SDK',
    speaks: 'graphql',
    args: () => [here('servers/yoga.mjs')],
  },
  handWritten: {
    label: 'Express + Apollo + type-graphql + AWS SDK',
    speaks: 'graphql',
    args: () => [here('servers/handWritten.mjs')],
  },
  guarded: {
    label: 'this gateway as a library, all guards',
    speaks: 'graphql',
    args: (root) => [here('servers/library.mjs'), `${root}/dist/index.js`],
  },
  unguarded: {
    label: 'the same without guards',
    speaks: 'graphql',
    args: (root) => [here('servers/library.mjs'), `${root}/dist/index.js`],
    env: { GUARDS: 'off' },
  },
  workers: {
    label: 'this gateway, node:cluster',
    speaks: 'graphql',
    args: (root) => [here('servers/workers.mjs'), `${root}/dist/main.js`],
  },
};

/**
 * Production settings; the peers read those they need. All other settings of the gateway have their
 * defaults.
 */
const environment = (world, port) => ({
  NODE_ENV: 'production',
  TRUSTED_PROXIES: '0',
  PORT: String(port),
  LOG_LEVEL: 'info',
  COGNITO_USER_POOL_ID: userPoolId,
  COGNITO_CLIENT_ID: clientId,
  COGNITO_ENDPOINT: world.endpoint,
  // The load far exceeds the quotas of AWS.
  COGNITO_QUOTAS: 'off',
  GROUP_PERMISSIONS: 'admins=*',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_REGION: 'eu-west-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

/** Starts a server and resolves when it has answered `work` correctly. */
export async function startServer(world, name, { core, work = 'user', env = {} }) {
  const { label, speaks, args, env: own } = servers[name];
  const port = await freePort();
  const startedAt = performance.now();
  const child = startNode(args(world.root), {
    core,
    env: { ...environment(world, port), ...own, ...env },
  });
  const body = await firstAnswer(port, requestOf(work, speaks, 0, world.tokens[0]), child);
  const startMs = performance.now() - startedAt;
  requireRight(work, speaks, body, label);
  return { name, label, speaks, port, startMs, ...child };
}

/** Retries until the server listens, then resolves with the body of its answer. */
export async function firstAnswer(port, request, { ended }) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (;;) {
    try {
      return await exchange(port, request);
    } catch (error) {
      if (over || error.code !== 'ECONNREFUSED')
        throw new Error('a server did not start', { cause: error });
      await pause(2);
    }
  }
}

/** Sends one request on a new connection. */
export function exchange(port, request) {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port, host: '127.0.0.1' }, () =>
      socket.write(request.replace('\r\n', '\r\nconnection: close\r\n')),
    );
    socket
      .setEncoding('utf8')
      .setTimeout(10_000, () => socket.destroy(new Error('no answer in 10 s')));
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.once('error', reject);
    socket.once('end', () => {
      const [head, ...rest] = received.split('\r\n\r\n');
      const body = rest.join('\r\n\r\n');
      resolve(
        /transfer-encoding: chunked/i.test(head)
          ? body.replace(/^[0-9a-f]+\r\n|\r\n[0-9a-f]+\r\n/gm, '').trim()
          : body,
      );
    });
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

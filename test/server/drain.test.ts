/** Tests what happens to connections that the kernel has accepted but the process has not. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';

import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { drain } from '../../src/server/drain.js';

const callers = 50;

/** Sends requests while this thread is blocked, so that all connections wait in the kernel. */
const waitingCallers = `
const { workerData: { port, callers, connected }, parentPort } = require('node:worker_threads');
const { connect } = require('node:net');
const answers = Array.from({ length: callers }, () => new Promise((resolve) => {
  let text = '';
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('GET / HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n', () => {
      Atomics.add(connected, 0, 1);
      Atomics.notify(connected, 0);
    });
  });
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('error', ({ code }) => { text = code; });
  socket.on('close', () => resolve(text.slice(0, 12)));
}));
Promise.all(answers).then((all) => parentPort.postMessage(all));
`;

let app: FastifyInstance;
afterEach(() => app.close());

/**
 * Closes the server as soon as all requests are sent; returns the first line of each answer or the
 * error.
 */
async function answersAt(close: () => Promise<void>): Promise<string[]> {
  const { port } = app.server.address() as AddressInfo;
  const connected = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(waitingCallers, {
    eval: true,
    workerData: { port, callers, connected },
  });
  const answers = once(worker, 'message') as Promise<[string[]]>;
  await once(worker, 'online');
  for (let seen = 0; seen < callers; seen = Atomics.load(connected, 0))
    Atomics.wait(connected, 0, seen);
  await close();
  return (await answers)[0];
}

async function listening(): Promise<FastifyInstance> {
  const server = Fastify();
  server.get('/', () => 'ok');
  await server.listen({ port: 0, host: '127.0.0.1' });
  return server;
}

describe('drain', () => {
  it('answers connections that the kernel had accepted before the server stopped accepting', async () => {
    app = await listening();
    const answers = await answersAt(() => drain(app, {}));
    expect(answers).toEqual(Array(callers).fill('HTTP/1.1 200'));
  });

  it('control: a server that closes without draining resets them', async () => {
    app = await listening();
    const answers = await answersAt(() => app.close());
    expect(answers).toContain('ECONNRESET');
  });

  it('resolves when nothing listens', async () => {
    app = Fastify();
    await expect(drain(app, {})).resolves.toBeUndefined();
  });
});

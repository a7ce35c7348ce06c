/**
 * Generates the load: a fixed number of connections, each of which sends the next request as soon
 * as the previous one is answered.
 */
import { connect } from 'node:net';

import { answer } from './probe.mjs';

/** Sets of requests by name. Each request is a complete HTTP message. */
const sets = new Map();
/** Continues from run to run, so that runs start with different users. */
let next = 0;

answer(
  'define',
  ({ set, requests, marker }) =>
    void sets.set(set, { requests: requests.map((text) => Buffer.from(text)), marker }),
);
answer('run', async ({ set, port, inFlight, seconds }) => {
  const { requests, marker } = sets.get(set);
  const tally = { latencies: [], failures: 0, lastFailure: '' };
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  await Promise.all(
    Array.from({ length: inFlight }, () => drive(port, requests, marker, until, tally)),
  );
  const elapsed = (performance.now() - startedAt) / 1000;
  const { latencies, failures, lastFailure } = tally;
  latencies.sort((a, b) => a - b);
  const at = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
  return {
    requests: latencies.length,
    failures,
    lastFailure,
    perSecond: latencies.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
  };
});

/** Drives one connection with one request in flight until the time is up. */
function drive(port, requests, marker, until, tally) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let received = '';
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.write(requests[next % requests.length]);
      next += 1;
    };
    socket.setEncoding('latin1');
    socket.once('connect', send);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the server closed a connection under load')));
    socket.on('data', (chunk) => {
      received = received === '' ? chunk : received + chunk;
      if (!isWhole(received)) return;
      const now = performance.now();
      tally.latencies.push(now - sentAt);
      if (!received.startsWith('HTTP/1.1 200') || !received.includes(marker)) {
        tally.failures += 1;
        tally.lastFailure = received.slice(0, 2000);
      }
      received = '';
      if (now < until) return send();
      socket.removeAllListeners('close');
      socket.end();
      resolve();
    });
  });
}

function isWhole(received) {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return false;
  const length = /content-length: *(\d+)/i.exec(received.slice(0, headEnd))?.[1];
  return length === undefined
    ? received.endsWith('0\r\n\r\n')
    : received.length >= headEnd + 4 + Number(length);
}

process.channel?.ref();

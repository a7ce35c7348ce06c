import { connect } from 'node:net';
import { once } from 'node:events';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { openHttpDoor, type WebPage } from '../../../src/embeddedPool/wire/doors/httpDoor.js';

let faults: [path: string, error: unknown][];
let page: () => Promise<WebPage | undefined>;
let door: Awaited<ReturnType<typeof openHttpDoor>>;
beforeEach(async () => {
  faults = [];
  door = await openHttpDoor({
    port: 0,
    credentials: [],
    contentOf: () => 'form',
    dispatch: () => Promise.reject(new Error('unexpected')),
    pages: () => page(),
    uploadLimit: () => undefined,
    onFault: (path, error) => void faults.push([path, error]),
  });
});
afterEach(() => door.close());

describe('a fault of the pool behind its HTTP endpoint', () => {
  it.each<[string, () => Promise<WebPage>, string]>([
    ['an endpoint', () => Promise.reject(new Error('/home/pool/secret')), '/home/pool/secret'],
    [
      'an answer that HTTP does not allow',
      () => Promise.resolve({ status: 302, headers: { location: '/\r\nsecret: 1' }, body: '' }),
      'Invalid character',
    ],
  ])('of %s MUST be reported to the operator, and not shown', async (_title, answer, words) => {
    page = answer;
    const shown = await fetch(`${door.url}/page?secret=1`, { redirect: 'manual' });
    expect([shown.status, await shown.text()]).toEqual([500, '{"message":"Something went wrong"}']);
    expect(faults).toEqual([
      ['/page', expect.objectContaining({ message: expect.stringContaining(words) })],
    ]);
  });

  it('is not that a caller goes away', async () => {
    const arrived = new Promise<void>((resolve) => {
      page = () => {
        resolve();
        return Promise.resolve(undefined);
      };
    });
    const { hostname, port } = new URL(door.url);
    const caller = connect(Number(port), hostname);
    await once(caller, 'connect');
    caller.write(
      `POST / HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 9\r\n` +
        'content-type: application/x-www-form-urlencoded\r\n\r\na=',
    );
    caller.resetAndDestroy();
    await once(caller, 'close');
    await fetch(door.url);
    await arrived;
    expect(faults).toEqual([]);
  });
});

/** Tests which requests the HTTP server accepts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { hostileRequests } from '../../support/hostile/hostileRequests.js';
import { guessBody, rawPost, sendRaw } from '../../support/rawHttp.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    guards: { acceptance: { headersTimeoutMs: 400, requestTimeoutMs: 800 } },
  });
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const close = 'Connection: close';

describe('the HTTP server', () => {
  it.each(Object.entries(hostileRequests))('MUST NOT accept %s', async (_what, bytes) => {
    const { statuses } = await sendRaw(gateway.url, [bytes], 2000);
    expect(statuses.filter((status) => status < 400)).toEqual([]);
    expect(calls.names).toEqual([]);
  });

  it.each([
    ['a plain request', rawPost([close])],
    [
      'a charset that is UTF-8',
      rawPost([close, 'Content-Type: application/json; charset="UTF-8"']),
    ],
    [
      'chunks',
      rawPost(
        [close, 'Transfer-Encoding: chunked'],
        `${guessBody.length.toString(16)}\r\n${guessBody}\r\n0\r\n\r\n`,
        { length: false },
      ),
    ],
  ])('accepts %s', async (_what, bytes) => {
    const { statuses } = await sendRaw(gateway.url, [bytes], 10_000);
    expect(statuses).toEqual([200]);
    expect(calls.names).toEqual(['InitiateAuth']);
  });

  it('ends connections whose headers or body do not arrive, with an error', async () => {
    const whole = rawPost([]);
    const headers = await sendRaw(gateway.url, [whole.subarray(0, 30)], 10_000);
    const body = await sendRaw(gateway.url, [whole.subarray(0, whole.length - 5)], 10_000);
    expect([headers.statuses, body.statuses]).toEqual([[408], [408]]);
    expect(calls.names).toEqual([]);
  });

  it('answers bytes that are not HTTP with a GraphQL error', async () => {
    const { text } = await sendRaw(gateway.url, ['nonsense\r\n\r\n']);
    expect(JSON.parse(text.slice(text.indexOf('{')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

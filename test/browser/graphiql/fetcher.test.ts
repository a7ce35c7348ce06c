import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createFetcher } from '../../../src/server/graphiql/page/fetcher.js';

let server: Server;
let url: string;
let answer: string;
let seen: IncomingHttpHeaders | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen = request.headers;
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  answer = '{"data":{}}';
  seen = undefined;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const prepared = { Authorization: 'Bearer <access token>' };

describe('the fetcher of the GraphiQL page', () => {
  it.each(['Bearer <access token>', 'Bearer ', 'bearer'])(
    'omits the Authorization header "%s" while there is no token',
    async (value) => {
      await createFetcher(url)({ query: '{ a }' }, { headers: { Authorization: value } });
      expect(seen?.authorization).toBeUndefined();
    },
  );

  it('sends the access token of the latest answer that contained one', async () => {
    const send = createFetcher(url);
    answer =
      '{"data":{"authenticate":{"__typename":"AuthenticationTokens","accessToken":"first.$&.token"}}}';
    await send({ query: '{ a }' });
    answer = '{"data":{"me":null}}';
    await send({ query: '{ a }' }, { headers: prepared });
    expect(seen?.authorization).toBe('Bearer first.$&.token');
    await send({ query: '{ a }' }, { headers: prepared });
    expect(seen?.authorization).toBe('Bearer first.$&.token');
  });

  it('sends a typed token unchanged', async () => {
    await createFetcher(url)({ query: '{ a }' }, { headers: { authorization: 'Bearer own' } });
    expect(seen?.authorization).toBe('Bearer own');
  });

  it('forgets the token with the page', async () => {
    answer = '{"data":{"authenticate":{"accessToken":"token"}}}';
    await createFetcher(url)({ query: '{ a }' });
    await createFetcher(url)({ query: '{ a }' }, { headers: prepared });
    expect(seen?.authorization).toBeUndefined();
  });

  it('shows the status and the text of an answer that is not JSON', async () => {
    answer = 'upstream is away';
    await expect(createFetcher(url)({ query: '{ a }' })).rejects.toThrow(
      /HTTP 200.*upstream is away/,
    );
  });
});

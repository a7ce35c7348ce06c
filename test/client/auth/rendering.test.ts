/** `createAuth` in a module of a page that a server renders first, such as with Next.js. */
import { describe, expect, it } from '@jest/globals';

import { createAuth } from '../../../client/src/auth/index.js';

describe('a session while a server renders', () => {
  it('is loading, and sends nothing, also if `url` is the path of the gateway', async () => {
    let requests = 0;
    const fetch = (): Promise<Response> => {
      requests += 1;
      return Promise.reject(new Error('no request is expected'));
    };
    const auth = createAuth({ url: '/graphql', fetch });
    const seen: string[] = [];
    auth.subscribe(({ status }) => seen.push(status));
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual(['loading']);
    expect(requests).toBe(0);
    auth.close();
  });
});

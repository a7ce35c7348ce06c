/** `createAuth` in a module of a page that is first rendered on a server, such as with Next.js. */
import { describe, expect, it } from '@jest/globals';

import { createAuth } from '../../../client/src/auth/index.js';

describe('a session while the page is rendered on a server', () => {
  it('is loading and sends nothing, even if `url` is only a path', async () => {
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

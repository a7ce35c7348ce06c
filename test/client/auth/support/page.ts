/** Pages that a sign-in by redirect leaves and comes back to. */
import type { RedirectPage } from '../../../../client/src/auth/redirect/index.js';
import type { OAuthServer } from '../../../support/upstream/oauthServer.js';

export interface FakePage extends RedirectPage {
  address: string;
  readonly opened: string[];
  readonly storage: Map<string, string>;
}

/** A page whose tab keeps its storage when it returns to another address. */
export function openPage(address: string, storage = new Map<string, string>()): FakePage {
  const page: FakePage = {
    address,
    opened: [],
    storage,
    open: (url) => page.opened.push(url),
    replace: (other) => {
      page.address = other;
    },
    keep: (key, value) => {
      if (value === undefined) storage.delete(key);
      else storage.set(key, value);
    },
    kept: (key) => storage.get(key),
  };
  return page;
}

/** Signs in there; the page that the browser comes back to, in the same tab. */
export async function comeBack(server: OAuthServer, left: FakePage): Promise<FakePage> {
  const back = new URLSearchParams(await server.authorize(left.opened[0] ?? ''));
  const [page = ''] = left.address.split('?');
  return openPage(`${page}?${back.toString()}#here`, left.storage);
}

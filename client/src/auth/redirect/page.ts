/** The page that a redirect leaves and comes back to. */

/** What a redirect needs of a page; an app on a phone passes its own. */
export interface RedirectPage {
  /** The address of the page. */
  readonly address: string;
  /** Leaves the page. */
  readonly open: (url: string) => void;
  /**
   * Replaces the address, also in the browser's history, so that the answer does not stay there.
   */
  readonly replace: (address: string) => void;
  /** Keeps a text until this tab returns. Without a value, removes it. */
  readonly keep: (key: string, value?: string) => void;
  readonly kept: (key: string) => string | undefined;
}

/**
 * The page in a browser. If the browser refuses storage, no answer is accepted, because the tab does
 * not know whether it began the sign-in.
 */
export const browserPage = (): RedirectPage => ({
  get address() {
    return location.href;
  },
  open: (url) => {
    location.assign(url);
  },
  replace: (address) => {
    history.replaceState(history.state, '', address);
  },
  keep: (key, value) => {
    try {
      if (value === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch {
      // Storage is refused; see above.
    }
  },
  kept: (key) => {
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
});

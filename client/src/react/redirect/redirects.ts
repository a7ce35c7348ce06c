/** What all parts know of signing in and out by redirect. */
import { clientError } from '../../auth/clientErrors.js';
import type { RedirectError } from '../../auth/redirect/index.js';
import type { Auth } from '../../auth/types.js';
import type * as Actions from './actions.js';

export interface RedirectOptions {
  /**
   * Where the browser comes back to after signing in and signing out: an address of this app, as
   * the gateway's `COGNITO_REDIRECT_URIS` lists it. Answers are completed only there. Default: the
   * page that the user leaves, and any page.
   */
  readonly redirectUri?: string;
  /**
   * Whether to offer managed login itself, besides its providers. Default: only if the app client
   * allows no other sign-in.
   */
  readonly managedLogin?: boolean;
}

export interface Redirects {
  /** False if the app does not want any. */
  readonly options: RedirectOptions | false;
  /** The browser has come back, and its answer is being completed. */
  readonly returning: boolean;
  /** Why the answer signed nobody in. */
  readonly failure: RedirectError | undefined;
  /** The user signed out, but may still be signed in at managed login. */
  readonly stillThere: boolean;
  readonly setStillThere: (stillThere: boolean) => void;
}

/** Cognito's name for the accounts of the pool itself. */
export const ownProvider = 'COGNITO';

/** The page without query and hash. */
const thisPage = (): string => location.origin + location.pathname;

export const addressOf = (options: RedirectOptions | false): string =>
  (options && options.redirectUri) || thisPage();

/** Whether the address of the page holds the answer of a sign-in by redirect. */
export function hasAnswer(options: RedirectOptions | false): boolean {
  if (typeof location === 'undefined' || options === false) return false;
  const answer = new URLSearchParams(location.search);
  const isComplete = answer.has('state') && (answer.has('code') || answer.has('error'));
  return isComplete && addressOf(options) === thisPage();
}

/** Returns why the action failed. */
export async function act(
  action: (actions: typeof Actions) => Promise<RedirectError | undefined>,
): Promise<RedirectError | undefined> {
  try {
    return await action(await import('./actions.js'));
  } catch (error) {
    return clientError('GatewayUnreachable', String(error));
  }
}

/**
 * Signs out at managed login too if the user signed in there. Returns why the user may still be
 * signed in there.
 */
export async function signOut(
  auth: Auth,
  { options, setStillThere }: Pick<Redirects, 'options' | 'setStillThere'>,
  everywhere: boolean,
): Promise<RedirectError | undefined> {
  const { state } = auth;
  // Only tokens of managed login have the scopes of OpenID Connect.
  const { scope = '' } = state.status === 'signedIn' ? state.claims : {};
  const isThere = options !== false && scope.split(' ').includes('openid');
  const uri = addressOf(options);
  const failure = isThere
    ? await act(({ signOutThere }) => signOutThere(auth, uri, everywhere))
    : undefined;
  setStillThere(failure !== undefined);
  // Nothing has happened yet if the code for it could not be loaded.
  if (auth.state.status === 'signedIn') await auth.signOut({ everywhere });
  return failure;
}

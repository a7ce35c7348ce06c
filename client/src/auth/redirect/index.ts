/**
 * The exports of `cognito-graphql-client/auth/redirect`: signing in and out by redirect, with managed
 * login or with a provider such as Google. They are not part of `/auth`, because most pages do not need
 * them.
 */
import type { RedirectSignOutInput, StartRedirectSignInInput } from '../../generated/documents.js';
import { failed } from '../clientErrors.js';
import { boundDevice } from '../signIn/devices.js';
import type { Session } from '../sessionTypes.js';
import type { Auth, AuthError, AuthState, ClientError } from '../types.js';
import { redirectTextOf } from './documents.js';
import type { RedirectResults } from './documents.js';
import { browserPage } from './page.js';
import type { RedirectPage } from './page.js';

export type { RedirectPage } from './page.js';

type ErrorIn<Member> = Extract<Member, { readonly code: unknown }>;

/** An error of a redirect. If `completeRedirect` fails, the error's `reason` says why. */
export type RedirectError = ErrorIn<RedirectResults[keyof RedirectResults]> | ClientError;
export type RedirectResult<Success> =
  | { readonly ok: true; readonly value: Success }
  | { readonly ok: false; readonly error: RedirectError };

export interface RedirectInput extends Omit<StartRedirectSignInInput, 'redirectUri'> {
  /** Where the browser comes back to. Default: the address of the page, without query and hash. */
  readonly redirectUri?: string;
}

/**
 * The key under which the tab's storage keeps the state of the sign-in, and its `flow` after a space,
 * until the browser comes back.
 */
const keyOf = (session: Session): string =>
  `cognito-graphql:${session.options.name ?? 'default'}:flow`;

/** `createAuth` adds the session to its result, although `Auth` does not declare it. */
const sessionOf = (auth: Auth): Session => (auth as Auth & { readonly session: Session }).session;

const ask = <Name extends keyof RedirectResults>(
  { gateway }: Session,
  name: Name,
  input: object,
): Promise<RedirectResults[Name] | ClientError> =>
  gateway.ask(name as never, input, undefined, redirectTextOf(name));

/** Returns the address without query and hash. */
const plain = (address: string): string => {
  const url = new URL(address);
  url.search = url.hash = '';
  return url.href;
};

/**
 * Sends the browser to managed login, or directly to the provider `identityProvider`, and resolves to
 * the address that the browser opens. The page at `redirectUri`, where the browser comes back to, must
 * call `completeRedirect`.
 */
export async function redirectTo(
  auth: Auth,
  input: RedirectInput = {},
  page: RedirectPage = browserPage(),
): Promise<RedirectResult<string>> {
  const session = sessionOf(auth);
  const redirectUri = input.redirectUri ?? plain(page.address);
  const member = await ask(session, 'startRedirectSignIn', { ...input, redirectUri });
  if ('code' in member) return failed(member) as RedirectResult<never>;
  const state = new URL(member.url).searchParams.get('state') ?? '';
  page.keep(keyOf(session), [state, member.flow].join(' ').trim());
  page.open(member.url);
  return { ok: true, value: member.url };
}

/** The parameters in the address that the browser comes back to, by the input's name for each. */
const names = {
  state: 'state',
  code: 'code',
  error: 'error',
  errorDescription: 'error_description',
  issuer: 'iss',
} as const;

/**
 * Signs in with the answer in the address of the page, and removes the answer from the address.
 * Resolves to undefined if the address contains no answer to a sign-in of this tab, so that any page
 * may call this: codes of other services, or that other sites send, are neither sent nor removed.
 */
export async function completeRedirect(
  auth: Auth,
  page: RedirectPage = browserPage(),
): Promise<RedirectResult<AuthState> | undefined> {
  const { searchParams } = new URL(page.address);
  const given = Object.entries(names).map(([field, name]) => [field, searchParams.get(name)]);
  const answer = Object.fromEntries(given.filter(([, value]) => value)) as Record<string, string>;
  if (!answer.state || !(answer.code ?? answer.error)) return undefined;
  const session = sessionOf(auth);
  const kept = page.kept(keyOf(session));
  const [state, flow] = kept?.split(' ') ?? [];
  if (state !== answer.state) return undefined;
  void session.ready();
  const send = async (isLast: boolean): Promise<RedirectResult<AuthState> | undefined> => {
    const result = await session.exclusive(async () => {
      // Another call has completed it meanwhile.
      if (page.kept(keyOf(session)) !== kept) return undefined;
      const member = await ask(session, 'completeRedirectSignIn', { ...answer, flow });
      const pause = isLast ? undefined : pauseAfter(member);
      if (pause !== undefined) return pause;
      page.keep(keyOf(session));
      removeAnswer(page, state);
      if ('code' in member) return failed(member as AuthError) as RedirectResult<never>;
      await forgetFormerUser(session);
      await session.signedIn(member);
      return { ok: true, value: session.view.state() } as const;
    });
    if (typeof result !== 'number') return result;
    await new Promise((resolve) => setTimeout(resolve, result * 1000));
    return send(true);
  };
  return send(false);
}

/**
 * Forgets the device and the refresh token of a former user, which must not outlast the sign-in of
 * the next: that may have neither. It is not in `/auth`, where every sign-in replaces both.
 */
async function forgetFormerUser({ options, storage }: Session): Promise<void> {
  const { tokens } = options;
  storage.set(boundDevice);
  try {
    if (typeof tokens === 'object') await tokens.remove();
  } catch {
    // As elsewhere, a store that fails does not keep the user from signing in.
  }
}

/** In seconds: the pause if the gateway names none, and the longest that a user is kept waiting. */
const pauses = { usual: 2, longest: 30 };

/** Returns the seconds after which the same answer may be accepted. Undefined: not soon. */
function pauseAfter(member: object): number | undefined {
  const { retryable, retryAfterSeconds } = member as {
    readonly retryable?: boolean;
    readonly retryAfterSeconds?: number | null;
  };
  const seconds = retryAfterSeconds ?? pauses.usual;
  return retryable && seconds <= pauses.longest ? seconds : undefined;
}

/** Removes the answer from the address, unless the app shows another page by now. */
function removeAnswer(page: RedirectPage, state: string): void {
  const url = new URL(page.address);
  if (url.searchParams.get(names.state) !== state) return;
  for (const name of Object.values(names)) url.searchParams.delete(name);
  page.replace(url.href);
}

/**
 * Signs out here, then sends the browser to managed login, which signs out too and sends it back. If
 * there is an error, the user is signed out here, but may still be signed in there.
 */
export async function redirectSignOut(
  auth: Auth,
  { everywhere = false, ...input }: RedirectSignOutInput & { readonly everywhere?: boolean },
  page: RedirectPage = browserPage(),
): Promise<RedirectResult<string>> {
  // Begins first, so that a page that is closed meanwhile leaves nobody signed in.
  const signedOut = auth.signOut({ everywhere });
  const member = await ask(sessionOf(auth), 'redirectSignOut', input);
  await signedOut;
  if ('code' in member) return failed(member) as RedirectResult<never>;
  page.open(member.url);
  return { ok: true, value: member.url };
}

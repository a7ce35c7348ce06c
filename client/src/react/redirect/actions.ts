/** What the screens do by redirect. Loaded when it is needed, with the entry `/auth/redirect`. */
import { completeRedirect, redirectSignOut, redirectTo } from '../../auth/redirect/index.js';
import type { RedirectError } from '../../auth/redirect/index.js';
import type { Auth } from '../../auth/types.js';

/** The languages of managed login that differ from those of the screens. */
const languages: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-CN' };

/** Leaves for a provider, or for managed login itself. Returns why it failed. */
export async function leave(
  auth: Auth,
  redirectUri: string,
  identityProvider: string | undefined,
  language: string,
): Promise<RedirectError | undefined> {
  const result = await redirectTo(auth, {
    redirectUri,
    language: languages[language] ?? language,
    ...(identityProvider && { identityProvider }),
  });
  return result.ok ? undefined : explained(result.error);
}

/** Only the operator can make the gateway accept the page, so the user is told no more. */
function explained(error: RedirectError): RedirectError {
  if (error.code !== 'INVALID_INPUT') return error;
  console.warn('The gateway refuses this redirect', error);
  return { ...error, code: 'FEATURE_NOT_AVAILABLE' };
}

/** As the gateway refuses answers to sign-ins of other browsers. */
const foreign: RedirectError = {
  __typename: 'RedirectSignInError',
  code: 'REDIRECT_SIGN_IN',
  message: 'The answer does not belong to a sign-in of this tab.',
  category: 'INCORRECT',
  retryable: false,
  requestId: null,
  reason: 'STATE_MISMATCH',
};

/**
 * Completes the answer in the address. Returns why it failed. An answer to a sign-in of another tab
 * fails only if the page is for nothing else (`isOwnPage`): other services send codes too.
 */
export async function complete(auth: Auth, isOwnPage: boolean): Promise<RedirectError | undefined> {
  const result = await completeRedirect(auth);
  if (!result) return isOwnPage ? foreign : undefined;
  return result.ok ? undefined : result.error;
}

/** Signs out here in any case, and then at managed login. Returns why it failed there. */
export async function signOutThere(
  auth: Auth,
  signOutUri: string,
  everywhere: boolean,
): Promise<RedirectError | undefined> {
  const result = await redirectSignOut(auth, { signOutUri, everywhere });
  return result.ok ? undefined : explained(result.error);
}

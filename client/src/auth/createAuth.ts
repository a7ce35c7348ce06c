/** Makes `auth` out of its parts: session, sign-in, sign-out and the other operations. */
import { post, unprintable } from '../client.js';
import type { Client } from '../client.js';
import { textOf } from '../typedDocument.js';
import { codeOf } from './signIn/answers.js';
import { authFetch } from './authFetch.js';
import { clientError, failed } from './clientErrors.js';
import { makePasskey } from './signIn/passkeys.js';
import { browserPlatform } from './platform.js';
import type { Platform } from './platform.js';
import { openSession } from './session.js';
import type { Session } from './sessionTypes.js';
import { openSignIn } from './signIn/signIn.js';
import { signOut } from './signOut.js';
import type { Auth, AuthError, AuthOptions, AuthResult, Results, SuccessOf } from './types.js';

/**
 * Makes a session with the gateway at `url`, which all tabs of this origin share if they use the
 * same `name`.
 */
export function createAuth(options: AuthOptions): Auth {
  const platform = browserPlatform();
  const auth = createAuthOn(options, platform);
  if (platform.events) void auth.ready();
  return auth;
}

/** The key in storage for the username of the latest passkey sign-in. */
const lastPasskey = 'passkey';

/** `createAuth` for any platform. */
export function createAuthOn(options: AuthOptions, platform: Platform): Auth {
  const session = openSession(options, platform);
  const signIn = openSignIn(session);
  const { gateway, storage, view } = session;
  let signUpSession: string | undefined;

  async function act<Name extends keyof Results>(
    name: Name,
    input: object,
    needsToken = false,
  ): Promise<AuthResult<SuccessOf<Name>>> {
    const tokens = needsToken ? await session.freshTokens() : undefined;
    if (needsToken && !tokens) return failed(clientError('NotSignedIn'));
    const { clientMetadata } = options;
    const all = needsToken ? input : { clientMetadata, ...input };
    const member: object = await gateway.ask(name, all, tokens?.accessToken);
    return 'code' in member
      ? failed(member as AuthError)
      : { ok: true, value: member as SuccessOf<Name> };
  }

  const fetch = authFetch(session);
  const auth: Auth & { readonly session: Session } = {
    // For the entry `/auth/redirect`.
    session,
    get state() {
      return view.state();
    },
    subscribe: view.subscribe,
    ready: session.ready,
    signIn: (input) => signIn.begin(input),
    signInWithPasskey: async ({ username = storage.get(lastPasskey) } = {}) => {
      if (!username) return failed(clientError('PasskeyCancelled'));
      const begun = await signIn.begin({ username, preferredFirstFactor: 'WEB_AUTHN' });
      if (!begun.ok || view.challenge()?.__typename !== 'WebAuthnChallenge') return begun;
      const result = await signIn.answer({ kind: 'passkey' });
      if (result.ok) storage.set(lastPasskey, username);
      return result;
    },
    answer: signIn.answer,
    cancelChallenge: () => signIn.cancel(),
    startTotp: (input) => signIn.totp('associateSoftwareToken', input),
    verifyTotp: async ({ preferred = true, ...input }) => {
      const isChallenge = view.challenge() !== undefined;
      const verified = await signIn.totp('verifySoftwareToken', input);
      if (!verified.ok || isChallenge) return verified;
      const preference = { softwareToken: { enabled: true, preferred } };
      const set = await act('setMyMfaPreference', preference, true);
      return set.ok ? verified : set;
    },
    signUp: async (input) => {
      const result = await act('signUp', input);
      signUpSession = result.ok ? (result.value.session ?? undefined) : undefined;
      return result;
    },
    confirmSignUp: async (input) => {
      const { session: own = signUpSession } = input;
      const result = await act('confirmSignUp', {
        ...input,
        session: own,
        code: codeOf(input.code),
      });
      if (!result.ok) return result;
      const { username, session: next } = result.value;
      // If this sign-in fails, the account is confirmed nevertheless, and the user can sign in.
      if (next) await signIn.continueSignUp(username, next);
      return { ok: true, value: view.state() };
    },
    resendConfirmationCode: (input) => act('resendConfirmationCode', input),
    forgotPassword: (input) => act('forgotPassword', input),
    confirmForgotPassword: (input) =>
      act('confirmForgotPassword', { ...input, code: codeOf(input.code) }),
    registerPasskey: async () => {
      const start = await act('startMyPasskeyRegistration', {}, true);
      if (!start.ok) return start;
      const credentialJson = await makePasskey(start.value.optionsJson);
      if (typeof credentialJson !== 'string') return failed(credentialJson);
      return act('completeMyPasskeyRegistration', { credentialJson }, true);
    },
    signOut: ({ everywhere = false } = {}) => signOut(session, everywhere),
    accessToken: async () => (await session.freshTokens())?.accessToken,
    idToken: async () => (await session.freshTokens())?.idToken,
    fetch,
    request: (async (document, ...[variables]) =>
      post(
        fetch,
        options.url,
        {},
        { query: textOf(document) ?? unprintable(), variables },
      )) as Client['request'],
    close: session.close,
  };
  return auth;
}

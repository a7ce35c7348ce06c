/**
 * Signing in with a passkey: the options for the browser, and the verification of its signature.
 */
import { invalidParameter, notAuthorized } from '../exceptions.js';
import { passkeyIsMfa } from '../mfa/mfa.js';
import { missingPasskeys } from '../users/missingUser.js';
import { findPasskey, originAllowed, passkeysOf, relyingPartyOf } from './passkeys.js';
import { keys } from '../store/records.js';
import type { PasskeyRecord } from '../store/records.js';
import { openChallenge } from '../signIn/signIn.js';
import type { AuthAnswer, SignIn } from '../signIn/signInState.js';
import { verifyAssertion } from './webauthn.js';
import type { AuthenticationResponse, ExpectedCeremony } from './webauthn.js';

type Descriptor = Pick<PasskeyRecord, 'id' | 'transports'>;

/** The user's passkeys for the pool's relying party; empty for a pool without one. */
export function usablePasskeys({
  services,
  pool,
  user,
  simulated,
}: Pick<SignIn, 'services' | 'pool' | 'user' | 'simulated'>): Descriptor[] {
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty) return [];
  if (simulated) return missingPasskeys(user).map((id) => ({ id, transports: ['internal'] }));
  return passkeysOf(services.store, pool, user).filter(
    ({ relyingPartyId }) => relyingPartyId === relyingParty.id,
  );
}

/**
 * Opens WEB_AUTHN; its parameter is a PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3,
 * section 5.5).
 */
export function beginAssertion(signIn: SignIn): Promise<AuthAnswer> {
  const { services, pool, client, user } = signIn;
  const relyingParty = relyingPartyOf(pool);
  const challenge = services.randomBytes(32).toString('base64url');
  const options = {
    challenge,
    timeout: (client.AuthSessionValidity ?? 3) * 60_000,
    rpId: relyingParty?.id,
    allowCredentials: usablePasskeys(signIn).map(({ id, transports }) => ({
      type: 'public-key',
      id,
      transports,
    })),
    userVerification: passkeyIsMfa(pool, user) ? 'required' : relyingParty?.userVerification,
  };
  return openChallenge(
    signIn,
    'WEB_AUTHN',
    { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options) },
    { challenge },
  );
}

/**
 * Checks an AuthenticationResponseJSON against the session's challenge and updates the sign count;
 * throws NotAuthorizedException.
 */
export async function checkAssertion(
  signIn: SignIn,
  challenge: string,
  given: string,
): Promise<void> {
  const { services, pool, user } = signIn;
  const credential = authenticationResponse(given);
  const relyingParty = relyingPartyOf(pool);
  const passkey = findPasskey(services.store, pool, user, credential.id);
  const origin = originOf(credential);
  if (
    !relyingParty ||
    passkey?.relyingPartyId !== relyingParty.id ||
    !originAllowed(origin, relyingParty.id) ||
    !isOwn(credential, user.sub)
  )
    throw incorrectAssertion();
  const signCount = signCountOf(credential, passkey, {
    challenge,
    origin,
    relyingPartyId: relyingParty.id,
    userVerification: relyingParty.userVerification === 'required' || passkeyIsMfa(pool, user),
  });
  await services.store.transaction((transaction) => {
    const current = findPasskey(transaction, pool, user, passkey.id);
    // The passkey was deleted in the meantime, or its count did not grow, which suggests a cloned
    // authenticator (WebAuthn Level 3, section 7.2, step 22).
    if (!current || (Math.max(signCount, current.counter) > 0 && signCount <= current.counter))
      throw incorrectAssertion();
    transaction.put(keys.passkey(pool.Id, user.key, current.id), {
      ...current,
      counter: signCount,
    });
  });
}

function signCountOf(
  credential: AuthenticationResponse,
  { publicKey }: PasskeyRecord,
  expected: ExpectedCeremony,
): number {
  try {
    return verifyAssertion(credential, Buffer.from(publicKey, 'base64url'), expected);
  } catch {
    throw incorrectAssertion();
  }
}

const incorrectAssertion = (): Error => notAuthorized('Incorrect username or password.');

function authenticationResponse(given: string): AuthenticationResponse {
  try {
    const credential = JSON.parse(given) as Partial<AuthenticationResponse> | null;
    if (
      typeof credential?.id === 'string' &&
      typeof credential.response?.clientDataJSON === 'string'
    )
      return credential as AuthenticationResponse;
  } catch {
    // Not JSON; refused below.
  }
  throw invalidParameter('CREDENTIAL is not an AuthenticationResponseJSON.');
}

function originOf({ response }: AuthenticationResponse): string {
  try {
    return String(
      (
        JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as {
          origin?: unknown;
        }
      ).origin,
    );
  } catch {
    return '';
  }
}

/** WebAuthn Level 3, section 7.2, step 6: a user handle, if present, must identify the user. */
function isOwn({ response }: AuthenticationResponse, sub: string): boolean {
  const own = Buffer.from(sub).toString('base64url');
  return (response.userHandle ?? own) === own;
}

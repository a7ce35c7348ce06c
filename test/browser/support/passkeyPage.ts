// Serves a page with passkeys: the official SDK in the browser, against a pool on another origin.
import { fileURLToPath } from 'node:url';
import { serveScript, type ScriptPage } from '../../support/browser/scriptPage.js';

// Uses WebAuthn's own JSON methods (Level 3, sections 5.1.8 and 5.1.9), so none of our code is
// between the pool and the browser.
const script = `
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

const poolAt = (endpoint) => new CognitoIdentityProvider({ region: 'us-east-1', endpoint, maxAttempts: 1 });

window.register = async (endpoint, AccessToken) => {
  const pool = poolAt(endpoint);
  const { CredentialCreationOptions } = await pool.startWebAuthnRegistration({ AccessToken });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(CredentialCreationOptions);
  const credential = await navigator.credentials.create({ publicKey });
  await pool.completeWebAuthnRegistration({ AccessToken, Credential: credential.toJSON() });
  return credential.id;
};

/** The answer of the sign-in; tamper names a member of the response in which one bit is turned before it is sent. */
window.signIn = async (endpoint, ClientId, USERNAME, tamper) => {
  const pool = poolAt(endpoint);
  const { ChallengeParameters, Session } = await pool.initiateAuth({ ClientId, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME, PREFERRED_CHALLENGE: 'WEB_AUTHN' } });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(ChallengeParameters.CREDENTIAL_REQUEST_OPTIONS));
  const credential = (await navigator.credentials.get({ publicKey })).toJSON();
  if (tamper) credential.response[tamper] = withOneBitTurned(credential.response[tamper]);
  return pool.respondToAuthChallenge({ ClientId, ChallengeName: 'WEB_AUTHN', Session, ChallengeResponses: { USERNAME, CREDENTIAL: JSON.stringify(credential) } });
};

function withOneBitTurned(base64url) {
  const bytes = Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  bytes[bytes.length - 1] ^= 1;
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
`;

export function servePasskeyPage(): Promise<ScriptPage> {
  return serveScript(script, fileURLToPath(new URL('.', import.meta.url)));
}

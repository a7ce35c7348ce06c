// The only place that serves a page with passkeys on http://localhost: the official SDK, bundled, against a pool of another origin.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// WebAuthn's own JSON forms (Level 3, sections 5.1.8 and 5.1.9): nothing of ours stands between the pool and the browser.
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

/** A relying party id is a host name, never an address: the page is at localhost, the pool at 127.0.0.1. */
export async function servePasskeyPage(): Promise<{ url: string; close(): Promise<void> }> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022',
  });
  const code = outputFiles[0]!.text;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? code : '<!doctype html><title>Passkeys</title><link rel="icon" href="data:,"><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** The surroundings of the measured servers: the stub, the load, and the callers with their tokens. */
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

import { cores, here, startNode } from './processes.mjs';
import { clientId, markerOf, requestOf, userPoolId, works } from '../load/work.mjs';

/** Number of callers, each with their own access token, which the gateway verifies. */
const callers = 100;
/** Number of different requests of each kind, sent in turn. */
const variety = 1000;

/** Starts the stub and the load generator and creates the callers, for gateways built in `root`. */
export async function createWorld({ root }) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = {
    keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }],
  };
  const tokens = await Promise.all(
    Array.from({ length: callers }, (_, n) => signToken(privateKey, n)),
  );

  const stub = startNode([here('world/stub.mjs')], {
    core: cores.rest,
    env: { JWKS: JSON.stringify(jwks) },
  });
  const load = startNode([here('load/load.mjs')], { core: cores.rest });
  const stubPort = await stub.ask({ name: 'listen' });
  for (const work of works) {
    for (const speaks of ['graphql', 'json']) {
      const requests = Array.from({ length: variety }, (_, n) =>
        requestOf(work, speaks, n, tokens[n % callers]),
      );
      await load.ask({
        name: 'define',
        set: `${speaks} ${work}`,
        requests,
        marker: markerOf(work),
      });
    }
  }
  const direct =
    'POST / HTTP/1.1\r\nhost: stub\r\n' +
    'x-amz-target: AWSCognitoIdentityProviderService.AdminGetUser\r\n' +
    'content-length: 24\r\n\r\n{"Username":"user-0000"}';
  await load.ask({ name: 'define', set: 'direct', requests: [direct], marker: markerOf('user') });
  return {
    root,
    tokens,
    stub,
    load,
    stubPort,
    endpoint: `http://127.0.0.1:${String(stubPort)}`,
    close: () => Promise.all([stub.stop(), load.stop()]),
  };
}

function signToken(key, n) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    sub: `3f8e8b1c-5c1f-4f7a-9a39-${String(n).padStart(12, '0')}`,
    iss: `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`,
    client_id: clientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    'cognito:groups': ['admins'],
    username: `caller-${String(n)}`,
    jti: `jti-${String(n)}`,
    origin_jti: `origin-${String(n)}`,
    iat: now,
    auth_time: now,
    exp: now + 7200,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .sign(key);
}

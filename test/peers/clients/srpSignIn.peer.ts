/**
 * Three independent clients sign in by SRP at the pool's HTTP endpoint, with right passwords and
 * with nearly right ones.
 */
import { webcrypto } from 'node:crypto';

import {
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import {
  createSrpSession,
  signSrpSession,
  wrapAuthChallenge,
  wrapInitiateAuth,
} from 'cognito-srp-helper';

import { clientId, userPoolId } from '../../support/pool/startPool.js';
import { countSignIns, manyUsers, startClientPool } from './support/clientPool.js';
import type { ClientPool } from './support/clientPool.js';
import { authenticate, cognitoUser, tokensOf } from './support/cognitoIdentity.js';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

/** cognito-srp-helper's types do not allow an explicit undefined. */
type Asked = Parameters<typeof signSrpSession>[1];

let test: ClientPool;
beforeAll(async () => {
  test = await startClientPool({}, manyUsers);
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: test.url } },
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const clients: Record<
  string,
  (username: string, password: string) => Promise<{ accessToken: string; idToken: string }>
> = {
  'amazon-cognito-identity-js': async (username, password) =>
    tokensOf(await authenticate(cognitoUser(test.url, username), password)),

  'aws-amplify': async (username, password) => {
    const { nextStep } = await signIn({
      username,
      password,
      options: { authFlowType: 'USER_SRP_AUTH' },
    });
    expect(nextStep.signInStep).toBe('DONE');
    const { tokens } = await fetchAuthSession();
    await signOut();
    return { accessToken: String(tokens?.accessToken), idToken: String(tokens?.idToken) };
  },

  'cognito-srp-helper': async (username, password) => {
    const session = createSrpSession(username, password, userPoolId, false);
    const begin = {
      ClientId: clientId,
      AuthFlow: 'USER_SRP_AUTH' as const,
      AuthParameters: { CHALLENGE_NAME: 'SRP_A', USERNAME: username },
    };
    const asked = await test.sdk.send(new InitiateAuthCommand(wrapInitiateAuth(session, begin)));
    const answer = {
      ClientId: clientId,
      ChallengeName: 'PASSWORD_VERIFIER' as const,
      ChallengeResponses: { USERNAME: username },
    };
    const { AuthenticationResult: tokens } = await test.sdk.send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(signSrpSession(session, asked as Asked), answer),
      ),
    );
    return { accessToken: tokens?.AccessToken ?? '', idToken: tokens?.IdToken ?? '' };
  },
};

describe.each(Object.entries(clients))('%s', (name, client) => {
  it('signs in with each of 40 right passwords and is refused with each of 10 nearly right ones; aws-jwt-verify accepts every token', async () => {
    const before = test.verified();
    const { right, wrong, refusals } = await countSignIns(test, client);
    console.info(
      `${name}: ${right}, ${wrong}, ${String(test.verified() - before)} pairs of tokens verified`,
    );
    expect([right, wrong, test.verified() - before]).toEqual([
      '40 of 40 let in',
      '10 of 10 refused',
      40,
    ]);
    expect(new Set(refusals)).toEqual(new Set(['Incorrect username or password.']));
  }, 120_000);
});

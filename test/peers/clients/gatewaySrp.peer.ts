/** Sign-in by the Secure Remote Password protocol through the gateway; cognito-srp-helper is the client. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSrpSession, signSrpSession } from 'cognito-srp-helper';

import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { passwords } from './support/passwords.js';

const users = passwords.slice(0, 20).map((password, index) => ({
  username: `user-${String(index)}`,
  password,
  attributes: { email: `user-${String(index)}@example.com` },
}));
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({ pool: { users } });
});
afterAll(async () => {
  await gateway.close();
});

const begin = `mutation ($input: AuthenticateInput!) { authenticate(input: $input) {
  __typename
  ... on PasswordVerifierChallenge { session username srpB salt secretBlock userIdForSrp }
} }`;
const answer =
  'mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) { ' +
  '__typename ... on NotAuthorizedError { reason } ... on InvalidInputError { violations ' +
  '{ path message } } } }';

async function signIn(
  username: string,
  password: string,
): Promise<{ __typename: string; reason?: string }> {
  const session = createSrpSession(username, password, gateway.demo.userPoolId, false);
  const { data } = await gateway.graphql(begin, {
    input: { username, flow: 'USER_SRP_AUTH', srpA: session.largeA },
  });
  const {
    srpB,
    salt,
    secretBlock,
    userIdForSrp,
    session: step,
    username: name,
  } = data.authenticate as Record<string, string>;
  const signed = signSrpSession(session, {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SRP_B: srpB!,
      SALT: salt!,
      SECRET_BLOCK: secretBlock!,
      USER_ID_FOR_SRP: userIdForSrp!,
    },
  });
  const input = {
    passwordVerifier: {
      username: name,
      session: step,
      secretBlock,
      timestamp: signed.timestamp,
      passwordClaimSignature: signed.passwordSignature,
    },
  };
  const { data: second } = await gateway.graphql(answer, { input });
  return second.respondToChallenge as { __typename: string };
}

describe('authenticate and respondToChallenge by SRP', () => {
  it('MUST let 20 of 20 right passwords in, and none of them reaches the gateway', async () => {
    const answers = await Promise.all(
      users.map(({ username, password }) => signIn(username, password)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'AuthenticationTokens')).toHaveLength(
      20,
    );
  });

  it('MUST refuse a wrong password', async () => {
    await expect(signIn('user-0', 'Wrong-Horse-7')).resolves.toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'BAD_CREDENTIALS',
    });
  });
});

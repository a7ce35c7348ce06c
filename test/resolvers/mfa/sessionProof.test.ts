/**
 * Tests what reaches Cognito when a sign-in session is the proof, and how the rarer answers are
 * reported.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openGateway } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import type { Headers } from '../../support/ask.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import {
  cognitoSession,
  sealedSession,
  testSealingKeys,
} from '../../support/hostile/sealedSession.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const session = sealedSession('MFA_SETUP');
const document =
  'mutation ($input: VerifySoftwareTokenInput!) { verifySoftwareToken(input: $input) { ' +
  '__typename ... on VerifySoftwareTokenSuccess { session } ... on EnableSoftwareTokenMfaError ' +
  '{ retrySession } ... on CodeMismatchError { retrySession } ... on NotAuthorizedError { ' +
  'reason } } }';

let cognito: StubCognito;
let gateway: Gateway;
let graphql: GraphQLClient;
let ada: Headers;
beforeAll(async () => {
  cognito = await startStubCognito();
  const tokens = await createTokenIssuer('eu-west-1_Stub00001', 'stubclient');
  gateway = await openGateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'stubclient',
    clientConfig: { endpoint: cognito.endpoint },
    fetchJwks: tokens.jwks,
    guards: { sealingKeys: testSealingKeys },
  });
  graphql = graphqlClient(await gateway.listen({ port: 0 }));
  ada = { authorization: `Bearer ${await tokens.issue()}` };
});
beforeEach(() => {
  cognito.calls.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

describe('verifySoftwareToken with a session', () => {
  it('MUST act on the user of the pending sign-in, even with the access token of another user', async () => {
    cognito.answer = succeed({ Status: 'SUCCESS', Session: 'next' });
    const { data } = await graphql(document, { input: { code: '123456', session } }, ada);
    expect(data.verifySoftwareToken).toEqual({
      __typename: 'VerifySoftwareTokenSuccess',
      session: expect.any(String),
    });
    expect(cognito.calls.map(({ body }) => body)).toEqual([
      { Session: cognitoSession, UserCode: '123456' },
    ]);
    await graphql(document, {
      input: { code: '123456', session: data.verifySoftwareToken.session },
    });
    expect(cognito.calls.at(-1)?.body).toEqual({ Session: 'next', UserCode: '123456' });
  });

  it('MUST refuse a session that the gateway did not issue for this step, without a call', async () => {
    for (const other of [
      's'.repeat(40),
      sealedSession('SOFTWARE_TOKEN_MFA'),
      `${session.slice(0, -4)}AAAA`,
    ]) {
      const { data } = await graphql(document, { input: { code: '123456', session: other } });
      expect(data.verifySoftwareToken).toMatchObject({
        __typename: 'NotAuthorizedError',
        reason: 'INVALID_SESSION',
      });
    }
    expect(cognito.calls).toEqual([]);
  });

  it('acts on the signed-in user if there is no session', async () => {
    cognito.answer = succeed({ Status: 'SUCCESS' });
    await graphql(document, { input: { code: '123456' } }, ada);
    expect(cognito.calls.map(({ body }) => body)).toEqual([
      { AccessToken: ada.authorization?.slice('Bearer '.length), UserCode: '123456' },
    ]);
  });

  it('reports the status ERROR as a wrong code, which can be tried again', async () => {
    cognito.answer = succeed({ Status: 'ERROR' });
    const { data } = await graphql(document, { input: { code: '123456', session } });
    expect(data.verifySoftwareToken).toEqual({
      __typename: 'EnableSoftwareTokenMfaError',
      retrySession: session,
    });
  });

  it('returns the session with CodeMismatchError', async () => {
    cognito.answer = fail('CodeMismatchException', 'Invalid code received for user');
    const { data } = await graphql(document, { input: { code: '123456', session } });
    expect(data.verifySoftwareToken).toEqual({
      __typename: 'CodeMismatchError',
      retrySession: session,
    });
  });
});

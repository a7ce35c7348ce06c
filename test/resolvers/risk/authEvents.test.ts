/** Tests threat protection on the embedded pool: sign-in events and the feedback given on them. */
import {
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, edge, mutate, nodesOf, password, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const events = edge(
  'authEvents',
  'AuthEvent',
  `id type createdAt response riskDecision riskLevel compromisedCredentialsDetected challenges { name response }
  ipAddress device timezone location { city country } feedback { value provider givenAt }`,
);
const noEvent = '00000000-0000-0000-0000-000000000000';

let gateway: GatewayUnderTest;
let admin: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
      users: [seedUser('ada'), seedUser('bob')],
    },
  });
  admin = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

async function eventsOf(username: string): Promise<Answer[]> {
  return nodesOf(
    (await readUser(gateway, `user(username: "${username}")`, events, admin)).authEvents,
  );
}

/** Signs in through a server that passes on its caller's address. */
async function signInFrom(username: string, IpAddress: string): Promise<void> {
  const sdk = new CognitoIdentityProviderClient(gateway.pool.clientConfig);
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  await sdk.send(
    new InitiateAuthCommand({
      ClientId: gateway.demo.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters,
      UserContextData: { IpAddress },
    }),
  );
}

describe('User.authEvents', () => {
  it('lists sign-in attempts, newest first, with outcome and risk', async () => {
    await mutate(gateway, 'authenticate', { username: 'ada', password: 'Wrong-Horse-7' });
    await signInFrom('ada', '192.0.2.1');
    const [newest, older] = await eventsOf('ada');
    expect(newest).toMatchObject({
      type: 'SignIn',
      response: 'Pass',
      riskDecision: 'NoRisk',
      riskLevel: null,
      compromisedCredentialsDetected: false,
      ipAddress: '192.0.2.1',
      location: null,
      feedback: null,
    });
    expect(newest.challenges).toEqual([{ name: 'Password', response: 'Success' }]);
    expect(older).toMatchObject({ type: 'SignIn', response: 'Fail' });
  });

  it('MUST answer AccessDeniedError to users about themselves, unless they may read risk', async () => {
    expect(
      (await readUser(gateway, 'me', events, await asUser(gateway, 'ada'))).authEvents,
    ).toMatchObject({ __typename: 'AccessDeniedError', requires: 'risk:read' });
    expect((await readUser(gateway, 'me', events, admin)).authEvents.edges.length).toBeGreaterThan(
      0,
    );
  });
});

describe('setAuthEventFeedback', () => {
  it('records whether the user was responsible for an event', async () => {
    const [{ id: eventId }] = await eventsOf('ada');
    expect(
      await mutate(
        gateway,
        'setAuthEventFeedback',
        { username: 'ada', eventId, feedback: 'Invalid' },
        admin,
        '... on SetAuthEventFeedbackSuccess { eventId }',
      ),
    ).toEqual({ __typename: 'SetAuthEventFeedbackSuccess', eventId });
    expect((await eventsOf('ada'))[0]).toMatchObject({
      id: eventId,
      feedback: { value: 'Invalid', provider: 'Admin', givenAt: expect.any(String) },
    });
  });

  it('answers UserNotFoundError and ResourceNotFoundError', async () => {
    expect(
      await mutate(
        gateway,
        'setAuthEventFeedback',
        { username: 'nobody', eventId: noEvent, feedback: 'Valid' },
        admin,
      ),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
    expect(
      await mutate(
        gateway,
        'setAuthEventFeedback',
        { username: 'ada', eventId: noEvent, feedback: 'Valid' },
        admin,
      ),
    ).toMatchObject({ __typename: 'ResourceNotFoundError' });
  });
});

describe('giveAuthEventFeedback', () => {
  it('accepts only the feedback token from the notification', async () => {
    await signInFrom('bob', '192.0.2.1');
    await signInFrom('bob', '198.51.100.7');
    const [{ id: eventId, riskDecision }] = await eventsOf('bob');
    expect(riskDecision).toBe('AccountTakeover');
    const input = { username: 'bob', eventId, feedback: 'Invalid' };
    expect(
      await mutate(gateway, 'giveAuthEventFeedback', { ...input, feedbackToken: 'guess' }),
    ).toMatchObject({ __typename: 'NotAuthorizedError' });
    const answer = await mutate(
      gateway,
      'giveAuthEventFeedback',
      { ...input, feedbackToken: await gateway.code('bob') },
      {},
      '... on GiveAuthEventFeedbackSuccess { eventId }',
    );
    expect(answer).toEqual({ __typename: 'GiveAuthEventFeedbackSuccess', eventId });
    expect((await eventsOf('bob'))[0]).toMatchObject({
      feedback: { value: 'Invalid', provider: 'User' },
    });
  });
});

describe('in a pool without threat protection', () => {
  it('answers FeatureNotAvailableError to every field', async () => {
    const other = await startGateway();
    try {
      const headers = await other.asAdministrator();
      expect((await readUser(other, 'me', events, headers)).authEvents).toMatchObject({
        __typename: 'FeatureNotAvailableError',
      });
      const input = { username: 'admin', eventId: noEvent, feedback: 'Valid' };
      expect(await mutate(other, 'setAuthEventFeedback', input, headers)).toMatchObject({
        __typename: 'FeatureNotAvailableError',
      });
      expect(
        await mutate(other, 'giveAuthEventFeedback', { ...input, feedbackToken: 'x' }, headers),
      ).toMatchObject({ __typename: 'FeatureNotAvailableError' });
    } finally {
      await other.close();
    }
  });
});

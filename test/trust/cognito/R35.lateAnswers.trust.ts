/** A write that Cognito answers too late is sent once and reported as having an unknown outcome. */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openGateway } from '../../../src/gateway/gateway.js';
import type { Gateway } from '../../../src/index.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { silentLog } from '../../support/silentLog.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { figure, sized } from '../support/figures.js';
import { honestUser } from '../support/honestUser.js';

const userPoolId = 'eu-west-1_Stub00001';
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
const deadlineMs = 1500;
const parallel = sized(16, 8);

let cognito: StubCognito;
beforeAll(async () => {
  cognito = await startStubCognito();
});
afterAll(() => cognito.close());

/** Milliseconds after which Cognito answers a write. */
const lateMs = deadlineMs + 1000;

/** Cognito creates every user but answers too late; it answers everything else at once. */
function answerWritesLate(): void {
  const Attributes = [{ Name: 'sub', Value: '1' }];
  const User = { Attributes, Enabled: true, UserStatus: 'CONFIRMED' };
  const AuthenticationResult = { AccessToken: 'a', IdToken: 'i', RefreshToken: 'r', ExpiresIn: 60 };
  cognito.calls.length = 0;
  cognito.answer = (call, response) => {
    const { command, body } = call;
    if (command !== 'AdminCreateUser') succeed({ AuthenticationResult })(call, response);
    else {
      const { Username } = body;
      const isLate = String(Username).startsWith('late');
      setTimeout(succeed({ User: { ...User, Username } }), isLate ? lateMs : 0, call, response);
    }
  };
}

const written = (): number =>
  cognito.calls.filter(({ command }) => command === 'AdminCreateUser').length;

describe.each(['fast', 'sdk'] as const)(
  'a write that Cognito answers after the deadline, by the %s transport',
  (transport) => {
    const key = 'key of a back end';
    let gateway: Gateway;
    let graphql: GraphQLClient;
    beforeAll(async () => {
      gateway = await openGateway({
        userPoolId,
        clientId: 'c',
        clientConfig: { endpoint: cognito.endpoint, credentials },
        deadlineMs,
        transport,
        circuitFailureShare: Infinity,
        quotas: false,
        guards: unprotected,
        log: silentLog,
        grants: {
          serviceKeys: [
            {
              name: 'backend',
              sha256: createHash('sha256').update(key).digest('hex'),
              permissions: ['users:write'],
            },
          ],
        },
      });
      graphql = graphqlClient(await gateway.listen({ port: 0 }));
    });
    afterAll(() => gateway.close());

    /** The outcome, and how long it took. */
    async function createUser(
      username: string,
    ): Promise<{ readonly user: unknown; readonly milliseconds: number }> {
      const began = performance.now();
      const { data } = await graphql(
        'mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename ... on ' +
          'CreateUserSuccess { user { username } } ... on OperationError { code } } }',
        { input: { username, messageAction: 'SUPPRESS' } },
        { 'x-api-key': key },
      );
      return { user: data.createUser, milliseconds: performance.now() - began };
    }

    async function signIn(): Promise<void> {
      const { data } = await graphql(
        'mutation { authenticate(input: { username: "ada", password: "Right-1" }) { __typename } }',
      );
      if (data.authenticate.__typename !== 'AuthenticationTokens') throw new Error('no tokens');
    }

    it('MUST be reported in bounded time as having an unknown outcome, and sent once', async () => {
      answerWritesLate();
      const stop = honestUser(signIn);
      const results = await Promise.all(
        Array.from({ length: parallel }, (_item, index) => createUser(`late-${index}`)),
      );
      // The late answers arrive now, on connections that other calls may be using.
      await wait(lateMs - deadlineMs + 200);
      const next = await createUser('prompt');
      const honest = await stop();
      const slowest = Math.max(...results.map(({ milliseconds }) => milliseconds));
      figure(
        'R35',
        `${transport}: slowest answer to a write that Cognito answers after ${lateMs} ms, ms`,
        Math.round(slowest),
        `at most ${deadlineMs + 500}`,
      );
      figure('R35', `${transport}: calls of ${parallel} such writes`, written() - 1, `${parallel}`);
      figure(
        'R35',
        `${transport}: honest sign-ins beside late answers that failed`,
        `${honest.failed} of ${honest.answered + honest.failed}`,
        '0',
      );
      expect(results.map(({ user }) => user)).toEqual(
        results.map(() => ({ __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN' })),
      );
      expect(slowest).toBeLessThan(deadlineMs + 500);
      expect(written() - 1).toBe(parallel);
      expect(next.user).toEqual({
        __typename: 'CreateUserSuccess',
        user: { username: 'prompt' },
      });
      expect(honest).toMatchObject({ failed: 0 });
      expect(honest.answered).toBeGreaterThan(0);
    });
  },
);

it('(control) a write that is answered late is sent twice by the plain SDK with the same deadline', async () => {
  answerWritesLate();
  const plain = new CognitoIdentityProviderClient({
    region: 'eu-west-1',
    endpoint: cognito.endpoint,
    credentials,
    maxAttempts: 2,
    requestHandler: { requestTimeout: deadlineMs, throwOnRequestTimeout: true },
  });
  const create = new AdminCreateUserCommand({ UserPoolId: userPoolId, Username: 'late' });
  const answered = await plain.send(create).then(
    () => true,
    () => false,
  );
  plain.destroy();
  figure('R35', 'control: calls of one such write by the plain SDK', written(), 'more than 1');
  expect(answered).toBe(false);
  expect(written()).toBeGreaterThan(1);
});

/** amazon-cognito-identity-js signs in by CUSTOM_AUTH: the password by SRP first, then the functions' challenges. */
import { AuthenticationDetails } from 'amazon-cognito-identity-js';
import type { CognitoUser, CognitoUserSession } from 'amazon-cognito-identity-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startPool, lambdaArn, jane, password } from '../../support/pool/startPool.js';
import type { TestPool } from '../../support/pool/startPool.js';
import { cognitoUser } from './support/cognitoIdentity.js';

interface Event {
  request: {
    session: { challengeName: string; challengeResult: boolean }[];
    challengeAnswer?: string;
  };
  response: object;
}
const sessions: string[][] = [];

/** AWS guide, "Define Auth challenge Lambda trigger": the example that starts with SRP. */
const define = (event: Event): Event => {
  const names = event.request.session.map(
    ({ challengeName, challengeResult }) => `${challengeName} ${String(challengeResult)}`,
  );
  sessions.push(names);
  const last = names.at(-1);
  if (last === 'SRP_A true')
    return {
      ...event,
      response: {
        challengeName: 'PASSWORD_VERIFIER',
        issueTokens: false,
        failAuthentication: false,
      },
    };
  if (last === 'PASSWORD_VERIFIER true')
    return {
      ...event,
      response: {
        challengeName: 'CUSTOM_CHALLENGE',
        issueTokens: false,
        failAuthentication: false,
      },
    };
  return {
    ...event,
    response: {
      issueTokens: last === 'CUSTOM_CHALLENGE true',
      failAuthentication: last !== 'CUSTOM_CHALLENGE true',
    },
  };
};

let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [jane],
    pool: {
      LambdaConfig: {
        DefineAuthChallenge: lambdaArn('define'),
        CreateAuthChallenge: lambdaArn('create'),
        VerifyAuthChallengeResponse: lambdaArn('verify'),
      },
    },
    functions: {
      define,
      create: (event: Event) => ({
        ...event,
        response: {
          publicChallengeParameters: { hint: 'five' },
          privateChallengeParameters: { answer: '5' },
        },
      }),
      verify: (event: Event) => ({
        ...event,
        response: { answerCorrect: event.request.challengeAnswer === '5' },
      }),
    },
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

/** Resolves with the parameters of the custom challenge, or the session; rejects as the library does. */
function signIn(
  user: CognitoUser,
  Password: string,
): Promise<Record<string, string> | CognitoUserSession> {
  user.setAuthenticationFlowType('CUSTOM_AUTH');
  return new Promise((resolve, reject) => {
    user.authenticateUser(new AuthenticationDetails({ Username: 'jane', Password }), {
      onSuccess: resolve,
      onFailure: reject,
      customChallenge: resolve,
    });
  });
}
const answer = (user: CognitoUser, text: string): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    user.sendCustomChallengeAnswer(text, { onSuccess: resolve, onFailure: reject });
  });

describe('CUSTOM_AUTH with a password by SRP first', () => {
  it('asks the custom challenge after the right password and signs in with the right answer', async () => {
    const user = cognitoUser(test.url, 'jane');
    expect(await signIn(user, password)).toMatchObject({ hint: 'five' });
    expect((await answer(user, '5')).isValid()).toBe(true);
    expect(sessions).toEqual([
      ['SRP_A true'],
      ['SRP_A true', 'PASSWORD_VERIFIER true'],
      ['SRP_A true', 'PASSWORD_VERIFIER true', 'CUSTOM_CHALLENGE true'],
    ]);
  });

  it('asks nothing after a wrong password, and refuses a wrong answer', async () => {
    await expect(signIn(cognitoUser(test.url, 'jane'), 'Wrong-Passw0rd')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    const user = cognitoUser(test.url, 'jane');
    await signIn(user, password);
    await expect(answer(user, '6')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminSetUserMFAPreferenceCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import {
  clientId as ClientId,
  jane,
  lambdaArn,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

interface Result {
  challengeName: string;
  challengeResult: boolean;
  challengeMetadata?: string;
}
interface Event {
  userName: string;
  request: {
    session: Result[];
    userNotFound?: boolean;
    challengeAnswer?: string;
    privateChallengeParameters?: Record<string, string>;
    clientMetadata?: Record<string, string>;
  };
  response: object;
  [name: string]: unknown;
}

/**
 * Two right answers sign the user in; three answers end the attempt (AWS guide: Define Auth
 * challenge example).
 */
const usual = {
  define: ({ session }: Event['request']): object => {
    const answers = session.filter(({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE');
    if (answers.at(-1)?.challengeResult) return { issueTokens: true, failAuthentication: false };
    if (answers.length >= 3) return { issueTokens: false, failAuthentication: true };
    const isSrp = session.at(-1)?.challengeName === 'SRP_A';
    return {
      challengeName: isSrp ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE',
      issueTokens: false,
      failAuthentication: false,
    };
  },
  create: ({ session }: Event['request']): object => ({
    publicChallengeParameters: { riddle: 'one and one' },
    privateChallengeParameters: { answer: '2' },
    challengeMetadata: `ROUND_${session.length}`,
  }),
};
let define: (request: Event['request']) => object = usual.define;
let seen: [string, Event][] = [];
const function_ =
  (name: string, answer: (request: Event['request']) => object) => (event: Event) => {
    seen.push([name, structuredClone(event)]);
    return { ...event, response: answer(event.request) };
  };
const requests = (name: string): Event['request'][] =>
  seen.filter(([trigger]) => trigger === name).map(([, { request }]) => request);

let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [jane],
    pool: {
      MfaConfiguration: 'OPTIONAL',
      EmailMfaConfiguration: {},
      LambdaConfig: {
        DefineAuthChallenge: lambdaArn('define'),
        CreateAuthChallenge: lambdaArn('create'),
        VerifyAuthChallengeResponse: lambdaArn('verify'),
      },
    } as never,
    functions: {
      define: function_('define', (request) => define(request)),
      create: function_('create', usual.create),
      verify: function_('verify', ({ challengeAnswer, privateChallengeParameters }) => ({
        answerCorrect: challengeAnswer === privateChallengeParameters?.answer,
      })),
    },
  });
});
afterEach(() => {
  define = usual.define;
  seen = [];
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const start = (USERNAME: string, more: object = {}) =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'CUSTOM_AUTH',
      AuthParameters: { USERNAME, ...more },
    }),
  );
const answer = (
  { Session }: Pick<InitiateAuthCommandOutput, 'Session'>,
  USERNAME: string,
  ANSWER: string,
) =>
  test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session,
      ChallengeResponses: { USERNAME, ANSWER },
      ClientMetadata: { try: ANSWER },
    }),
  );

describe('customAuth', () => {
  // AWS guide: Custom authentication challenge Lambda triggers.
  it('asks the question that the functions create, keeps their secret, and accepts the right answer', async () => {
    const asked = await start('jane');
    expect(asked).toMatchObject({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { riddle: 'one and one', USERNAME: 'jane' },
    });
    expect(JSON.stringify(asked.ChallengeParameters)).not.toContain('answer');
    const { AuthenticationResult } = await answer(asked, 'jane', '2');
    expect(decodeJwt(AuthenticationResult?.AccessToken ?? '')).toMatchObject({
      username: 'jane',
      token_use: 'access',
    });
    expect(requests('define').map(({ session }) => session)).toEqual([
      [],
      [{ challengeName: 'CUSTOM_CHALLENGE', challengeResult: true, challengeMetadata: 'ROUND_0' }],
    ]);
    expect(requests('verify')[0]).toMatchObject({
      challengeAnswer: '2',
      privateChallengeParameters: { answer: '2' },
      clientMetadata: { try: '2' },
      userNotFound: false,
    });
  });

  // AWS guide: Define Auth challenge.
  it('leaves the decision about a wrong answer to the functions: ask again, then refuse', async () => {
    const second = await answer(await start('jane'), 'jane', '3');
    expect(second.ChallengeName).toBe('CUSTOM_CHALLENGE');
    const third = await answer(second, 'jane', '4');
    await expect(answer(third, 'jane', '5')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    expect(
      requests('define')
        .at(-1)
        ?.session.map(({ challengeResult }) => challengeResult),
    ).toEqual([false, false, false]);
    // A session accepts one answer.
    await expect(answer(second, 'jane', '2')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });

  it('a missing user is asked too, and can never sign in (AWS guide: userNotFound)', async () => {
    const asked = await start('nobody');
    expect(asked).toMatchObject({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { riddle: 'one and one' },
    });
    expect(requests('define')[0]).toMatchObject({ userNotFound: true, userAttributes: {} });
    const again = await answer(asked, 'nobody', '2');
    expect(again.ChallengeName).toBe('CUSTOM_CHALLENGE');
    define = () => ({ issueTokens: true });
    await expect(answer(again, 'nobody', '2')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it('a user with a temporary password signs in without it (seen: passwordless pools of AWS samples)', async () => {
    await test.sdk.send(
      new AdminCreateUserCommand({ UserPoolId, Username: 'linked', MessageAction: 'SUPPRESS' }),
    );
    expect((await answer(await start('linked'), 'linked', '2')).AuthenticationResult).toBeDefined();
  });

  it.each([
    ['nothing', {}],
    ['an unknown challenge', { challengeName: 'RIDDLE' }],
    ['SRP without a value to begin with', { challengeName: 'PASSWORD_VERIFIER' }],
  ])(
    'rejects a defineAuthChallenge without a decision: %s is not recognized (SDK: InvalidLambdaResponseException)',
    async (_title, decision) => {
      define = () => decision;
      await expect(start('jane')).rejects.toMatchObject({
        name: 'InvalidLambdaResponseException',
        message: 'Unrecognizable lambda output',
      });
    },
  );

  it('MUST not skip a second factor: it follows the last custom challenge, whatever the functions return', async () => {
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        EmailMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    const { ChallengeName, Session, AuthenticationResult } = await answer(
      await start('jane'),
      'jane',
      '2',
    );
    expect([ChallengeName, AuthenticationResult]).toEqual(['EMAIL_OTP', undefined]);
    const calls = requests('define').length;
    const code = await test.code('jane');
    const respond = (EMAIL_OTP_CODE: string) =>
      test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName: 'EMAIL_OTP',
          Session,
          ChallengeResponses: { USERNAME: 'jane', EMAIL_OTP_CODE },
        }),
      );
    await expect(respond(code === '000000' ? '000001' : '000000')).rejects.toMatchObject({
      name: 'CodeMismatchException',
    });
    expect((await respond(code)).AuthenticationResult).toBeDefined();
    expect(requests('define')).toHaveLength(calls);
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        EmailMfaSettings: { Enabled: false },
      }),
    );
  });

  it("MUST not be answered with another user's name", async () => {
    await expect(answer(await start('linked'), 'jane', '2')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });
});

/**
 * CUSTOM_CHALLENGE: the pool's own function checks the answer, and DefineAuthChallenge decides what
 * follows a wrong one.
 */
import { parameter } from '../flows/flow.js';
import { verifyCustomAnswer } from '../../triggers/customChallenge.js';
import type { Challenge } from './challenge.js';

export const customChallenge: Challenge = async ({ signIn, responses, session }) => {
  const answerCorrect =
    (await verifyCustomAnswer(signIn, session.data, parameter(responses, 'ANSWER'))) &&
    !signIn.simulated;
  const result = {
    challengeName: 'CUSTOM_CHALLENGE',
    challengeResult: answerCorrect,
    challengeMetadata: session.data.challengeMetadata ?? null,
  };
  return { ...signIn, custom: [...(signIn.custom ?? []), result] };
};

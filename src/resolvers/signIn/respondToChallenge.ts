/** The mutation `respondToChallenge`. */
import { AdminRespondToAuthChallengeCommand, RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider';

import { RespondToChallengeInput } from '../../schema/challengeAnswer.js';
import type { ChallengeAnswer } from '../../schema/challengeAnswer.js';
import { definedOnly, metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { ownAttributes } from '../ownAttributes.js';
import { invalidInput } from '../refusal.js';
import { anyone } from '../rules.js';
import { challenges } from './challenges.js';
import type { ChallengeRow, KnownChallenge } from './challenges.js';
import { sendsCode } from './sentCodes.js';
import { readNote } from './sessionNote.js';
import { signInResult, signInSuccess } from './signInResult.js';

interface Given {
  readonly name: KnownChallenge;
  readonly row: ChallengeRow;
  readonly answer: ChallengeAnswer;
}

/** The one answer that the input holds. @throws Refusal when there is none */
function givenAnswer(input: RespondToChallengeInput): Given {
  for (const [name, row] of Object.entries(challenges)) {
    const answer = input[row.field];
    if (answer) return { name: name as KnownChallenge, row, answer };
  }
  throw invalidInput({ path: '', message: 'must hold the answer to one challenge' });
}

/** Choices and first values prove nothing yet, and the session of a new password is no secret that people guess. */
function provesSomething({ newPasswordRequired, selectMfaType, mfaSetup, deviceSrp, selectChallenge }: RespondToChallengeInput): boolean {
  return !(newPasswordRequired ?? selectMfaType ?? mfaSetup ?? deviceSrp ?? (selectChallenge && !selectChallenge.password));
}

export const respondToChallenge = defineOperation({
  on: 'Mutation',
  description: 'Answers a challenge of a sign-in. Answers tokens, or the next challenge.',
  input: RespondToChallengeInput,
  success: signInSuccess,
  command: RespondToAuthChallengeCommand,
  alternatives: [AdminRespondToAuthChallengeCommand],
  request: (input, { cognito }) => {
    const { name, row, answer } = givenAnswer(input);
    return {
      ClientId: cognito.clientId,
      ChallengeName: name,
      Session: readNote(answer.session).session,
      ChallengeResponses: definedOnly({ USERNAME: answer.username, DEVICE_KEY: answer.deviceKey, ...row.responses(answer as never) }),
      ClientMetadata: metadataOf(answer.clientMetadata),
    };
  },
  result: (output, input) => signInResult(output, givenAnswer(input).answer.username),
  errorDetails: (member, input) => (member === 'CodeMismatchError' ? { retrySession: givenAnswer(input).answer.session } : {}),
  allow: anyone,
  spends: {
    guess: (input) => (provesSomething(input) ? givenAnswer(input).answer.username : undefined),
    message: ({ selectChallenge, selectMfaType }) => (sendsCode(selectChallenge?.firstFactor ?? selectMfaType?.mfaMethod) ? (selectChallenge ?? selectMfaType)?.username : undefined),
  },
  writesOwn: ({ newPasswordRequired: answer }) => ownAttributes(answer?.attributes, 'newPasswordRequired.attributes'),
  conceals: { as: 'session' },
});

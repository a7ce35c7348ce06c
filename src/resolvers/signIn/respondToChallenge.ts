import {
  AdminRespondToAuthChallengeCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { CustomChallenge } from '../../schema/signIn/challenge.js';
import { RespondToChallengeInput } from '../../schema/signIn/challengeAnswer.js';
import type { ChallengeAnswer } from '../../schema/signIn/challengeAnswer.js';
import type { Call } from '../operation.js';
import { definedOnly, metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { ownAttributes } from '../ownAttributes.js';
import { invalidInput } from '../outcome/refusal.js';
import { anyone } from '../rights/rules.js';
import { nobody } from '../spends.js';
import { challenges } from './challenges.js';
import type { ChallengeRow, KnownChallenge } from './challenges.js';
import { sendsCode } from './sentCodes.js';
import { beginAsNobody } from './madeUp.js';
import { digestOfBlock, invalidSession, nameAtCognito, ownNote, whoseNote } from './sessionNote.js';
import type { SessionNote } from './sessionNote.js';
import { signInResult, signInSuccess } from './signInResult.js';

interface Given {
  readonly name: KnownChallenge;
  readonly row: ChallengeRow;
  readonly answer: ChallengeAnswer;
}

/**
 * Returns the answer in the input.
 * @throws Refusal if there is none
 */
function givenAnswer(input: RespondToChallengeInput): Given {
  for (const [name, row] of Object.entries(challenges)) {
    const answer = input[row.field];
    if (answer) return { name: name as KnownChallenge, row, answer };
  }
  throw invalidInput({ path: '', message: 'must have the answer to exactly one challenge' });
}

/**
 * Returns the sign-in that the answer continues. It is found by the gateway's own session, never by
 * the name in the answer.
 */
function noteOf(input: RespondToChallengeInput, call: Call): SessionNote | undefined {
  const { name, answer } = givenAnswer(input);
  const note = ownNote(answer.session, [name], answer.username, call);
  const { secretBlock } = answer as { secretBlock?: string };
  const block = secretBlock === undefined ? undefined : digestOfBlock(secretBlock);
  return note?.block === block ? note : undefined;
}

/**
 * Whether the answer contains something that could be guessed. Choices and public values could not,
 * and neither could the session that a new password needs.
 */
function provesSomething({
  newPasswordRequired,
  selectMfaType,
  mfaSetup,
  deviceSrp,
  selectChallenge,
}: RespondToChallengeInput): boolean {
  return !(
    newPasswordRequired ??
    selectMfaType ??
    mfaSetup ??
    deviceSrp ??
    (selectChallenge && !isPasswordJudged(selectChallenge))
  );
}

/** Whether Cognito checks the password: it ignores the password if another factor is chosen. */
const isPasswordJudged = ({
  firstFactor,
  password,
}: NonNullable<RespondToChallengeInput['selectChallenge']>): boolean =>
  firstFactor === 'PASSWORD' && Boolean(password);

/** Challenges that Cognito sends only after a correct first factor. */
const afterFirstFactor: ReadonlySet<KnownChallenge> = new Set<KnownChallenge>([
  'DEVICE_PASSWORD_VERIFIER',
  'DEVICE_SRP_AUTH',
  'MFA_SETUP',
  'NEW_PASSWORD_REQUIRED',
  'SELECT_MFA_TYPE',
  'SMS_MFA',
  'SOFTWARE_TOKEN_MFA',
]);

export const respondToChallenge = defineOperation({
  on: 'Mutation',
  description: 'Answers a sign-in challenge. Returns tokens or the next challenge.',
  input: RespondToChallengeInput,
  success: signInSuccess,
  command: RespondToAuthChallengeCommand,
  alternatives: [AdminRespondToAuthChallengeCommand],
  request: (input, call) => {
    const { name, row, answer } = givenAnswer(input);
    const note = noteOf(input, call);
    if (!note) throw invalidSession();
    const { selectChallenge: choice } = input;
    if (choice?.password && !isPasswordJudged(choice))
      throw invalidInput({
        path: 'selectChallenge.password',
        message: 'is only for the first factor PASSWORD',
      });
    return {
      ClientId: call.cognito.clientId,
      ChallengeName: name,
      Session: note.session,
      ChallengeResponses: definedOnly({
        USERNAME: nameAtCognito(note),
        DEVICE_KEY: answer.deviceKey,
        ...row.responses(answer as never, note),
      }),
      ClientMetadata: metadataOf(answer.clientMetadata),
    };
  },
  result: (output, input, call) => {
    const note = noteOf(input, call);
    if (!note) throw invalidSession();
    return signInResult(output, note, call);
  },
  errorDetails: (member, input) =>
    member === 'CodeMismatchError' ? { retrySession: givenAnswer(input).answer.session } : {},
  allow: anyone,
  spends: {
    guess: (input, call) => {
      const note = noteOf(input, call);
      if (!note) return nobody;
      return provesSomething(input) ? whoseNote(note) : undefined;
    },
    message: (input, call) => {
      const { selectChallenge, selectMfaType } = input;
      const note = sendsCode(selectChallenge?.firstFactor ?? selectMfaType?.mfaMethod)
        ? noteOf(input, call)
        : undefined;
      return note && whoseNote(note);
    },
    // Cognito answers a custom challenge with the next challenge whether the answer was right or
    // wrong, so the guess stays counted.
    leavesOpen: (input, value) => Boolean(input.custom) && value instanceof CustomChallenge,
  },
  writesOwn: ({ newPasswordRequired: answer }) =>
    ownAttributes(answer?.attributes, 'newPasswordRequired.attributes'),
  conceals: {
    as: 'session',
    proven: (input, call) =>
      afterFirstFactor.has(givenAnswer(input).name) && noteOf(input, call) !== undefined,
    inPlaceOfMessage: async (input, call, addressesOf) => {
      const { selectChallenge: choice } = input;
      const note = noteOf(input, call);
      if (!choice || !note || !sendsCode(choice.firstFactor)) return undefined;
      const request = {
        ClientId: call.cognito.clientId,
        AuthFlow: 'USER_AUTH' as const,
        AuthParameters: { PREFERRED_CHALLENGE: choice.firstFactor },
        ClientMetadata: metadataOf(choice.clientMetadata),
      };
      return beginAsNobody(request, note.typed, call, addressesOf);
    },
    // A wrong code reveals nothing, because Cognito also reports it for sign-ins that it simulates
    // for missing users.
    accountUsedUp: ({ emailOtp, smsOtp }) =>
      (emailOtp ?? smsOtp) ? { member: 'CodeMismatchError' } : undefined,
  },
});

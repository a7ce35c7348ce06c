/** The mutation `respondToChallenge`. */
import { RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import { InputType } from 'type-graphql';

import { MyAttributesInput } from '../../schema/attribute.js';
import { NestedField, TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { invalidInput } from '../refusal.js';
import { anyone } from '../rules.js';
import { attributeListOf } from '../user/userOf.js';
import { signInResult, signInSuccess } from './signInResult.js';

/** What the answer to every challenge holds. */
@InputType()
abstract class ChallengeAnswer {
  @TextField('username', 'The `username` of the challenge.')
  username!: string;

  @TextField('session', 'The `session` of the challenge.')
  session!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@InputType({ description: 'The answer to `NewPasswordRequiredChallenge`.' })
export class NewPasswordAnswerInput extends ChallengeAnswer {
  @TextField('password', 'The new password.')
  newPassword!: string;

  @NestedField(() => MyAttributesInput, 'Values for the missing attributes.', { nullable: true })
  attributes?: MyAttributesInput | null;
}

@InputType({ description: 'The answer to a challenge: exactly one of the fields, the one that is named for the challenge.' })
export class RespondToChallengeInput {
  @NestedField(() => NewPasswordAnswerInput, 'Answers `NewPasswordRequiredChallenge`.', { nullable: true })
  newPasswordRequired?: NewPasswordAnswerInput | null;
}

interface Answer {
  readonly name: ChallengeNameType;
  readonly given: ChallengeAnswer;
  readonly responses: Readonly<Record<string, string>>;
}

function answerOf({ newPasswordRequired }: RespondToChallengeInput): Answer {
  if (newPasswordRequired) {
    const { newPassword, attributes } = newPasswordRequired;
    const set = (attributeListOf(attributes) ?? []).map(({ Name = '', Value = '' }) => [`userAttributes.${Name}`, Value] as const);
    return { name: 'NEW_PASSWORD_REQUIRED', given: newPasswordRequired, responses: { NEW_PASSWORD: newPassword, ...Object.fromEntries(set) } };
  }
  throw invalidInput({ path: '', message: 'must hold the answer to one challenge' });
}

export const respondToChallenge = defineOperation({
  on: 'Mutation',
  description: 'Answers a challenge of a sign-in. Answers tokens, or the next challenge.',
  input: RespondToChallengeInput,
  success: signInSuccess,
  command: RespondToAuthChallengeCommand,
  request: (input, { cognito }) => {
    const { name, given, responses } = answerOf(input);
    return {
      ClientId: cognito.clientId,
      ChallengeName: name,
      Session: given.session,
      ChallengeResponses: { USERNAME: given.username, ...responses },
      ClientMetadata: metadataOf(given.clientMetadata),
    };
  },
  result: (output, input) => signInResult(output, answerOf(input).given.username),
  allow: anyone,
});

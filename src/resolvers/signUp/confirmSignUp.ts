/** The mutation `confirmSignUp`. */
import { ConfirmSignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../steps/rules.js';
import { confirmed, ownNote, sealNote, signedUp } from '../signIn/sessionNote.js';
import { namedUser } from '../spends.js';

@InputType({ description: 'What `confirmSignUp` takes.' })
export class ConfirmSignUpInput {
  @TextField('username', 'The username given at sign-up.')
  username!: string;

  @TextField('code', 'The code that was sent.')
  confirmationCode!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Takes an e-mail address or phone number over from another user who has it as an alias. Left out, that is an error.',
  })
  forceAliasCreation?: boolean | null;

  @TextField('session', 'The session that `signUp` gave.', { nullable: true })
  session?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The account is confirmed.' })
export class ConfirmSignUpSuccess {
  @Field(() => String, { description: 'The username given at sign-up.' })
  username!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Signs the user in without a password, where the pool allows it: hand it to `authenticate` with the flow `USER_AUTH`.',
  })
  session?: string | null;
}

export const confirmSignUp = defineOperation({
  on: 'Mutation',
  description: 'Confirms a new account with the code that was sent.',
  input: ConfirmSignUpInput,
  success: ConfirmSignUpSuccess,
  command: ConfirmSignUpCommand,
  request: ({ username, confirmationCode, forceAliasCreation, session, clientMetadata }, call) => ({
    ClientId: call.cognito.clientId,
    Username: username,
    ConfirmationCode: confirmationCode,
    ForceAliasCreation: forceAliasCreation ?? undefined,
    // Another one is left out: the code confirms the account, and the user signs in as usual.
    Session: ownNote(session, [signedUp], username, call)?.session,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: ({ Session }, { username }, call) => ({
    username,
    session:
      Session === undefined
        ? null
        : sealNote({ step: confirmed, session: Session, typed: username, username }, call),
  }),
  allow: anyone,
  spends: { code: namedUser },
  conceals: { as: 'code' },
});

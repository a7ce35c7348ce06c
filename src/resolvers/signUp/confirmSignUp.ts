import { ConfirmSignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { confirmed, ownNote, sealNote, signedUp } from '../signIn/sessionNote.js';
import { namedUser } from '../spends.js';

@InputType()
export class ConfirmSignUpInput {
  @TextField('username', 'The username given at sign-up.')
  username!: string;

  @TextField('code', 'The code from the message.')
  code!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to take over an alias (e-mail address or phone number) from another user. By ' +
      'default, a taken alias is an error.',
  })
  forceAliasCreation?: boolean | null;

  @TextField('session', 'The session from `signUp`.', { nullable: true })
  session?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The account was confirmed.' })
export class ConfirmSignUpSuccess {
  @Field(() => String, { description: 'The username given at sign-up.' })
  username!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Pass it to `authenticate` with the flow `USER_AUTH` to sign the user in without a ' +
      'password. Null if the pool does not allow that.',
  })
  session?: string | null;
}

export const confirmSignUp = defineOperation({
  on: 'Mutation',
  description: 'Confirms a new account with the code from `signUp`.',
  input: ConfirmSignUpInput,
  success: ConfirmSignUpSuccess,
  command: ConfirmSignUpCommand,
  request: ({ username, code, forceAliasCreation, session, clientMetadata }, call) => ({
    ClientId: call.cognito.clientId,
    Username: username,
    ConfirmationCode: code,
    ForceAliasCreation: forceAliasCreation ?? undefined,
    // A session of any other kind is ignored: the code confirms the account, and the user signs in
    // as usual.
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

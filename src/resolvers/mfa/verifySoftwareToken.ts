/** The mutation `verifySoftwareToken`. */
import { VerifySoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { Refusal } from '../steps/refusal.js';
import { bearerOrSession } from '../steps/rules.js';
import { nextSession, tokenOwner, tokenOwnerProof } from './tokenOwnerProof.js';

@InputType({ description: 'What `verifySoftwareToken` takes.' })
export class VerifySoftwareTokenInput {
  @TextField('totpCode', 'The six digits that the authenticator app shows.')
  code!: string;

  @TextField('deviceName', 'A name by which the user will know the app again.', { nullable: true })
  friendlyDeviceName?: string | null;

  @TextField(
    'session',
    'The `session` that `associateSoftwareToken` gave, when this is part of a sign-in; the access token is not needed then.',
    { nullable: true },
  )
  session?: string | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The authenticator app is set up.' })
export class VerifySoftwareTokenSuccess {
  @Field(() => String, {
    nullable: true,
    description:
      'In a sign-in, the session for the answer `mfaSetup` of `respondToChallenge`. Otherwise null; `setMyMfaPreference` turns the app on.',
  })
  session?: string | null;
}

export const verifySoftwareToken = defineOperation({
  on: 'Mutation',
  description: 'Proves with a code that the authenticator app holds the secret, which then counts.',
  input: VerifySoftwareTokenInput,
  success: VerifySoftwareTokenSuccess,
  command: VerifySoftwareTokenCommand,
  request: (input, call) => ({
    ...tokenOwnerProof(input, call),
    UserCode: input.code,
    FriendlyDeviceName: input.friendlyDeviceName ?? undefined,
  }),
  result: ({ Status, Session }, input, call) => {
    if (Status === 'ERROR') throw new Refusal('EnableSoftwareTokenMfaError');
    return { session: nextSession(Session, input, call) };
  },
  errorDetails: (member, { session }) =>
    member === 'EnableSoftwareTokenMfaError' || member === 'CodeMismatchError'
      ? { retrySession: session ?? null }
      : {},
  allow: bearerOrSession,
  spends: { code: tokenOwner },
});

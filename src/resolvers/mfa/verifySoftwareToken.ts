import { VerifySoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { Refusal } from '../outcome/refusal.js';
import { bearerOrSession } from '../rights/rules.js';
import { nextSession, tokenOwner, tokenOwnerProof } from './tokenOwnerProof.js';

@InputType()
export class VerifySoftwareTokenInput {
  @TextField('totpCode', 'The six digits that the authenticator app shows.')
  code!: string;

  @TextField('deviceName', 'A name by which the user can recognize the authenticator app.', {
    nullable: true,
  })
  deviceName?: string | null;

  @TextField(
    'session',
    'The `session` from `associateSoftwareToken`. During a sign-in, send it instead of an ' +
      'access token.',
    { nullable: true },
  )
  session?: string | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The authenticator app was set up.' })
export class VerifySoftwareTokenSuccess {
  @Field(() => String, {
    nullable: true,
    description:
      'The session for the answer `mfaSetup` of `respondToChallenge`, if this is part of a ' +
      'sign-in. If it is null, enable the app with `setMyMfaPreference`.',
  })
  session?: string | null;
}

export const verifySoftwareToken = defineOperation({
  on: 'Mutation',
  description: 'Completes the set-up of an authenticator app with a code from the app.',
  input: VerifySoftwareTokenInput,
  success: VerifySoftwareTokenSuccess,
  command: VerifySoftwareTokenCommand,
  request: (input, call) => ({
    ...tokenOwnerProof(input, call),
    UserCode: input.code,
    FriendlyDeviceName: input.deviceName ?? undefined,
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

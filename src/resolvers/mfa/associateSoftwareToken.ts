/** The mutation `associateSoftwareToken`. */
import { AssociateSoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearerOrSession } from '../steps/rules.js';
import { otpauthUri, qrCodeOf } from './otpauth.js';
import { inventedSession, nextSession, tokenOwnerProof } from './tokenOwnerProof.js';

@InputType({ description: 'What `associateSoftwareToken` takes.' })
export class AssociateSoftwareTokenInput {
  @TextField('otpLabel', 'The name of the service, as the authenticator app will show it.')
  issuer!: string;

  @TextField(
    'otpLabel',
    "The name of the account, as the authenticator app will show it. Left out, the bearer's username, or the issuer in a sign-in.",
    { nullable: true },
  )
  accountName?: string | null;

  @TextField(
    'session',
    'The `session` of `MfaSetupChallenge`, when this is part of a sign-in; the access token is not needed then.',
    { nullable: true },
  )
  session?: string | null;

  @TokenField
  token?: string | null;
}

@ObjectType({
  description: 'The secret is made. It counts once `verifySoftwareToken` has seen a code of it.',
})
export class AssociateSoftwareTokenSuccess {
  @Field(() => String, { description: 'The secret as Base32, for people who type it in.' })
  secretCode!: string;

  @Field(() => String, {
    description: 'The `otpauth://` URI, for a link that opens the authenticator app.',
  })
  otpauthUri!: string;

  @Field(() => String, {
    description:
      'The QR code of that URI: an SVG image as a data URI. It holds the secret, so it must not be logged or cached.',
  })
  qrCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The session for `verifySoftwareToken`, when this is part of a sign-in.',
  })
  session?: string | null;
}

export const associateSoftwareToken = defineOperation({
  on: 'Mutation',
  description:
    'Makes the secret of an authenticator app, for the bearer or for a sign-in that must set one up.',
  input: AssociateSoftwareTokenInput,
  success: AssociateSoftwareTokenSuccess,
  command: AssociateSoftwareTokenCommand,
  request: (input, call) => tokenOwnerProof(input, call),
  result: ({ SecretCode: secretCode = '', Session }, input, call) => {
    const { issuer, accountName } = input;
    const { caller } = call;
    const account = accountName ?? (caller.kind === 'bearer' ? caller.username : issuer);
    const uri = otpauthUri({ secretCode, issuer, accountName: account });
    return {
      secretCode,
      otpauthUri: uri,
      qrCode: qrCodeOf(uri),
      session: nextSession(Session, input, call),
    };
  },
  allow: bearerOrSession,
  spends: { code: inventedSession },
});

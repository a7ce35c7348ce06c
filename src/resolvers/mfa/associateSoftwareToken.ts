import { AssociateSoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearerOrSession } from '../rights/rules.js';
import { otpauthUri, qrCodeOf } from './otpauth.js';
import { inventedSession, nextSession, tokenOwnerProof } from './tokenOwnerProof.js';

@InputType()
export class AssociateSoftwareTokenInput {
  @TextField('otpLabel', 'The name of the service in the authenticator app.')
  issuer!: string;

  @TextField(
    'otpLabel',
    'The name of the account in the authenticator app. Default: the username; during a ' +
      'sign-in, the issuer.',
    { nullable: true },
  )
  accountName?: string | null;

  @TextField(
    'session',
    'The `session` of `MfaSetupChallenge`. During a sign-in, send it instead of an access token.',
    { nullable: true },
  )
  session?: string | null;

  @TokenField
  token?: string | null;
}

@ObjectType({
  description:
    'The secret was created. It takes effect once `verifySoftwareToken` has accepted a code.',
})
export class AssociateSoftwareTokenSuccess {
  @Field(() => String, { description: 'The secret as Base32, for typing it in.' })
  secretCode!: string;

  @Field(() => String, {
    description: 'The `otpauth://` URI, for a link that opens the authenticator app.',
  })
  otpauthUri!: string;

  @Field(() => String, {
    description:
      'The QR code of that URI, as an SVG image in a data URI. It contains the secret: do not ' +
      'log or cache it.',
  })
  qrCode!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The session for `verifySoftwareToken`, if this is part of a sign-in. Otherwise null.',
  })
  session?: string | null;
}

export const associateSoftwareToken = defineOperation({
  on: 'Mutation',
  description:
    'Creates the secret of an authenticator app, for the signed-in user or during a sign-in ' +
    'that requires one.',
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

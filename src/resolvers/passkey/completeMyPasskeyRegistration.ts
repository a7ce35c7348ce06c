import { CompleteWebAuthnRegistrationCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { registrationResponseOf } from './passkeyOf.js';

@InputType()
export class CompleteMyPasskeyRegistrationInput {
  @TextField(
    'credentialJson',
    'What `navigator.credentials.create` gave, as JSON: `JSON.stringify(credential.toJSON())`.',
  )
  credentialJson!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The passkey was registered.' })
export class CompleteMyPasskeyRegistrationSuccess {
  @Field(() => ID, { description: 'The credential id, as Base64url.' })
  credentialId!: string;
}

export const completeMyPasskeyRegistration = defineOperation({
  on: 'Mutation',
  description:
    'Registers the passkey that the browser created with the options from ' +
    '`startMyPasskeyRegistration`.',
  input: CompleteMyPasskeyRegistrationInput,
  success: CompleteMyPasskeyRegistrationSuccess,
  command: CompleteWebAuthnRegistrationCommand,
  request: ({ credentialJson }, { accessToken }) => ({
    AccessToken: accessToken,
    Credential: registrationResponseOf(credentialJson),
  }),
  result: (_output, { credentialJson }) => ({
    credentialId: String(registrationResponseOf(credentialJson).id),
  }),
  allow: bearer,
  changesUser: true,
});

import { StartWebAuthnRegistrationCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TokenField } from '../../schema/input.js';
import { PasskeyCreationOptions } from '../../schema/signIn/passkey.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { creationOptionsOf } from './passkeyOf.js';

@InputType()
export class StartMyPasskeyRegistrationInput {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The registration was started.' })
export class StartMyPasskeyRegistrationSuccess {
  @Field(() => PasskeyCreationOptions, {
    description: 'What the browser needs to make the passkey.',
  })
  options!: PasskeyCreationOptions;

  @Field(() => String, {
    description:
      'The options as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` and ' +
      '`navigator.credentials.create`.',
  })
  optionsJson!: string;
}

export const startMyPasskeyRegistration = defineOperation({
  on: 'Mutation',
  description:
    'Starts registering a passkey of the signed-in user; `completeMyPasskeyRegistration` ' +
    'completes it.',
  input: StartMyPasskeyRegistrationInput,
  success: StartMyPasskeyRegistrationSuccess,
  command: StartWebAuthnRegistrationCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: ({ CredentialCreationOptions: document }) => ({
    options: creationOptionsOf(document),
    optionsJson: JSON.stringify(document ?? {}),
  }),
  allow: bearer,
});

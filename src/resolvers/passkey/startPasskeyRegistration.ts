/** The mutation `startPasskeyRegistration`. */
import { StartWebAuthnRegistrationCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TokenField } from '../../schema/input.js';
import { PasskeyCreationOptions } from '../../schema/signIn/passkey.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';
import { creationOptionsOf } from './passkeyOf.js';

@InputType({ description: 'What `startPasskeyRegistration` takes.' })
export class StartPasskeyRegistrationInput {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The registration is begun.' })
export class StartPasskeyRegistrationSuccess {
  @Field(() => PasskeyCreationOptions, {
    description: 'What the browser needs to make the passkey.',
  })
  options!: PasskeyCreationOptions;

  @Field(() => String, {
    description:
      'The same as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` and `navigator.credentials.create`.',
  })
  optionsJson!: string;
}

export const startPasskeyRegistration = defineOperation({
  on: 'Mutation',
  description:
    'Begins the registration of a passkey of the bearer; `completePasskeyRegistration` ends it.',
  input: StartPasskeyRegistrationInput,
  success: StartPasskeyRegistrationSuccess,
  command: StartWebAuthnRegistrationCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: ({ CredentialCreationOptions: document }) => ({
    options: creationOptionsOf(document),
    optionsJson: JSON.stringify(document ?? {}),
  }),
  allow: bearer,
});

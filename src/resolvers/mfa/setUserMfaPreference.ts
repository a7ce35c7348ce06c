/** The mutation `setUserMfaPreference`. */
import { AdminSetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { MfaPreferenceFields } from '../../schema/signIn/mfa.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';
import { mfaSettingsOf } from './mfaSettingsOf.js';

@InputType({
  description:
    'What `setUserMfaPreference` takes: a user and at least one method. Methods that are left out stay as they are.',
})
export class SetUserMfaPreferenceInput extends MfaPreferenceFields {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The preferences are set.' })
export class SetUserMfaPreferenceSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const setUserMfaPreference = defineOperation({
  on: 'Mutation',
  description: "Switches a user's second factors on or off, and says which one is asked for first.",
  input: SetUserMfaPreferenceInput,
  success: SetUserMfaPreferenceSuccess,
  command: AdminSetUserMFAPreferenceCommand,
  request: (input, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: input.username,
    ...mfaSettingsOf(input),
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('mfa:write'),
  changesUser: true,
});

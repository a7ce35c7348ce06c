import { AdminSetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { MfaPreferenceFields } from '../../schema/signIn/mfa.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { mfaSettingsOf } from './mfaSettingsOf.js';

@InputType({
  description:
    'A user and the new preferences, for at least one method. Omitted methods are not changed.',
})
export class SetUserMfaPreferenceInput extends MfaPreferenceFields {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The preferences were set.' })
export class SetUserMfaPreferenceSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const setUserMfaPreference = defineOperation({
  on: 'Mutation',
  description: "Enables or disables a user's second factors and sets the preferred one.",
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
  isDangerous: true,
  changesUser: true,
});

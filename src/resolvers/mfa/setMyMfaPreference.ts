/** The mutation `setMyMfaPreference`. */
import { SetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TokenField } from '../../schema/input.js';
import { MfaPreferenceFields } from '../../schema/signIn/mfa.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';
import { mfaSettingsOf } from './mfaSettingsOf.js';

@InputType({
  description:
    'What `setMyMfaPreference` takes: at least one method. Methods that are left out stay as they are.',
})
export class SetMyMfaPreferenceInput extends MfaPreferenceFields {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The preferences are set.' })
export class SetMyMfaPreferenceSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  preferenceSet!: boolean;
}

export const setMyMfaPreference = defineOperation({
  on: 'Mutation',
  description:
    "Switches the bearer's second factors on or off, and says which one is asked for first.",
  input: SetMyMfaPreferenceInput,
  success: SetMyMfaPreferenceSuccess,
  command: SetUserMFAPreferenceCommand,
  request: (input, { accessToken }) => ({ AccessToken: accessToken, ...mfaSettingsOf(input) }),
  result: () => ({ preferenceSet: true }),
  allow: bearer,
  changesUser: true,
});

import { SetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TokenField } from '../../schema/input.js';
import { MfaPreferenceFields } from '../../schema/signIn/mfa.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { mfaSettingsOf } from './mfaSettingsOf.js';

@InputType({
  description: 'The new preferences, for at least one method. Omitted methods are not changed.',
})
export class SetMyMfaPreferenceInput extends MfaPreferenceFields {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The preferences were set.' })
export class SetMyMfaPreferenceSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  preferenceSet!: boolean;
}

export const setMyMfaPreference = defineOperation({
  on: 'Mutation',
  description:
    "Enables or disables the signed-in user's second factors and sets the preferred one.",
  input: SetMyMfaPreferenceInput,
  success: SetMyMfaPreferenceSuccess,
  command: SetUserMFAPreferenceCommand,
  request: (input, { accessToken }) => ({ AccessToken: accessToken, ...mfaSettingsOf(input) }),
  result: () => ({ preferenceSet: true }),
  allow: bearer,
  changesUser: true,
});

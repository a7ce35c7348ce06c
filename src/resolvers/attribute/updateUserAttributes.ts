import { AdminUpdateUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { UserAttributesInput } from '../../schema/user/attribute.js';
import { NestedField, TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { someAttributes } from '../user/userOf.js';

@InputType()
export class UpdateUserAttributesInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @NestedField(() => UserAttributesInput, 'The attributes to set.')
  attributes!: UserAttributesInput;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The attributes were set.' })
export class UpdateUserAttributesSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const updateUserAttributes = defineOperation({
  on: 'Mutation',
  description: 'Sets attributes of a user.',
  input: UpdateUserAttributesInput,
  success: UpdateUserAttributesSuccess,
  command: AdminUpdateUserAttributesCommand,
  request: ({ username, attributes, clientMetadata }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    UserAttributes: someAttributes(attributes),
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('users:write'),
  isDangerous: true,
  changesUser: true,
});

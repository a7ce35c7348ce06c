import { DeleteUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class DeleteMyAttributesInput {
  @TextField(
    'attributeName',
    "Cognito's names for the attributes, such as `nickname` or `custom:plan`.",
    { maxItems: 50 },
  )
  attributeNames!: string[];

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The attributes were deleted.' })
export class DeleteMyAttributesSuccess {
  @Field(() => [String], { description: "Cognito's names for the attributes." })
  attributeNames!: string[];
}

export const deleteMyAttributes = defineOperation({
  on: 'Mutation',
  description: 'Deletes attributes of the signed-in user.',
  input: DeleteMyAttributesInput,
  success: DeleteMyAttributesSuccess,
  command: DeleteUserAttributesCommand,
  request: ({ attributeNames }, { accessToken }) => ({
    AccessToken: accessToken,
    UserAttributeNames: attributeNames,
  }),
  result: (_output, { attributeNames }) => ({ attributeNames }),
  allow: bearer,
  changesUser: true,
  writesOwn: ({ attributeNames }) =>
    attributeNames.map((name, index) => ({ name, path: `attributeNames.${String(index)}` })),
});

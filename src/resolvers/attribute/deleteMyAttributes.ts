import { DeleteUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';

@InputType()
export class DeleteMyAttributesInput {
  @TextField(
    'attributeName',
    "Cognito's names of the attributes, such as `nickname` or `custom:plan`.",
    { maxItems: 50 },
  )
  names!: string[];

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The attributes were deleted.' })
export class DeleteMyAttributesSuccess {
  @Field(() => [String], { description: "Cognito's names of the attributes." })
  names!: string[];
}

export const deleteMyAttributes = defineOperation({
  on: 'Mutation',
  description: 'Deletes attributes of the signed-in user.',
  input: DeleteMyAttributesInput,
  success: DeleteMyAttributesSuccess,
  command: DeleteUserAttributesCommand,
  request: ({ names }, { accessToken }) => ({
    AccessToken: accessToken,
    UserAttributeNames: names,
  }),
  result: (_output, { names }) => ({ names }),
  allow: bearer,
  changesUser: true,
  writesOwn: ({ names }) => names.map((name, index) => ({ name, path: `names.${String(index)}` })),
});

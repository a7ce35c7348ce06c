/** The mutation `verifyMyAttribute`. */
import { VerifyUserAttributeCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';
import { bearerAccount } from '../spends.js';

@InputType({ description: 'What `verifyMyAttribute` takes.' })
export class VerifyMyAttributeInput {
  @TextField('attributeName', "Cognito's name of the attribute: `email` or `phone_number`.")
  name!: string;

  @TextField('code', 'The code that was sent.')
  code!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The attribute is verified.' })
export class VerifyMyAttributeSuccess {
  @Field(() => String, { description: "Cognito's name of the attribute." })
  name!: string;
}

export const verifyMyAttribute = defineOperation({
  on: 'Mutation',
  description:
    "Verifies the bearer's e-mail address or phone number with the code that was sent to it.",
  input: VerifyMyAttributeInput,
  success: VerifyMyAttributeSuccess,
  command: VerifyUserAttributeCommand,
  request: ({ name, code }, { accessToken }) => ({
    AccessToken: accessToken,
    AttributeName: name,
    Code: code,
  }),
  result: (_output, { name }) => ({ name }),
  allow: bearer,
  changesUser: true,
  spends: { code: bearerAccount },
});

import { VerifyUserAttributeCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { bearerAccount } from '../spends.js';

@InputType()
export class VerifyMyAttributeInput {
  @TextField('attributeName', "Cognito's name for the attribute: `email` or `phone_number`.")
  attributeName!: string;

  @TextField('code', 'The code from the message.')
  code!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The attribute was verified.' })
export class VerifyMyAttributeSuccess {
  @Field(() => String, { description: "Cognito's name for the attribute." })
  attributeName!: string;
}

export const verifyMyAttribute = defineOperation({
  on: 'Mutation',
  description:
    "Verifies the signed-in user's e-mail address or phone number with the code from " +
    '`sendMyAttributeCode`.',
  input: VerifyMyAttributeInput,
  success: VerifyMyAttributeSuccess,
  command: VerifyUserAttributeCommand,
  request: ({ attributeName, code }, { accessToken }) => ({
    AccessToken: accessToken,
    AttributeName: attributeName,
    Code: code,
  }),
  result: (_output, { attributeName }) => ({ attributeName }),
  allow: bearer,
  changesUser: true,
  spends: { code: bearerAccount },
});

import { GetUserAttributeVerificationCodeCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { CodeDelivery } from '../../schema/signIn/codeDelivery.js';
import { TextField, TokenField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { codeDeliveryOf } from '../codeDeliveryOf.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { bearerAccount } from '../spends.js';

@InputType()
export class SendMyAttributeCodeInput {
  @TextField(
    'attributeName',
    "Cognito's name for the attribute to verify: `email` or `phone_number`.",
  )
  attributeName!: string;

  @TokenField
  token?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'A code was sent.' })
export class SendMyAttributeCodeSuccess {
  @Field(() => CodeDelivery, { nullable: true, description: 'Where the code was sent.' })
  codeDelivery?: CodeDelivery | null;
}

export const sendMyAttributeCode = defineOperation({
  on: 'Mutation',
  description:
    "Sends a code to the signed-in user's e-mail address or phone number, for `verifyMyAttribute`.",
  input: SendMyAttributeCodeInput,
  success: SendMyAttributeCodeSuccess,
  command: GetUserAttributeVerificationCodeCommand,
  request: ({ attributeName, clientMetadata }, { accessToken }) => ({
    AccessToken: accessToken,
    AttributeName: attributeName,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: ({ CodeDeliveryDetails }) => ({ codeDelivery: codeDeliveryOf(CodeDeliveryDetails) }),
  allow: bearer,
  spends: { message: bearerAccount },
});

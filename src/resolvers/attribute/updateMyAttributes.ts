import { UpdateUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { MyAttributesInput } from '../../schema/user/attribute.js';
import { CodeDelivery } from '../../schema/signIn/codeDelivery.js';
import { NestedField, TokenField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { codeDeliveryOf } from '../codeDeliveryOf.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { ownAttributes } from '../ownAttributes.js';
import { bearer } from '../rights/rules.js';
import { bearerAccount } from '../spends.js';
import { someAttributes } from '../user/userOf.js';

@InputType()
export class UpdateMyAttributesInput {
  @NestedField(() => MyAttributesInput, 'The attributes to set.')
  attributes!: MyAttributesInput;

  @TokenField
  token?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The attributes were set, except those that must first be verified.' })
export class UpdateMyAttributesSuccess {
  @Field(() => [CodeDelivery], {
    description: 'Where codes were sent to verify new e-mail addresses and phone numbers.',
  })
  codeDeliveries!: CodeDelivery[];
}

export const updateMyAttributes = defineOperation({
  on: 'Mutation',
  description: 'Sets attributes of the signed-in user.',
  input: UpdateMyAttributesInput,
  success: UpdateMyAttributesSuccess,
  command: UpdateUserAttributesCommand,
  request: ({ attributes, clientMetadata }, { accessToken }) => ({
    AccessToken: accessToken,
    UserAttributes: someAttributes(attributes),
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: ({ CodeDeliveryDetailsList = [] }) => ({
    codeDeliveries: CodeDeliveryDetailsList.flatMap((details) => codeDeliveryOf(details) ?? []),
  }),
  allow: bearer,
  changesUser: true,
  // Counts as a message, because Cognito sends a code to a new address or number.
  spends: {
    message: (input, call) => {
      const addresses = [input.attributes.email, input.attributes.phoneNumber];
      return addresses.some(Boolean) ? { ...bearerAccount(input, call), addresses } : undefined;
    },
  },
  writesOwn: ({ attributes }) => ownAttributes(attributes, 'attributes'),
});

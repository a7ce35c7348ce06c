import { ForgotPasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { CodeDelivery } from '../../schema/signIn/codeDelivery.js';
import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { codeDeliveryOf, deliveryByName } from '../codeDeliveryOf.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { namedUser } from '../spends.js';

@InputType()
export class ForgotPasswordInput {
  @TextField('username', 'The username, or an alias if the pool allows it.')
  username!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'A code was sent, if the account exists and can receive one.' })
export class ForgotPasswordSuccess {
  @Field(() => CodeDelivery, {
    nullable: true,
    description:
      'Where the code is sent, derived from the given username: null if that is not an ' +
      'address. Callers with `users:read` see the actual destination.',
  })
  codeDelivery?: CodeDelivery | null;
}

export const forgotPassword = defineOperation({
  on: 'Mutation',
  description: 'Sends a code for setting a new password with `confirmForgotPassword`.',
  input: ForgotPasswordInput,
  success: ForgotPasswordSuccess,
  command: ForgotPasswordCommand,
  request: ({ username, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    Username: username,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: ({ CodeDeliveryDetails }) => ({ codeDelivery: codeDeliveryOf(CodeDeliveryDetails) }),
  errors: ['UnsupportedUserStateError'],
  allow: anyone,
  spends: { message: namedUser },
  conceals: {
    as: 'message',
    success: ({ username }) => ({ codeDelivery: deliveryByName(username) }),
  },
});

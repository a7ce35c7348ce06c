import { SignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { MyAttributesInput } from '../../schema/user/attribute.js';
import { CodeDelivery } from '../../schema/signIn/codeDelivery.js';
import { NestedField, TextField } from '../../schema/input.js';
import { ClientMetadataField, ValidationDataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { codeDeliveryOf, deliveryByName } from '../codeDeliveryOf.js';
import { metadataOf, validationDataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { ownAttributes } from '../ownAttributes.js';
import { anyone } from '../rights/rules.js';
import { attributeListOf } from '../user/userOf.js';
import { sealNote, signedUp } from '../signIn/sessionNote.js';
import { writeToOwner } from './ownerNotice.js';

@InputType()
export class SignUpInput {
  @TextField(
    'username',
    'The username, or the e-mail address or phone number if users sign in with that.',
  )
  username!: string;

  @TextField('newPassword', 'The password.')
  password!: string;

  @NestedField(() => MyAttributesInput, 'The attributes of the new user.', { nullable: true })
  attributes?: MyAttributesInput | null;

  @ValidationDataField
  validationData?: KeyValueInput[] | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The account was registered.' })
export class SignUpSuccess {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the new user: the attribute `sub`. Null if the gateway hides whether the user ' +
      'is new.',
  })
  userId?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the account is already confirmed. If not, use `confirmSignUp`.',
  })
  confirmed!: boolean;

  @Field(() => CodeDelivery, {
    nullable: true,
    description: 'Where the confirmation code was sent.',
  })
  codeDelivery?: CodeDelivery | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Pass it to `confirmSignUp` to sign the user in afterwards, if the pool allows it.',
  })
  session?: string | null;
}

export const signUp = defineOperation({
  on: 'Mutation',
  description: 'Signs up a new user.',
  input: SignUpInput,
  success: SignUpSuccess,
  command: SignUpCommand,
  request: ({ username, password, attributes, validationData, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    Username: username,
    Password: password,
    UserAttributes: attributeListOf(attributes),
    ValidationData: validationDataOf(validationData),
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (
    { UserSub = '', UserConfirmed = false, CodeDeliveryDetails, Session },
    { username },
    call,
  ) => ({
    userId: UserSub,
    confirmed: UserConfirmed,
    codeDelivery: codeDeliveryOf(CodeDeliveryDetails),
    session:
      Session === undefined
        ? null
        : sealNote({ step: signedUp, session: Session, typed: username, username }, call),
  }),
  allow: anyone,
  spends: {
    // No name is counted: a counter per name would reveal that its owner has just signed up.
    message: ({ username, attributes }) => ({
      name: '',
      addresses: [username, attributes?.email, attributes?.phoneNumber],
    }),
  },
  writesOwn: ({ attributes }) => ownAttributes(attributes, 'attributes'),
  conceals: {
    as: 'newUser',
    success: ({ username, attributes }) => ({
      userId: null,
      confirmed: false,
      codeDelivery: deliveryByName(username, attributes?.email, attributes?.phoneNumber),
      session: null,
    }),
    owner: {
      name: ({ username }) => username,
      write: ({ username }, { cognito }) => writeToOwner(username, cognito),
    },
  },
});

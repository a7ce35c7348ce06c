/** The mutation `createUser`. */
import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { UserAttributesInput } from '../../schema/user/attribute.js';
import { DeliveryMedium } from '../../schema/signIn/codeDelivery.js';
import { enumOf } from '../../schema/enum.js';
import { NestedField, TextField } from '../../schema/input.js';
import { ClientMetadataField, ValidationDataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { User } from '../../schema/user/user.js';
import { metadataOf, validationDataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';
import type { Target } from '../steps/targets.js';
import { attributeListOf, userOf } from './userOf.js';

export const MessageAction = enumOf(
  'MessageAction',
  { RESEND: 'Send the invitation again to a user who exists.', SUPPRESS: 'Send no invitation.' },
  'What to do about the invitation message. Leave out to send it.',
);

@InputType({ description: 'What `createUser` takes.' })
export class CreateUserInput {
  @TextField(
    'username',
    'The username. Where the pool signs in by e-mail or phone, the address or number.',
  )
  username!: string;

  @NestedField(() => UserAttributesInput, 'The attributes of the user.', { nullable: true })
  attributes?: UserAttributesInput | null;

  @TextField('newPassword', 'The temporary password. Left out, Cognito makes one.', {
    nullable: true,
  })
  temporaryPassword?: string | null;

  @Field(() => MessageAction, { nullable: true, description: 'Left out, the invitation is sent.' })
  messageAction?: keyof typeof MessageAction | null;

  @Field(() => [DeliveryMedium], {
    nullable: true,
    description: 'How the invitation is sent. Left out, by text message.',
  })
  desiredDeliveryMediums?: DeliveryMedium[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Takes an e-mail address or phone number over from a user who has it as an alias. Left out, that is an error.',
  })
  forceAliasCreation?: boolean | null;

  @ValidationDataField
  validationData?: KeyValueInput[] | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The user is created, and invited unless the message was suppressed.' })
export class CreateUserSuccess {
  @Field(() => User, { description: 'The new user.' })
  user!: User;
}

export const createUser = defineOperation({
  on: 'Mutation',
  description: 'Creates a user and sends an invitation with a temporary password.',
  input: CreateUserInput,
  success: CreateUserSuccess,
  // SDK, ForceAliasCreation: "the API throws an AliasExistsException", which its @throws list lacks.
  errors: ['AliasExistsError'],
  command: AdminCreateUserCommand,
  request: (input, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: input.username,
    UserAttributes: attributeListOf(input.attributes),
    TemporaryPassword: input.temporaryPassword ?? undefined,
    MessageAction: input.messageAction ?? undefined,
    DesiredDeliveryMediums: input.desiredDeliveryMediums ?? undefined,
    ForceAliasCreation: input.forceAliasCreation ?? undefined,
    ValidationData: validationDataOf(input.validationData),
    ClientMetadata: metadataOf(input.clientMetadata),
  }),
  result: ({ User: created = {} }) => ({ user: userOf(created) }),
  allow: permission('users:write'),
  actsOn: touchedBy,
});

/** A new user has no rights. An invitation sent again goes to a user who exists; an alias is taken from one. */
function touchedBy({
  username,
  attributes,
  messageAction,
  forceAliasCreation,
}: CreateUserInput): Target {
  const invited = messageAction === 'RESEND' ? [username] : [];
  if (forceAliasCreation !== true) return { users: invited };
  const taken = attributeListOf(attributes)?.flatMap(({ Name, Value }) =>
    Value !== undefined && aliases.has(Name ?? '') ? [Value] : [],
  );
  return { users: [...new Set([...invited, username, ...(taken ?? [])])] };
}

const aliases = new Set(['email', 'phone_number', 'preferred_username']);

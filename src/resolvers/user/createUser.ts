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
import { permission } from '../rights/rules.js';
import type { Target } from '../rights/target.js';
import { attributeListOf, userOf } from './userOf.js';

const MessageAction = enumOf(
  'MessageAction',
  { RESEND: 'Resend the invitation to an existing user.', SUPPRESS: 'Send no invitation.' },
  'How to handle the invitation message. By default, it is sent to the new user.',
);

@InputType()
export class CreateUserInput {
  @TextField(
    'username',
    'The username, or the e-mail address or phone number if users sign in with that.',
  )
  username!: string;

  @NestedField(() => UserAttributesInput, 'The attributes of the user.', { nullable: true })
  attributes?: UserAttributesInput | null;

  @TextField('newPassword', 'The temporary password. By default, Cognito generates one.', {
    nullable: true,
  })
  temporaryPassword?: string | null;

  @Field(() => MessageAction, {
    nullable: true,
    description: 'How to handle the invitation message. By default, it is sent.',
  })
  messageAction?: keyof typeof MessageAction | null;

  @Field(() => [DeliveryMedium], {
    nullable: true,
    description: 'How the invitation is sent. Default `SMS`.',
  })
  desiredDeliveryMediums?: DeliveryMedium[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to take over an alias (e-mail address or phone number) from another user. By ' +
      'default, a taken alias is an error.',
  })
  forceAliasCreation?: boolean | null;

  @ValidationDataField
  validationData?: KeyValueInput[] | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The user was created, and invited unless the message was suppressed.' })
export class CreateUserSuccess {
  @Field(() => User, { description: 'The new user.' })
  user!: User;
}

export const createUser = defineOperation({
  on: 'Mutation',
  description:
    'Creates a user and sends an invitation with a temporary password. With a permission that is ' +
    'limited to groups, the caller can only resend the invitation of a member, because a new user ' +
    'is in no group.',
  input: CreateUserInput,
  success: CreateUserSuccess,
  // The SDK documents AliasExistsException under ForceAliasCreation but not in the @throws list.
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
  // Inviting an existing user again sets a new temporary password.
  isDangerous: ({ forceAliasCreation, messageAction }) =>
    forceAliasCreation === true || messageAction === 'RESEND',
  actsOn: touchedBy,
});

/**
 * A new user has no rights, so creating one acts on nobody. But a resent invitation acts on an
 * existing user, and taking over an alias acts on the user who loses it.
 */
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

import { AdminLinkProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { ProviderAccountInput } from '../../schema/user/identity.js';
import { NestedField, TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { cognitoProvider, providerUserOf } from './identity.js';

@InputType()
export class LinkUserProviderInput {
  @TextField(
    'username',
    'The user to link the account to: the username, or if `userProviderName` is set, the id at that ' +
      'provider.',
  )
  username!: string;

  @TextField(
    'providerName',
    'The provider with which the user signs in. Set it only for users who cannot sign in to the ' +
      'pool directly.',
    { nullable: true },
  )
  userProviderName?: string | null;

  @NestedField(
    () => ProviderAccountInput,
    'The external account with which the user will be able to sign in. Nobody may have signed in ' +
      'with it before.',
  )
  account!: ProviderAccountInput;
}

@ObjectType({ description: 'The account was linked. The user can now sign in with it.' })
export class LinkUserProviderSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const linkUserProvider = defineOperation({
  on: 'Mutation',
  description: 'Links an account at an external identity provider to a user.',
  input: LinkUserProviderInput,
  success: LinkUserProviderSuccess,
  command: AdminLinkProviderForUserCommand,
  request: ({ username, userProviderName, account }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    DestinationUser: {
      ProviderName: userProviderName ?? cognitoProvider,
      ProviderAttributeValue: username,
    },
    SourceUser: providerUserOf(account),
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('users:write'),
  isDangerous: true,
  // A user who signs in only with a provider cannot be found by username, so the target is unknown.
  actsOn: ({ username, userProviderName }) =>
    (userProviderName ?? cognitoProvider) === cognitoProvider
      ? { users: [username] }
      : { unknown: 'user' },
});

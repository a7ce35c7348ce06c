import { AdminLinkProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { ProviderAccountInput } from '../../schema/user/identity.js';
import { NestedField, TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';
import { cognitoProvider, providerUserOf } from './identity.js';

@InputType()
export class LinkUserProviderInput {
  @TextField(
    'username',
    'The username of the user to link the account to. For a user who signs in only with a ' +
      'provider, the id at the provider.',
  )
  username!: string;

  @TextField(
    'providerName',
    'The provider, if the user signs in only with a provider. By default, a user of the pool ' +
      'itself.',
    { nullable: true },
  )
  userProviderName?: string | null;

  @NestedField(
    () => ProviderAccountInput,
    'The external account that will sign in as this user. It must never have signed in before.',
  )
  account!: ProviderAccountInput;
}

@ObjectType({ description: 'The account was linked; it now signs in as the user.' })
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
  // A user who signs in only with a provider cannot be found by username.
  actsOn: ({ username, userProviderName }) =>
    (userProviderName ?? cognitoProvider) === cognitoProvider
      ? { users: [username] }
      : { unknown: 'user' },
});

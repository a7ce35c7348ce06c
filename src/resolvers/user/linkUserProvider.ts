/** The mutation `linkUserProvider`. */
import { AdminLinkProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { ProviderAccountInput } from '../../schema/user/identity.js';
import { NestedField, TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';
import { cognitoProvider, providerUserOf } from './identity.js';

@InputType({ description: 'What `linkUserProvider` takes.' })
export class LinkUserProviderInput {
  @TextField(
    'username',
    'The username of the user who is to own the account. Of a user who signs in with a provider only, the id there.',
  )
  username!: string;

  @TextField(
    'providerName',
    'The provider of a user who signs in with it only. Left out, the user is one of the pool itself.',
    { nullable: true },
  )
  userProviderName?: string | null;

  @NestedField(
    () => ProviderAccountInput,
    'The account of an external provider that is to sign in as this user. It must not have signed in before.',
  )
  account!: ProviderAccountInput;
}

@ObjectType({ description: 'The account signs in as the user from now on.' })
export class LinkUserProviderSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const linkUserProvider = defineOperation({
  on: 'Mutation',
  description: 'Links an account of an external identity provider to a user.',
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
  // Who signs in with a provider only is found by no username that a caller can know.
  actsOn: ({ username, userProviderName }) =>
    (userProviderName ?? cognitoProvider) === cognitoProvider
      ? { users: [username] }
      : { unknown: 'user' },
});

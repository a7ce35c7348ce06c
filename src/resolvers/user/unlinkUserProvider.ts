import { AdminDisableProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { ProviderAccountInput } from '../../schema/user/identity.js';
import { NestedField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { cognitoProvider, providerUserOf } from './identity.js';

@InputType()
export class UnlinkUserProviderInput {
  @NestedField(
    () => ProviderAccountInput,
    'The account to unlink. If the provider is `Cognito` and the value is a username, the user can ' +
      'no longer sign in with a password.',
  )
  account!: ProviderAccountInput;
}

@ObjectType({ description: 'The account was unlinked. The user can no longer sign in with it.' })
export class UnlinkUserProviderSuccess {
  @Field(() => String, { description: 'The name of the provider.' })
  providerName!: string;
}

export const unlinkUserProvider = defineOperation({
  on: 'Mutation',
  description:
    'Unlinks an account at an identity provider from its user. The next sign-in with that ' +
    'account creates a new user.',
  input: UnlinkUserProviderInput,
  success: UnlinkUserProviderSuccess,
  command: AdminDisableProviderForUserCommand,
  request: ({ account }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    User: providerUserOf(account),
  }),
  result: (_output, { account }) => ({ providerName: account.providerName }),
  allow: permission('users:write'),
  isDangerous: true,
  // Cognito does not reveal which user an account is linked to, so the target is unknown.
  actsOn: ({ account }) =>
    account.providerName === cognitoProvider && !account.attributeName
      ? { users: [account.attributeValue] }
      : { unknown: 'user' },
});

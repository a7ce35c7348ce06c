/** The mutation `unlinkUserProvider`. */
import { AdminDisableProviderForUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { ProviderAccountInput } from '../../schema/user/identity.js';
import { NestedField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';
import { cognitoProvider, providerUserOf } from './identity.js';

@InputType({ description: 'What `unlinkUserProvider` takes.' })
export class UnlinkUserProviderInput {
  @NestedField(
    () => ProviderAccountInput,
    'The account that may no longer sign in as the user it is linked to. With the provider `Cognito` and a username it is the password that counts no more.',
  )
  account!: ProviderAccountInput;
}

@ObjectType({ description: 'The account does not sign in as the user any more.' })
export class UnlinkUserProviderSuccess {
  @Field(() => String, { description: 'The name of the provider.' })
  providerName!: string;
}

export const unlinkUserProvider = defineOperation({
  on: 'Mutation',
  description:
    'Ends the link of an account of an identity provider to its user; its next sign-in makes a user of its own.',
  input: UnlinkUserProviderInput,
  success: UnlinkUserProviderSuccess,
  command: AdminDisableProviderForUserCommand,
  request: ({ account }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    User: providerUserOf(account),
  }),
  result: (_output, { account }) => ({ providerName: account.providerName }),
  allow: permission('users:write'),
  // Cognito tells nobody whom an account of a provider is linked to.
  actsOn: ({ account }) =>
    account.providerName === cognitoProvider && !account.attributeName
      ? { users: [account.attributeValue] }
      : { unknown: 'user' },
});

/** Accounts at identity providers with which a user can sign in. */
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../input.js';
import { DateTime } from '../scalars.js';

@ObjectType({
  description: 'An account at an external identity provider with which the user can sign in.',
})
export class UserIdentity {
  @Field(() => String, { description: "The user's id at the provider." })
  userId!: string;

  @Field(() => String, { description: "The pool's name for the provider, such as `Google`." })
  providerName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of provider, such as `OIDC` or `SAML`.',
  })
  providerType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The issuer. Null for kinds of providers that have none.',
  })
  issuer?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether signing in with this account created the user. False if it was linked later.',
  })
  primary!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the account was linked.' })
  createdAt?: Date | null;
}

@InputType({ description: 'An account at an identity provider.' })
export class ProviderAccountInput {
  @TextField('providerName', "The pool's name for the provider, such as `Google`.")
  providerName!: string;

  @TextField(
    'providerAttribute',
    'The attribute that identifies the account. Default `Cognito_Subject`, the id at the ' +
      'provider. To link an account at a SAML or OIDC provider, another attribute is possible.',
    { nullable: true },
  )
  attributeName?: string | null;

  @TextField('providerAttribute', 'The value of that attribute.')
  attributeValue!: string;
}

/** The only place for accounts of identity providers that sign in as a user. */
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../input.js';
import { DateTime } from '../scalars.js';

@ObjectType({
  description: 'An account of an external identity provider that signs in as the user.',
})
export class UserIdentity {
  @Field(() => String, { description: "The user's id at the provider." })
  userId!: string;

  @Field(() => String, { description: "The pool's name of the provider, such as `Google`." })
  providerName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of provider, such as `OIDC` or `SAML`.',
  })
  providerType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The issuer, where the kind of provider has one.',
  })
  issuer?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the user was made by this account, rather than linked to it.',
  })
  primary!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was linked.' })
  createdAt?: Date | null;
}

@InputType({ description: 'An account of an identity provider.' })
export class ProviderAccountInput {
  @TextField('providerName', "The pool's name of the provider, such as `Google`.")
  providerName!: string;

  @TextField(
    'providerAttribute',
    'What the account is known by. Left out, `Cognito_Subject`: its id at the provider. A SAML or OIDC provider may use another attribute when a user is linked.',
    { nullable: true },
  )
  attributeName?: string | null;

  @TextField('providerAttribute', 'The value of that attribute.')
  attributeValue!: string;
}

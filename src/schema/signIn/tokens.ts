/** The only place for the tokens of a sign-in. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A device that Cognito offers to remember.' })
export class NewDevice {
  @Field(() => String, { description: 'Names the device.' })
  deviceKey!: string;

  @Field(() => String, {
    description: 'Part of the proof that the device makes at later sign-ins.',
  })
  deviceGroupKey!: string;
}

@ObjectType({ description: 'The tokens of a user who is signed in.' })
export class AuthenticationTokens {
  @Field(() => String, {
    description: 'Proves the sign-in: `Authorization: Bearer <accessToken>`.',
  })
  accessToken!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tells the app who the user is (OpenID Connect).',
  })
  idToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Gets new tokens through `refreshTokens`. Null when the old one stays valid.',
  })
  refreshToken?: string | null;

  @Field(() => String, { description: 'Always `Bearer`.' })
  tokenType!: string;

  @Field(() => Int, { description: 'How long the access token is valid, in seconds.' })
  expiresInSeconds!: number;

  @Field(() => NewDevice, {
    nullable: true,
    description: 'The device of this sign-in, when the pool remembers devices and this one is new.',
  })
  newDevice?: NewDevice | null;
}

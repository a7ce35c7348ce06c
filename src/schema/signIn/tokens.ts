/** Tokens issued at sign-in. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A new device that Cognito can remember.' })
export class NewDevice {
  @Field(() => String, { description: 'The key that identifies the device.' })
  deviceKey!: string;

  @Field(() => String, {
    description: 'The device group key, which the device needs to authenticate at later sign-ins.',
  })
  deviceGroupKey!: string;
}

@ObjectType({ description: 'The tokens of a signed-in user.' })
export class AuthenticationTokens {
  @Field(() => String, {
    description: 'The access token. Send it as `Authorization: Bearer <accessToken>`.',
  })
  accessToken!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The OpenID Connect ID token, which tells the app who the user is.',
  })
  idToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The refresh token, for `refreshTokens`. Null if the previous refresh token is still ' +
      'valid, or if the gateway keeps the new one in a cookie.',
  })
  refreshToken?: string | null;

  @Field(() => String, { description: 'Always `Bearer`.' })
  tokenType!: string;

  @Field(() => Int, { description: 'How long the access token is valid, in seconds.' })
  expiresInSeconds!: number;

  @Field(() => NewDevice, {
    nullable: true,
    description: 'The device of this sign-in, if it is new and the pool remembers devices.',
  })
  newDevice?: NewDevice | null;
}

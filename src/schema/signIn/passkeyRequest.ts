/** The only place for what a passkey is asked to sign (Web Authentication, PublicKeyCredentialRequestOptionsJSON). */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A passkey that may sign.' })
export class PasskeyDescriptor {
  @Field(() => String, { description: 'The credential id, as Base64url.' })
  id!: string;

  @Field(() => String, { description: 'Always `public-key`.' })
  type!: string;

  @Field(() => [String], {
    description: 'How the authenticator is reached, such as `internal` or `usb`.',
  })
  transports!: string[];
}

@ObjectType({ description: 'What a passkey is asked to sign.' })
export class PasskeyRequestOptions {
  @Field(() => String, { description: 'Random bytes of the server, as Base64url.' })
  challenge!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The relying party id: the domain that the passkey belongs to.',
  })
  rpId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long the user may take, in milliseconds.' })
  timeoutMilliseconds?: number | null;

  @Field(() => String, { nullable: true, description: '`required`, `preferred` or `discouraged`.' })
  userVerification?: string | null;

  @Field(() => [PasskeyDescriptor], {
    description: 'The passkeys that may sign; empty for any of the domain.',
  })
  allowCredentials!: PasskeyDescriptor[];
}

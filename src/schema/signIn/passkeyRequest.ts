/**
 * Options for signing in with a passkey (Web Authentication,
 * PublicKeyCredentialRequestOptionsJSON).
 */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A passkey of the user.' })
export class PasskeyDescriptor {
  @Field(() => String, { description: 'The credential id, as Base64url.' })
  id!: string;

  @Field(() => String, { description: 'Always `public-key`.' })
  type!: string;

  @Field(() => [String], {
    description: 'How the browser talks to the authenticator, such as `internal` or `usb`.',
  })
  transports!: string[];
}

@ObjectType({ description: 'Options for signing in with a passkey.' })
export class PasskeyRequestOptions {
  @Field(() => String, { description: 'Random bytes from the server, as Base64url.' })
  challenge!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The relying party id: the domain of the website.',
  })
  rpId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the browser waits for the user, in milliseconds.',
  })
  timeoutMilliseconds?: number | null;

  @Field(() => String, { nullable: true, description: '`required`, `preferred` or `discouraged`.' })
  userVerification?: string | null;

  @Field(() => [PasskeyDescriptor], {
    description:
      'The passkeys that the user can sign in with. If empty, any passkey for the domain.',
  })
  allowCredentials!: PasskeyDescriptor[];
}

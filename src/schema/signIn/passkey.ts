/** The only place for passkeys: those that a user has, and what a browser needs to make one (Web Authentication Level 3). */
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { PasskeyDescriptor } from './passkeyRequest.js';
import { DateTime } from '../scalars.js';

@ObjectType({ description: 'A passkey of a user.' })
export class Passkey {
  @Field(() => ID, { description: 'The credential id, as Base64url.' })
  credentialId!: string;

  @Field(() => String, {
    description: 'The name by which Cognito tells passkeys apart for people.',
  })
  name!: string;

  @Field(() => String, {
    description: 'The relying party id: the domain that the passkey belongs to.',
  })
  rpId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '`platform` when it lives in the device, `cross-platform` when it is a key of its own.',
  })
  authenticatorAttachment?: string | null;

  @Field(() => [String], {
    description: 'How the authenticator is reached, such as `internal` or `usb`.',
  })
  transports!: string[];

  @Field(() => DateTime, { nullable: true, description: 'When it was registered.' })
  createdAt?: Date | null;
}

@ConnectionOf(Passkey)
export class PasskeyConnection implements Connection<Passkey> {
  edges!: ConnectionEdge<Passkey>[];
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'The website that the passkey will belong to.' })
export class PasskeyRelyingParty {
  @Field(() => String, { nullable: true, description: 'The relying party id: the domain.' })
  id?: string | null;

  @Field(() => String, { description: 'The name that the browser shows.' })
  name!: string;
}

@ObjectType({ description: 'The user as the passkey will know them.' })
export class PasskeyUser {
  @Field(() => String, { description: 'The user handle, as Base64url.' })
  id!: string;

  @Field(() => String, { description: 'The name of the account.' })
  name!: string;

  @Field(() => String, { description: 'The name that the browser shows.' })
  displayName!: string;
}

@ObjectType({ description: 'A kind of key that the pool takes.' })
export class PasskeyAlgorithm {
  @Field(() => String, { description: 'Always `public-key`.' })
  type!: string;

  @Field(() => Int, { description: 'The COSE algorithm, such as -7 for ES256 and -257 for RS256.' })
  alg!: number;
}

@ObjectType({ description: 'What the authenticator must be able to do.' })
export class PasskeyAuthenticatorSelection {
  @Field(() => String, {
    nullable: true,
    description: '`platform` or `cross-platform`; null for both.',
  })
  authenticatorAttachment?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the passkey must be found without a username.',
  })
  requireResidentKey?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in newer words: `required`, `preferred` or `discouraged`.',
  })
  residentKey?: string | null;

  @Field(() => String, { nullable: true, description: '`required`, `preferred` or `discouraged`.' })
  userVerification?: string | null;
}

@ObjectType({ description: 'What a browser needs to make a passkey.' })
export class PasskeyCreationOptions {
  @Field(() => String, { description: 'Random bytes of the server, as Base64url.' })
  challenge!: string;

  @Field(() => PasskeyRelyingParty, { description: 'The website that it will belong to.' })
  rp!: PasskeyRelyingParty;

  @Field(() => PasskeyUser, { description: 'The user as it will know them.' })
  user!: PasskeyUser;

  @Field(() => [PasskeyAlgorithm], {
    description: 'The kinds of keys that the pool takes, the best first.',
  })
  pubKeyCredParams!: PasskeyAlgorithm[];

  @Field(() => Int, { nullable: true, description: 'How long the user may take, in milliseconds.' })
  timeoutMilliseconds?: number | null;

  @Field(() => [PasskeyDescriptor], {
    description: 'The passkeys that the user has already; their authenticators are left out.',
  })
  excludeCredentials!: PasskeyDescriptor[];

  @Field(() => PasskeyAuthenticatorSelection, {
    nullable: true,
    description: 'What the authenticator must be able to do.',
  })
  authenticatorSelection?: PasskeyAuthenticatorSelection | null;

  @Field(() => String, {
    nullable: true,
    description: 'What proof of its maker is wanted: `none`, `indirect`, `direct` or `enterprise`.',
  })
  attestation?: string | null;
}

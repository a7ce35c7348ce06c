/**
 * Passkeys of a user, and the options with which a browser creates one (Web Authentication Level
 * 3).
 */
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
    description: 'The display name that Cognito gave the passkey.',
  })
  name!: string;

  @Field(() => String, {
    description: 'The relying party id: the domain of the website.',
  })
  rpId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '`platform` for an authenticator built into the device, `cross-platform` for a separate ' +
      'one such as a security key.',
  })
  authenticatorAttachment?: string | null;

  @Field(() => [String], {
    description: 'How the browser talks to the authenticator, such as `internal` or `usb`.',
  })
  transports!: string[];

  @Field(() => DateTime, { nullable: true, description: 'When the passkey was registered.' })
  createdAt?: Date | null;
}

@ConnectionOf(Passkey)
export class PasskeyConnection implements Connection<Passkey> {
  edges!: ConnectionEdge<Passkey>[];
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'The website that the passkey is for.' })
export class PasskeyRelyingParty {
  @Field(() => String, {
    nullable: true,
    description: 'The relying party id: the domain of the website.',
  })
  id?: string | null;

  @Field(() => String, { description: 'The name that the browser shows.' })
  name!: string;
}

@ObjectType({ description: 'The user account for the passkey.' })
export class PasskeyUser {
  @Field(() => String, { description: 'The user handle, as Base64url.' })
  id!: string;

  @Field(() => String, { description: 'The name of the account.' })
  name!: string;

  @Field(() => String, { description: 'The name that the browser shows.' })
  displayName!: string;
}

@ObjectType({ description: 'A kind of key that the pool accepts.' })
export class PasskeyAlgorithm {
  @Field(() => String, { description: 'Always `public-key`.' })
  type!: string;

  @Field(() => Int, { description: 'The COSE algorithm, such as -7 for ES256 and -257 for RS256.' })
  alg!: number;
}

@ObjectType({ description: 'Requirements for the authenticator.' })
export class PasskeyAuthenticatorSelection {
  @Field(() => String, {
    nullable: true,
    description: '`platform` or `cross-platform`. Null allows both.',
  })
  authenticatorAttachment?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the passkey must work without a username (a discoverable credential).',
  })
  requireResidentKey?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whether to create a discoverable credential: `required`, `preferred` or `discouraged`.',
  })
  residentKey?: string | null;

  @Field(() => String, { nullable: true, description: '`required`, `preferred` or `discouraged`.' })
  userVerification?: string | null;
}

@ObjectType({ description: 'Options with which a browser creates a passkey.' })
export class PasskeyCreationOptions {
  @Field(() => String, { description: 'Random bytes from the server, as Base64url.' })
  challenge!: string;

  @Field(() => PasskeyRelyingParty, { description: 'The website that the passkey is for.' })
  rp!: PasskeyRelyingParty;

  @Field(() => PasskeyUser, { description: 'The user account for the passkey.' })
  user!: PasskeyUser;

  @Field(() => [PasskeyAlgorithm], {
    description: 'The kinds of keys that the pool accepts, the preferred one first.',
  })
  pubKeyCredParams!: PasskeyAlgorithm[];

  @Field(() => Int, {
    nullable: true,
    description: 'How long the browser waits for the user, in milliseconds.',
  })
  timeoutMilliseconds?: number | null;

  @Field(() => [PasskeyDescriptor], {
    description:
      'Passkeys that the user already has. The browser does not offer their authenticators.',
  })
  excludeCredentials!: PasskeyDescriptor[];

  @Field(() => PasskeyAuthenticatorSelection, {
    nullable: true,
    description: 'Requirements for the authenticator.',
  })
  authenticatorSelection?: PasskeyAuthenticatorSelection | null;

  @Field(() => String, {
    nullable: true,
    description: 'The attestation to ask for: `none`, `indirect`, `direct` or `enterprise`.',
  })
  attestation?: string | null;
}

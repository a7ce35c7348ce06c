/** Lines of the audit log, and the filter for them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { ConnectionOf } from './connection.js';
import type { Connection, ConnectionEdge, PageInfo } from './connection.js';
import { enumOf } from './enum.js';
import { TextField } from './input.js';
import { DateTime } from './scalars.js';

export const AuditActorKind = enumOf(
  'AuditActorKind',
  {
    USER: 'A signed-in user.',
    SERVICE: 'A service, identified by its key.',
    OPERATOR: 'A person who ran a command on a machine.',
    ANYONE: 'A caller without a credential.',
    UNKNOWN: 'A caller whose credential was rejected.',
  },
  'The kind of caller.',
);
export type AuditActorKind = keyof typeof AuditActorKind;

@ObjectType({ description: 'The caller, as identified by the accepted credential.' })
export class AuditActor {
  @Field(() => AuditActorKind, { description: 'The kind of caller.' })
  kind!: AuditActorKind;

  @Field(() => String, {
    nullable: true,
    description:
      'The username, the name of the service key, or the name that an operator gave, which is ' +
      'not verified.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The immutable id (`sub`) of the user.' })
  userId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id (`jti`) of the access token. It tells the sign-ins of a user apart.',
  })
  tokenId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The service whose key came with the token of the user.',
  })
  via?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of the operating system that ran the command.',
  })
  account?: string | null;
}

@ObjectType({ description: 'A user, group or other object that an operation named.' })
export class AuditTarget {
  @Field(() => String, { description: 'The path in the input, such as `username`.' })
  path!: string;

  @Field(() => String, {
    description: 'The name, as the caller typed it, cut after 256 characters.',
  })
  name!: string;
}

@ObjectType({ description: 'A change, an attempt to sign in, or a refusal.' })
export class AuditEvent {
  @Field(() => DateTime, { description: 'When it happened.' })
  time!: Date;

  @Field(() => String, {
    description:
      'The field of the API, such as `disableUser`. A bulk operation has an event per item.',
  })
  operation!: string;

  @Field(() => AuditActor, {
    description: 'The caller, as identified by the accepted credential.',
  })
  actor!: AuditActor;

  @Field(() => [AuditTarget], { description: 'The users, groups and other objects in the input.' })
  targets!: AuditTarget[];

  @Field(() => [String], {
    description: 'The paths of the other fields in the input. Their values are not recorded.',
  })
  given!: string[];

  @Field(() => String, {
    description: 'The type of the result, such as `DisableUserSuccess` or `AccessDeniedError`.',
  })
  outcome!: string;

  @Field(() => Boolean, { description: 'Whether the operation failed or was refused.' })
  failed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the operation failed: the `reason` of the error, the missing permission, or the name of ' +
      "Cognito's exception.",
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address of the caller.' })
  ipAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The `X-Request-Id` of the response.' })
  requestId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cognito's request id, which CloudTrail records too.",
  })
  cognitoRequestId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The id of the entry in the gateway's log that has the details.",
  })
  incidentId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many further refusals like this one were not recorded one by one. Only refusals of callers without ' +
      'a credential are counted together.',
  })
  repeated?: number | null;
}

@ConnectionOf(AuditEvent)
export class AuditEventConnection implements Connection<AuditEvent> {
  edges!: ConnectionEdge<AuditEvent>[];
  pageInfo!: PageInfo;
}

@InputType({ description: 'Conditions that must all hold. Names are compared ignoring case.' })
export class AuditEventFilterInput {
  @TextField(
    'filterValue',
    'The caller: a username, the id of a user, or the name of a service or operator.',
    { nullable: true },
  )
  actor?: string | null;

  @TextField('filterValue', 'The name of a user, group or other object in the input.', {
    nullable: true,
  })
  target?: string | null;

  @TextField('filterValue', 'The field of the API, such as `disableUser`.', { nullable: true })
  operation?: string | null;

  @TextField('filterValue', 'The type of the result, such as `AccessDeniedError`.', {
    nullable: true,
  })
  outcome?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the operation failed or was refused.',
  })
  failed?: boolean | null;
}

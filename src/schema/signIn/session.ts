/** Active sessions of a user. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';

const SessionType = enumOf(
  'SessionType',
  { TOKEN: 'A sign-in to an app, with its tokens.', SSO: 'A single sign-on session in a browser.' },
  'The type of a session.',
);
export type SessionType = keyof typeof SessionType;

export const RevokeAssociatedSessions = enumOf(
  'RevokeAssociatedSessions',
  {
    NONE: 'End this session only.',
    LINKED:
      'End the linked sessions as well: for a sign-in, its single sign-on session; for a ' +
      'single sign-on session, the sign-ins made through it.',
  },
  'What happens to linked sessions.',
);
export type RevokeAssociatedSessions = keyof typeof RevokeAssociatedSessions;

@ObjectType({ description: 'An approximate location, derived from the IP address.' })
export class Location {
  @Field(() => String, { nullable: true, description: 'The city.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the country, in English.' })
  country?: string | null;
}

@ObjectType({ description: 'An active session.' })
export class Session {
  @Field(() => ID, { description: 'The id of the session. It is not a credential.' })
  id!: string;

  @Field(() => SessionType, {
    nullable: true,
    description: 'Whether it is a sign-in to an app or a single sign-on session.',
  })
  type?: SessionType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The app client that the user signed in to.',
  })
  clientId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the user signed in.' })
  createdAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the session was last used, for example to refresh its tokens.',
  })
  lastActiveAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The operating system and the browser or app, derived from the user agent.',
  })
  device?: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address of the last use.' })
  ipAddress?: string | null;

  @Field(() => Location, { nullable: true, description: 'The location of the last use.' })
  location?: Location | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The single sign-on session through which the user signed in.',
  })
  originSessionId?: string | null;

  @Field(() => Boolean, {
    description: 'Whether this is the session of the caller. Always false for administrators.',
  })
  current!: boolean;
}

@ConnectionOf(Session)
export class SessionConnection implements Connection<Session> {
  edges!: ConnectionEdge<Session>[];
  pageInfo!: PageInfo;
}

/** The only place for sessions: the sign-ins of a user that still count. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';

export const SessionType = enumOf(
  'SessionType',
  { TOKEN: 'The tokens of one sign-in of an app.', SSO: 'Single sign-on in a browser.' },
  'What a session is made of.',
);
export type SessionType = keyof typeof SessionType;

export const RevokeAssociatedSessions = enumOf(
  'RevokeAssociatedSessions',
  {
    NONE: 'End this session only.',
    LINKED:
      'End the sessions that are linked to it too: the single sign-on that a sign-in came through, or the sign-ins that came through a single sign-on.',
  },
  'What becomes of linked sessions.',
);
export type RevokeAssociatedSessions = keyof typeof RevokeAssociatedSessions;

@ObjectType({ description: 'Where on earth somebody was, as far as the IP address tells.' })
export class Location {
  @Field(() => String, { nullable: true, description: 'The city.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'The country, by its English name.' })
  country?: string | null;
}

@ObjectType({ description: 'A sign-in that still counts.' })
export class Session {
  @Field(() => ID, { description: 'Names the session; it is no credential.' })
  id!: string;

  @Field(() => SessionType, { nullable: true, description: 'What the session is made of.' })
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
    description: 'When the session was last used: its tokens refreshed, for example.',
  })
  lastActiveAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The operating system and the browser or app, as its user agent tells.',
  })
  device?: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address of the latest use.' })
  ipAddress?: string | null;

  @Field(() => Location, { nullable: true, description: 'Where the latest use came from.' })
  location?: Location | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The single sign-on that this sign-in came through.',
  })
  originSessionId?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is the session of the access token that asks. False when an administrator asks.',
  })
  current!: boolean;
}

@ConnectionOf(Session)
export class SessionConnection implements Connection<Session> {
  edges!: ConnectionEdge<Session>[];
  pageInfo!: PageInfo;
}

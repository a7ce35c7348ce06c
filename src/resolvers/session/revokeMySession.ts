/** The mutation `revokeMySession`. */
import { RevokeUserSessionCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import type { Bearer } from '../../gateway/caller.js';
import { TextField, TokenField } from '../../schema/input.js';
import { RevokeAssociatedSessions } from '../../schema/signIn/session.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';

@InputType({ description: 'What `revokeMySession` takes.' })
export class RevokeMySessionInput {
  @TextField(
    'sessionId',
    'The `id` of the session; any but that of the access token itself, which `signOut` and `revokeToken` end.',
  )
  sessionId!: string;

  @Field(() => RevokeAssociatedSessions, {
    nullable: true,
    description: 'Whether linked sessions end too. Left out, they go on.',
  })
  associatedSessions?: RevokeAssociatedSessions | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The session is ended.' })
export class RevokeMySessionSuccess {
  @Field(() => ID, { description: 'The `id` of the session.' })
  sessionId!: string;
}

export const revokeMySession = defineOperation({
  on: 'Mutation',
  description: 'Ends another session of the bearer: the sign-in on a lost phone, for example.',
  input: RevokeMySessionInput,
  success: RevokeMySessionSuccess,
  command: RevokeUserSessionCommand,
  request: ({ sessionId, associatedSessions }, { accessToken }) => ({
    AccessToken: accessToken,
    SessionId: sessionId,
    RevokeAssociatedSessions: associatedSessions ?? undefined,
  }),
  result: (_output, { sessionId }) => ({ sessionId }),
  allow: bearer,
  changesUser: true,
  endsSessionsOf: (_input, { caller }) => ({ sub: (caller as Bearer).sub, some: true }),
});

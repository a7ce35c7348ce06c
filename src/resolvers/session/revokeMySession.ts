import { RevokeUserSessionCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import type { Bearer } from '../../gateway/caller.js';
import { TextField, TokenField } from '../../schema/input.js';
import { RevokeAssociatedSessions } from '../../schema/signIn/session.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class RevokeMySessionInput {
  @TextField(
    'sessionId',
    'The `id` of the session. For the current session, use `signOut` or `revokeToken`.',
  )
  sessionId!: string;

  @Field(() => RevokeAssociatedSessions, {
    nullable: true,
    description: 'What happens to linked sessions. Default `NONE`: they continue.',
  })
  associatedSessions?: RevokeAssociatedSessions | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The session was ended.' })
export class RevokeMySessionSuccess {
  @Field(() => ID, { description: 'The `id` of the session.' })
  sessionId!: string;
}

export const revokeMySession = defineOperation({
  on: 'Mutation',
  description: 'Ends another session of the signed-in user, for example the one on a lost phone.',
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

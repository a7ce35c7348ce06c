import { AdminRevokeUserSessionCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { RevokeAssociatedSessions } from '../../schema/signIn/session.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class RevokeUserSessionInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('sessionId', 'The `id` of the session.')
  sessionId!: string;

  @Field(() => RevokeAssociatedSessions, {
    nullable: true,
    description: 'What happens to linked sessions. Default `NONE`: they continue.',
  })
  associatedSessions?: RevokeAssociatedSessions | null;
}

@ObjectType({ description: 'The session was ended.' })
export class RevokeUserSessionSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => ID, { description: 'The `id` of the session.' })
  sessionId!: string;
}

export const revokeUserSession = defineOperation({
  on: 'Mutation',
  description: 'Ends one session of a user. The others continue.',
  input: RevokeUserSessionInput,
  success: RevokeUserSessionSuccess,
  command: AdminRevokeUserSessionCommand,
  request: ({ username, sessionId, associatedSessions }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    SessionId: sessionId,
    RevokeAssociatedSessions: associatedSessions ?? undefined,
  }),
  result: (_output, { username, sessionId }) => ({ username, sessionId }),
  allow: permission('sessions:write'),
  changesUser: true,
  endsSessionsOf: ({ username }) => ({ username, some: true }),
});

/** The mutation `revokeToken`. */
import { RevokeTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { RevokeAssociatedSessions } from '../../schema/signIn/session.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../steps/rules.js';
import { onlyCalls } from '../spends.js';

@InputType({ description: 'What `revokeToken` takes.' })
export class RevokeTokenInput {
  @TextField(
    'token',
    'The refresh token. May be left out where the gateway keeps it in a cookie.',
    { nullable: true },
  )
  refreshToken?: string | null;

  @Field(() => RevokeAssociatedSessions, {
    nullable: true,
    description: 'Whether linked sessions end too. Left out, they go on.',
  })
  associatedSessions?: RevokeAssociatedSessions | null;
}

@ObjectType({ description: 'The refresh token is revoked, or was so before.' })
export class RevokeTokenSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  revoked!: boolean;
}

export const revokeToken = defineOperation({
  on: 'Mutation',
  description:
    'Signs out on one device: revokes the refresh token of a sign-in and the access tokens that it gave. Other sign-ins go on; `signOut` ends them all.',
  input: RevokeTokenInput,
  success: RevokeTokenSuccess,
  command: RevokeTokenCommand,
  request: ({ refreshToken, associatedSessions }, { cognito }) => ({
    ClientId: cognito.clientId,
    Token: refreshToken ?? undefined,
    RevokeAssociatedSessions: associatedSessions ?? undefined,
  }),
  result: () => ({ revoked: true }),
  allow: anyone,
  spends: onlyCalls,
  needsRefreshToken: true,
  endsSignIn: true,
  endsSessionsOf: ({ refreshToken }) => ({ refreshToken: refreshToken ?? '' }),
});

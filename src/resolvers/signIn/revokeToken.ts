import { RevokeTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { RevokeAssociatedSessions } from '../../schema/signIn/session.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { onlyCalls } from '../spends.js';

@InputType()
export class RevokeTokenInput {
  @TextField('token', 'The refresh token. Omit it if the gateway keeps it in a cookie.', {
    nullable: true,
  })
  refreshToken?: string | null;

  @Field(() => RevokeAssociatedSessions, {
    nullable: true,
    description: 'What happens to linked sessions. Default `NONE`: they continue.',
  })
  associatedSessions?: RevokeAssociatedSessions | null;
}

@ObjectType({ description: 'The refresh token is revoked.' })
export class RevokeTokenSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  revoked!: boolean;
}

export const revokeToken = defineOperation({
  on: 'Mutation',
  description:
    'Signs out on one device: revokes a refresh token and the access tokens issued with it. ' +
    'Other sign-ins continue; `signOut` ends them all.',
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

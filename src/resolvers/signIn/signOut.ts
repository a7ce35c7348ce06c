import { GlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TokenField } from '../../schema/input.js';
import type { Bearer } from '../../gateway/caller.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class SignOutInput {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The user was signed out on all devices.' })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  signedOut!: boolean;
}

export const signOut = defineOperation({
  on: 'Mutation',
  description:
    'Signs the user out on all devices: revokes all access and refresh tokens. To sign out on ' +
    'one device only, use `revokeToken`.',
  input: SignOutInput,
  success: SignOutSuccess,
  command: GlobalSignOutCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: () => ({ signedOut: true }),
  allow: bearer,
  endsSignIn: true,
  endsSessionsOf: (_input, { caller }) => ({ sub: (caller as Bearer).sub }),
});

import { DeleteUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import type { Bearer } from '../../gateway/caller.js';
import { TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class DeleteMeInput {
  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The user was deleted.' })
export class DeleteMeSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  deleted!: boolean;
}

export const deleteMe = defineOperation({
  on: 'Mutation',
  description: 'Permanently deletes the signed-in user.',
  input: DeleteMeInput,
  success: DeleteMeSuccess,
  command: DeleteUserCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: () => ({ deleted: true }),
  allow: bearer,
  endsSignIn: true,
  endsSessionsOf: (_input, { caller }) => ({ sub: (caller as Bearer).sub }),
});

import { GetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { User } from '../../schema/user/user.js';
import { TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { reachedBy } from './reached.js';
import { userOf } from './userOf.js';

@ArgsType()
export class MeArgs {
  @TokenField
  token?: string | null;
}

export const me = defineOperation({
  on: 'Query',
  description: 'The signed-in user.',
  input: MeArgs,
  success: User,
  command: GetUserCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: (output, _input, { caller }) => reachedBy(caller, userOf(output)),
  allow: bearer,
});

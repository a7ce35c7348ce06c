/** The query `userPool`. */
import {
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { UserPool } from '../../schema/userPool.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../steps/rules.js';
import { userPoolOf } from './userPoolOf.js';

@ArgsType()
export class UserPoolArgs {}

export const userPool = defineOperation({
  on: 'Query',
  description:
    'What a sign-up and a sign-in form needs to know of the user pool. Remembered by the gateway for 5 minutes.',
  input: UserPoolArgs,
  success: UserPool,
  commands: [DescribeUserPoolCommand, DescribeUserPoolClientCommand],
  run: async (_input, { poolSettings }) => {
    const pool = await poolSettings.pool();
    return userPoolOf(pool, await poolSettings.client());
  },
  allow: anyone,
});

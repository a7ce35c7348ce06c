import {
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { UserPool } from '../../schema/userPool.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { userPoolOf } from './userPoolOf.js';

@ArgsType()
export class UserPoolArgs {}

export const userPool = defineOperation({
  on: 'Query',
  description:
    'Public settings of the user pool, for sign-up and sign-in forms. The gateway caches them ' +
    'for 5 minutes.',
  input: UserPoolArgs,
  success: UserPool,
  commands: [DescribeUserPoolCommand, DescribeUserPoolClientCommand, GetUserPoolMfaConfigCommand],
  run: async (_input, { poolSettings, mayWriteOwn, managedLogin }) => {
    const pool = await poolSettings.pool();
    const [client, mfa] = await Promise.all([poolSettings.client(), poolSettings.mfa()]);
    return userPoolOf({ pool, client, mfa, mayWriteOwn, redirects: managedLogin !== undefined });
  },
  allow: anyone,
});

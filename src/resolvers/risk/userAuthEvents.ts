import { AdminListUserAuthEventsCommand } from '@aws-sdk/client-cognito-identity-provider';

import { AuthEventConnection } from '../../schema/user/authEvent.js';
import { PageArgs } from '../../schema/connection.js';
import { User } from '../../schema/user/user.js';
import { defineEdge } from '../edge.js';
import { readPage } from '../page.js';
import { permission } from '../rights/rules.js';
import { authEventOf } from './authEventOf.js';

export const userAuthEvents = defineEdge({
  of: User,
  actsOn: ({ username }) => ({ users: [username] }),
  description: 'The threat protection events of the user, newest first.',
  input: PageArgs,
  success: AuthEventConnection,
  commands: [AdminListUserAuthEventsCommand],
  run: ({ username }, args, { cognito: { userPoolId }, loaders }) => {
    const read = async (MaxResults: number, NextToken: string | undefined) => {
      const output = await loaders.read(AdminListUserAuthEventsCommand, {
        UserPoolId: userPoolId,
        Username: username,
        MaxResults,
        NextToken,
      });
      return { items: output.AuthEvents, next: output.NextToken };
    };
    return readPage(
      { of: ['AdminListUserAuthEvents', userPoolId, username], read, nodeOf: authEventOf },
      args,
    );
  },
  allow: permission('risk:read'),
});

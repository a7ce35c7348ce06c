import {
  AdminListUserSessionsCommand,
  ListUserSessionsCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { SessionConnection } from '../../schema/signIn/session.js';
import { readPage } from '../page.js';
import { defineOwnEdge } from '../user/ownEdge.js';
import { sessionOf } from './sessionOf.js';

export const userSessions = defineOwnEdge({
  description: 'The active sessions of the user.',
  input: PageArgs,
  success: SessionConnection,
  own: ListUserSessionsCommand,
  twin: AdminListUserSessionsCommand,
  permission: 'sessions:read',
  run: ({ of, read }, args) => {
    // The limit is ignored, because the commands have no parameter for it.
    const readMore = async (_limit: number, NextToken: string | undefined) => {
      const output = await read({ NextToken });
      return { items: output.Sessions, next: output.NextToken };
    };
    return readPage({ of, read: readMore, nodeOf: sessionOf }, args);
  },
});

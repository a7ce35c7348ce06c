import type {
  ListUserSessionsRequest,
  ListUserSessionsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { readUserSessions } from '../tokens/userSessions.js';

export const listUserSessions = callerOperation<ListUserSessionsRequest>(
  ({ NextToken: token }, { services, pool, user, grant }): ListUserSessionsResponse => {
    const { items, next } = readUserSessions(services, pool, user, { token, current: grant });
    return { Sessions: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

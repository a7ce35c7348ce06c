import type {
  AdminListUserSessionsRequest,
  AdminListUserSessionsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { readUserSessions } from '../tokens/userSessions.js';

export const adminListUserSessions = userOperation<AdminListUserSessionsRequest>(
  ({ NextToken: token }, { services, pool, user }): AdminListUserSessionsResponse => {
    const { items, next } = readUserSessions(services, pool, user, { token });
    return { Sessions: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);

import type { AdminRevokeUserSessionRequest } from '@aws-sdk/client-cognito-identity-provider';

import { userOperation } from '../operation.js';
import { endUserSession } from '../tokens/userSessions.js';

export const adminRevokeUserSession = userOperation<AdminRevokeUserSessionRequest>(
  ({ SessionId }, { services, pool, user }) => endUserSession(services, pool, user, SessionId),
);

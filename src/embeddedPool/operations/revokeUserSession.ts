import type { RevokeUserSessionRequest } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { endUserSession, userSessionIdOf } from '../tokens/userSessions.js';

export const revokeUserSession = callerOperation<RevokeUserSessionRequest>(
  ({ SessionId }, { services, pool, user, grant }) => {
    // SDK: RevokeUserSession; a user's own session is ended by RevokeToken or GlobalSignOut.
    if (SessionId === userSessionIdOf(grant))
      throw invalidParameter('The current session cannot be revoked.');
    return endUserSession(services, pool, user, SessionId);
  },
);

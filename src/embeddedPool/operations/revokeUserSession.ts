import type { RevokeUserSessionRequest } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { endSession, sessionIdOf } from '../tokens/userSessions.js';

export const revokeUserSession = callerOperation<RevokeUserSessionRequest>(
  ({ SessionId }, { services, pool, user, grant }) => {
    // SDK: RevokeUserSession; a user's own session is ended by RevokeToken or GlobalSignOut.
    if (SessionId === sessionIdOf(grant))
      throw invalidParameter('The current session cannot be revoked.');
    return endSession(services, pool, user, SessionId);
  },
);

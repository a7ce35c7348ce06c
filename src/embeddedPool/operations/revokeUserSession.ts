// The only place for RevokeUserSession.
import type { RevokeUserSessionRequest } from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { endSession, sessionIdOf } from '../tokens/userSessions.js';

export const revokeUserSession = callerOperation<RevokeUserSessionRequest>(
  ({ SessionId }, { services, pool, user, grant }) => {
    // SDK: RevokeUserSession; one's own session ends by RevokeToken or GlobalSignOut.
    if (SessionId === sessionIdOf(grant))
      throw invalidParameter('The current session cannot be revoked.');
    return endSession(services, pool, user, SessionId);
  },
);

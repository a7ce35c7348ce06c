import type { ChangePasswordRequest } from '@aws-sdk/client-cognito-identity-provider';

import { countedAttempt } from '../users/attempts.js';
import { recordedAs } from '../signIn/recordedSteps.js';
import { PoolException, invalidParameter, notAuthorized } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { countCall, limitExceeded } from '../users/hourlyLimits.js';
import { verifyPassword } from '../users/password.js';
import { setPassword } from '../users/setPassword.js';
import { endAllSessions } from '../tokens/userSessions.js';

export const changePassword = callerOperation<ChangePasswordRequest>(
  recordedAs(
    'PasswordChange',
    async ({ PreviousPassword, ProposedPassword }, { services, pool, user, grant }) => {
      if (user.status === 'RESET_REQUIRED')
        throw new PoolException(
          'PasswordResetRequiredException',
          'Password reset required for the user',
        );
      if (user.status === 'EXTERNAL_PROVIDER')
        throw notAuthorized('Incorrect username or password.');
      if (user.password && PreviousPassword === undefined)
        throw invalidParameter('Previous password is required');
      await services.store.transaction((transaction) => {
        if (!countCall(transaction, services, { pool, user }, 'ChangePassword'))
          throw limitExceeded();
      });
      const right =
        !user.password ||
        (await countedAttempt(services, pool, user.username, () =>
          verifyPassword(user.password, PreviousPassword ?? '', services),
        ));
      if (!right) throw notAuthorized('Incorrect username or password.');
      await setPassword(services, pool, user, ProposedPassword, { status: user.status });
      // Our own rule: other devices are signed out, this sign-in continues.
      await services.store.transaction((transaction) =>
        endAllSessions(transaction, pool, user, grant.originJti),
      );
    },
  ),
);

/** Succeeds even if there is no token. */
import type { AdminDeleteSoftwareTokenRequest } from '@aws-sdk/client-cognito-identity-provider';

import { removeSoftwareToken } from '../mfa/mfa.js';
import { userOperation } from '../operation.js';
import { changeUser } from '../users/users.js';

export const adminDeleteSoftwareToken = userOperation<AdminDeleteSoftwareTokenRequest>(
  (_input, { services, pool, user }) => changeUser(services, pool, user.key, removeSoftwareToken),
);

// The only place for AdminConfirmSignUp; it verifies no address (SDK: AdminConfirmSignUp).
import type { AdminConfirmSignUpRequest, AdminConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider';
import { statusRefused, userOperation } from '../operation.js';
import { changeConfirmed } from '../users.js';

export const adminConfirmSignUp = userOperation<AdminConfirmSignUpRequest>(async (_input, { services, pool, user }): Promise<AdminConfirmSignUpResponse> => {
  if (user.status !== 'UNCONFIRMED') throw statusRefused(user);
  await changeConfirmed(services, pool, user, {});
  return {};
});

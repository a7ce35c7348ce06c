// The only place for ConfirmForgotPassword.
import type { ConfirmForgotPasswordRequest, ConfirmForgotPasswordResponse } from '@aws-sdk/client-cognito-identity-provider';
import { recordedAs } from '../authEvents.js';
import { expired, useCode } from '../codes.js';
import { userNotFound } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { checkPolicy } from '../password.js';
import { hidesUserExistence } from '../pools.js';
import { setPassword } from '../setPassword.js';
import { postConfirmation } from '../triggers/signUpTriggers.js';
import { endGrants, requireEnabled } from '../users.js';

export const confirmForgotPassword = clientOperation<ConfirmForgotPasswordRequest>(recordedAs('ForgotPassword', async (input, { services, pool, client, user }): Promise<ConfirmForgotPasswordResponse> => {
  // Before the code is used up: a weak password must not cost it.
  checkPolicy(pool, input.Password);
  if (!user) throw hidesUserExistence(client) ? expired() : userNotFound();
  requireEnabled(user);
  await useCode(services, pool, user, 'forgotPassword', input.ConfirmationCode);
  const changed = await setPassword(services, pool, user, input.Password, { status: 'CONFIRMED' });
  await services.store.transaction((transaction) => endGrants(transaction, pool, user));
  await postConfirmation(services, changed, 'PostConfirmation_ConfirmForgotPassword', { pool, client, clientMetadata: input.ClientMetadata });
  return {};
}));

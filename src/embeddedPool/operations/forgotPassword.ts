// The only place for ForgotPassword.
import type { ForgotPasswordRequest, ForgotPasswordResponse } from '@aws-sdk/client-cognito-identity-provider';
import { recordedAs } from '../authEvents.js';
import { sendCode } from '../codes.js';
import { recoveryDelivery, simulatedDelivery } from '../delivery.js';
import { invalidParameter, notAuthorized, userNotFound } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { hidesUserExistence } from '../pools.js';
import { customMessage } from '../triggers/customMessage.js';
import { migrateUser } from '../triggers/userMigration.js';
import { requireEnabled } from '../users.js';

export const forgotPassword = clientOperation<ForgotPasswordRequest>(recordedAs('ForgotPassword', async (input, { services, pool, client, user: known }): Promise<ForgotPasswordResponse> => {
  const user = known ?? await migrateUser(services, { pool, client, name: input.Username, clientMetadata: input.ClientMetadata });
  const hides = hidesUserExistence(client);
  if (!user && !hides) throw userNotFound();
  if (!user || (hides && !user.enabled)) return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) };
  requireEnabled(user);
  if (user.status === 'FORCE_CHANGE_PASSWORD') throw notAuthorized('User password cannot be reset in the current state.');
  if (user.status === 'UNCONFIRMED' && hides) return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) };
  if (user.status === 'UNCONFIRMED') throw invalidParameter('Cannot reset password for the user as there is no registered/verified email or phone_number');
  const attribute = recoveryDelivery(pool, user);
  const texts = await customMessage(services, 'ForgotPassword', { pool, client, user, clientMetadata: input.ClientMetadata });
  return services.store.transaction((transaction) => ({
    CodeDeliveryDetails: sendCode(transaction, services, { pool, user, purpose: 'forgotPassword', attribute, texts }),
  }));
}));

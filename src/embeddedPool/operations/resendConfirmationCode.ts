// The only place for ResendConfirmationCode.
import type { ResendConfirmationCodeRequest, ResendConfirmationCodeResponse } from '@aws-sdk/client-cognito-identity-provider';
import { recordedAs } from '../authEvents.js';
import { sendCode } from '../codes.js';
import { signUpDelivery, simulatedDelivery } from '../delivery.js';
import { invalidParameter, userNotFound } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { hidesUserExistence } from '../pools.js';
import { customMessage } from '../triggers/customMessage.js';

export const resendConfirmationCode = clientOperation<ResendConfirmationCodeRequest>(recordedAs('ResendCode', async (input, { services, pool, client, user }): Promise<ResendConfirmationCodeResponse> => {
  if (!user) {
    if (!hidesUserExistence(client)) throw userNotFound();
    return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) };
  }
  if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
  const attribute = signUpDelivery(pool, user);
  if (!attribute) throw invalidParameter('Auto verification not turned on.');
  const texts = await customMessage(services, 'ResendCode', { pool, client, user, clientMetadata: input.ClientMetadata });
  return services.store.transaction((transaction) => ({
    CodeDeliveryDetails: sendCode(transaction, services, { pool, user, purpose: 'signUp', attribute, texts }),
  }));
}));

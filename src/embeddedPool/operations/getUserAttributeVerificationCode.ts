// The only place for GetUserAttributeVerificationCode.
import type { GetUserAttributeVerificationCodeRequest, GetUserAttributeVerificationCodeResponse } from '@aws-sdk/client-cognito-identity-provider';
import { sendCode, type DeliveryAttribute } from '../codes.js';
import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';

export const getUserAttributeVerificationCode = callerOperation<GetUserAttributeVerificationCodeRequest>(async ({ AttributeName }, { services, pool, user }): Promise<GetUserAttributeVerificationCodeResponse> => {
  if (AttributeName !== 'email' && AttributeName !== 'phone_number') throw invalidParameter(`Attribute ${AttributeName} is not verifiable.`);
  const attribute: DeliveryAttribute = AttributeName;
  if (!user.attributes[attribute]) throw invalidParameter(`User does not have an attribute ${attribute}.`);
  if (user.attributes[`${attribute}_verified`] === 'true') throw invalidParameter('Contact is already verified.');
  return services.store.transaction((transaction) => ({
    CodeDeliveryDetails: sendCode(transaction, services, { pool, user, purpose: `attribute:${attribute}`, attribute }),
  }));
});

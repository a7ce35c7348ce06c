import type {
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requestCode } from '../codes/codes.js';
import type { DeliveryAttribute } from '../codes/codeMessage.js';
import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { customMessage } from '../triggers/customMessage.js';

export const getUserAttributeVerificationCode =
  callerOperation<GetUserAttributeVerificationCodeRequest>(
    async (
      { AttributeName, ClientMetadata: clientMetadata },
      { services, pool, client, user },
    ): Promise<GetUserAttributeVerificationCodeResponse> => {
      if (AttributeName !== 'email' && AttributeName !== 'phone_number')
        throw invalidParameter(`Attribute ${AttributeName} is not verifiable.`);
      const attribute: DeliveryAttribute = AttributeName;
      if (!user.attributes[attribute])
        throw invalidParameter(
          `User does not have a valid registered ${attribute === 'email' ? 'email address' : 'phone number'}`,
        );
      const texts = await customMessage(services, 'VerifyUserAttribute', {
        pool,
        client,
        user,
        clientMetadata,
      });
      return services.store.transaction((transaction) => ({
        CodeDeliveryDetails: requestCode(transaction, services, {
          pool,
          user,
          purpose: `attribute:${attribute}`,
          attribute,
          texts,
        }),
      }));
    },
  );

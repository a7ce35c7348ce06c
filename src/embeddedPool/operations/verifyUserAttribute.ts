import type {
  VerifyUserAttributeRequest,
  VerifyUserAttributeResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { codeExpired, proveCode } from '../codes/codes.js';
import { invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { changeUser } from '../users/users.js';

export const verifyUserAttribute = callerOperation<VerifyUserAttributeRequest>(
  async (
    { AttributeName, Code },
    { services, pool, user },
  ): Promise<VerifyUserAttributeResponse> => {
    if (AttributeName !== 'email' && AttributeName !== 'phone_number')
      throw invalidParameter(`Attribute ${AttributeName} is not verifiable.`);
    const { destination, spend } = await proveCode(
      services,
      pool,
      user,
      `attribute:${AttributeName}`,
      Code,
    );
    const held =
      pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(
        AttributeName,
      ) ?? false;
    await changeUser(services, pool, user.key, (current, transaction) => {
      spend(transaction);
      // The code proves the value it was sent to, which must be the pending value or still the
      // user's.
      if (!held && current.attributes[AttributeName] !== destination) throw codeExpired();
      current.attributes[AttributeName] = destination;
      current.attributes[`${AttributeName}_verified`] = 'true';
    });
    return {};
  },
);

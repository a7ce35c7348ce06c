import type { AdminUpdateUserAttributesRequest } from '@aws-sdk/client-cognito-identity-provider';

import { applyAttributes, checkAttributes } from '../users/attributes.js';
import { sendCode } from '../codes/codes.js';
import { userOperation } from '../operation.js';
import { customMessage } from '../triggers/customMessage.js';
import { changeUser } from '../users/users.js';

export const adminUpdateUserAttributes = userOperation<AdminUpdateUserAttributesRequest>(
  async (input, { services, pool, user }) => {
    const given = checkAttributes(input.UserAttributes, { pool, user });
    const texts = pool.AutoVerifiedAttributes?.some((name) => given[name])
      ? await customMessage(services, 'UpdateUserAttribute', {
          pool,
          user,
          clientMetadata: input.ClientMetadata,
        })
      : {};
    return changeUser(services, pool, user.key, (current, transaction) => {
      const before = current.attributes;
      current.attributes = applyAttributes(before, given);
      for (const attribute of ['email', 'phone_number'] as const) {
        const due =
          pool.AutoVerifiedAttributes?.includes(attribute) &&
          given[attribute] &&
          given[attribute] !== before[attribute] &&
          current.attributes[`${attribute}_verified`] !== 'true';
        if (due)
          sendCode(transaction, services, {
            pool,
            user: current,
            purpose: `attribute:${attribute}`,
            attribute,
            texts,
          });
      }
    });
  },
);

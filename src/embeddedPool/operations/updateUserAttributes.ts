import type {
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { applyAttributes, checkAttributes } from '../users/attributes.js';
import { sendCode } from '../codes/codes.js';
import { callerOperation } from '../operation.js';
import { customMessage } from '../triggers/customMessage.js';
import { requireFreeAliases } from '../users/aliases.js';
import { changeUser } from '../users/users.js';

export const updateUserAttributes = callerOperation<UpdateUserAttributesRequest>(
  async (input, { services, pool, client, user }): Promise<UpdateUserAttributesResponse> => {
    const given = checkAttributes(input.UserAttributes, { pool, user, client });
    const automatic = (['email', 'phone_number'] as const).filter((name) =>
      pool.AutoVerifiedAttributes?.includes(name),
    );
    const held = new Set<string>(
      pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    );
    const texts = automatic.some((name) => given[name])
      ? await customMessage(services, 'UpdateUserAttribute', {
          pool,
          client,
          user,
          clientMetadata: input.ClientMetadata,
        })
      : {};
    return changeUser(services, pool, user.key, (current, transaction) => {
      requireFreeAliases(transaction, pool, current, given);
      const changed = automatic.filter(
        (name) => given[name] && given[name] !== current.attributes[name],
      );
      // A held attribute keeps its old value until the code sent to the new one is entered.
      const now = Object.fromEntries(
        Object.entries(given).filter(([name, value]) => !held.has(name) || value === ''),
      );
      current.attributes = applyAttributes(current.attributes, now);
      const CodeDeliveryDetailsList = changed.map((attribute) =>
        sendCode(transaction, services, {
          pool,
          user: current,
          purpose: `attribute:${attribute}`,
          attribute,
          destination: given[attribute] ?? '',
          texts,
        }),
      );
      return { CodeDeliveryDetailsList };
    });
  },
);

/**
 * Makes `CodeDelivery` values from Cognito's delivery details or from the username in the input.
 */
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider';

import { maskedAddress } from '../guard/enumeration.js';
import type { CodeDelivery } from '../schema/signIn/codeDelivery.js';

export function codeDeliveryOf(details: CodeDeliveryDetailsType | undefined): CodeDelivery | null {
  if (!details) return null;
  const {
    Destination: destination = null,
    DeliveryMedium: deliveryMedium = null,
    AttributeName: attributeName = null,
  } = details;
  return { destination, deliveryMedium, attributeName };
}

/**
 * Returns the delivery that callers may know: derived from their own input, null if that is not an
 * address.
 */
export function deliveryByName(
  ...given: readonly (string | null | undefined)[]
): CodeDelivery | null {
  for (const text of given) {
    const masked = text ? maskedAddress(text) : undefined;
    if (masked)
      return {
        destination: masked.destination,
        deliveryMedium: masked.medium,
        attributeName: masked.medium === 'EMAIL' ? 'email' : 'phone_number',
      };
  }
  return null;
}

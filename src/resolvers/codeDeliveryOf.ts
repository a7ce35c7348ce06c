/** The only place where the type `CodeDelivery` is made: of Cognito's delivery details, or of a name that anyone gave. */
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

/** What is told to anyone: it follows from what they gave themselves, and is null where that is no address. */
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

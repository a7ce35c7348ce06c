/** The only place where Cognito's delivery details become the type `CodeDelivery`. */
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider';

import type { CodeDelivery } from '../schema/codeDelivery.js';

export function codeDeliveryOf(details: CodeDeliveryDetailsType | undefined): CodeDelivery | null {
  if (!details) return null;
  const { Destination: destination = null, DeliveryMedium: deliveryMedium = null, AttributeName: attributeName = null } = details;
  return { destination, deliveryMedium, attributeName };
}

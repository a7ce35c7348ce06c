import type { CodeDelivery } from '../../generated/documents.js';
import { fill, isolated } from '../provider/texts.js';
import type { Texts } from '../texts/en.js';

export type Delivery = Pick<CodeDelivery, 'destination' | 'deliveryMedium'> | null | undefined;

/** Returns a sentence that says where a code was sent, as far as the gateway says. */
export function sentTo(delivery: Delivery, { code }: Texts): string {
  const destination = delivery?.destination;
  return destination ? fill(code.sentTo, { destination: isolated(destination) }) : code.sent;
}

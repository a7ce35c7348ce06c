import type { CodeDelivery } from '../../generated/documents.js';
import { fill } from '../provider/texts.js';
import type { Texts } from '../texts/en.js';

export type Delivery = Pick<CodeDelivery, 'destination' | 'deliveryMedium'> | null | undefined;

/** Where a code was sent, as far as the gateway says. */
export function sentTo(delivery: Delivery, { code }: Texts): string {
  const destination = delivery?.destination;
  // Isolated, so that an address or number keeps its order within a right-to-left sentence.
  return destination ? fill(code.sentTo, { destination: `\u2068${destination}\u2069` }) : code.sent;
}

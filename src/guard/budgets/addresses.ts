/** When two e-mail addresses, or two telephone numbers, are one receiver of messages. */
import { domainToASCII } from 'node:url';

import { foldName } from './foldName.js';

/**
 * The key of a receiver. E-mail: without case, the host as DNS knows it; what stands behind a `+` stays, because only the
 * receiver's own server knows whether it counts. Telephone: E.164 without separators. Undefined: nothing can receive there.
 */
export function receiverOf(address: string | null | undefined): string | undefined {
  const folded = foldName(address ?? '');
  const at = folded.lastIndexOf('@');
  if (at > 0) return emailReceiver(folded.slice(0, at), folded.slice(at + 1));
  const digits = folded.replace(/[\s().-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? `+${digits.replace('+', '')}` : undefined;
}

function emailReceiver(local: string, host: string): string | undefined {
  const plain = host.trim().replace(/\.$/, '');
  if (plain === '') return undefined;
  return `${local.trim()}@${domainToASCII(plain) || plain}`;
}

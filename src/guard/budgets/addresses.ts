/** Decides when two email addresses or two phone numbers reach the same recipient. */
import { domainToASCII } from 'node:url';

import { foldName } from '../../common/foldName.js';

/**
 * Returns the key of a recipient; undefined if the text is not an address that can receive
 * messages. Email: case-insensitive, with the host in its DNS form; a `+` suffix is kept, because
 * only the recipient's server knows its meaning. Phone: E.164 without separators.
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

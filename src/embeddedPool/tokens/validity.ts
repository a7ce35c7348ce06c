/** How long the tokens of an app client are valid. */
import type { ClientRecord } from '../store/records.js';

const unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;

type TokenKind = 'AccessToken' | 'IdToken' | 'RefreshToken';

/** Seconds; defaults 1 hour, 1 hour, 30 days; default units hours, hours, days. */
export function validitySeconds(
  client: Pick<ClientRecord, 'TokenValidityUnits' | `${TokenKind}Validity`>,
  kind: TokenKind,
): number {
  const unit = client.TokenValidityUnits?.[kind] ?? (kind === 'RefreshToken' ? 'days' : 'hours');
  const value = client[`${kind}Validity`] || undefined;
  if (value === undefined)
    return kind === 'RefreshToken' ? 30 * unitSeconds.days : unitSeconds.hours;
  return value * unitSeconds[unit];
}

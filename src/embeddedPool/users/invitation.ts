/** Sends invitations with temporary passwords. */
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';

import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';
import type { MessageTexts } from '../triggers/customMessage.js';

/**
 * The requested mediums (default SMS) for which the user has an address; email if there is no SMS
 * number.
 */
export function invitationMediums(
  user: Pick<UserRecord, 'attributes'>,
  wanted: readonly DeliveryMediumType[] = ['SMS'],
): DeliveryMediumType[] {
  const possible = wanted.filter(
    (medium) => user.attributes[medium === 'EMAIL' ? 'email' : 'phone_number'],
  );
  if (possible.length > 0) return possible;
  return user.attributes.email ? ['EMAIL'] : [];
}

export interface Invitation {
  readonly pool: PoolRecord;
  readonly user: UserRecord;
  /** Undefined for a user who does not need one. */
  readonly password: string | undefined;
  readonly mediums: readonly DeliveryMediumType[];
  /** CustomMessage's texts, which replace the pool's. */
  readonly texts: MessageTexts;
}

export function sendInvitation(
  transaction: Transaction,
  services: Services,
  { pool, user, password, mediums, texts }: Invitation,
): void {
  const template = pool.AdminCreateUserConfig?.InviteMessageTemplate;
  for (const medium of mediums) {
    const email = medium === 'EMAIL';
    const text =
      (email
        ? (texts.emailMessage ?? template?.EmailMessage)
        : (texts.smsMessage ?? template?.SMSMessage)) ??
      `Your username is {username}${password === undefined ? '' : ' and temporary password is {####}'}.`;
    services.outbox.send(transaction, {
      medium,
      destination: user.attributes[email ? 'email' : 'phone_number'] ?? '',
      username: user.username,
      userPoolId: pool.Id,
      purpose: 'invitation',
      code: password ?? '',
      ...(email
        ? { subject: texts.emailSubject ?? template?.EmailSubject ?? 'Your temporary password' }
        : {}),
      // A function as replacement, so that `$&` in a password is not a pattern.
      body: text
        .replaceAll('{username}', () => user.username)
        .replaceAll('{####}', () => password ?? ''),
    });
  }
}

/** Stores the emails and text messages that Cognito would send. */
import type { Store, Transaction } from '../store/store.js';

export type MessagePurpose =
  | 'signUp'
  | 'invitation'
  | 'forgotPassword'
  | 'attribute:email'
  | 'attribute:phone_number'
  | 'mfa'
  | 'signIn'
  | 'authEvent';

export const messagePurposes = Object.keys({
  signUp: true,
  invitation: true,
  forgotPassword: true,
  'attribute:email': true,
  'attribute:phone_number': true,
  mfa: true,
  signIn: true,
  authEvent: true,
} satisfies Record<MessagePurpose, true>) as MessagePurpose[];

export interface OutboxMessage {
  readonly sentAt: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly destination: string;
  readonly username: string;
  readonly userPoolId: string;
  /** `mfa` is a code as the second factor, `signIn` one as the first. */
  readonly purpose: MessagePurpose;
  /** The code or the temporary password. */
  readonly code: string;
  readonly subject?: string;
  readonly body: string;
}

export interface Outbox {
  /** Stores the message in the same transaction as its code. */
  send(transaction: Transaction, message: Omit<OutboxMessage, 'sentAt'>): void;
  list(filter?: { username?: string }): OutboxMessage[];
}

const mostMessages = 1000;

/** The newest 1,000 messages are kept. */
export function openOutbox(
  store: Store,
  now: () => Date,
  onMessage?: (message: OutboxMessage) => void,
): Outbox {
  return {
    send(transaction, message) {
      const [newest] = [...transaction.range({ prefix: ['outbox'], reverse: true, limit: 1 })];
      const number = Number(newest?.key[1] ?? 0) + 1;
      const sent: OutboxMessage = { sentAt: now().toISOString(), ...message };
      transaction.put(['outbox', number], sent);
      transaction.remove(['outbox', number - mostMessages]);
      onMessage?.(sent);
    },
    list({ username } = {}) {
      const all = [...store.range<OutboxMessage>({ prefix: ['outbox'], reverse: true })].map(
        ({ value }) => value,
      );
      return username === undefined
        ? all
        : all.filter(
            (message) => message.username === username || message.destination === username,
          );
    },
  };
}

// The only place for CustomMessage: the texts of a message, before its code is made.
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { eventAttributes, runTrigger, unrecognizable } from './trigger.js';

/** Texts with the placeholders {####} and {username}; absent ones are the pool's. */
export interface MessageTexts {
  readonly smsMessage?: string;
  readonly emailMessage?: string;
  readonly emailSubject?: string;
}
export interface MessageContext {
  readonly pool: PoolRecord;
  readonly client?: ClientRecord | undefined;
  readonly user: Omit<UserRecord, 'sequence'>;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
}
export type MessageSource =
  | 'SignUp'
  | 'AdminCreateUser'
  | 'ResendCode'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

/** What the function says; it sees the placeholders, never the code, and a text of its own must keep the code's. */
export async function customMessage(
  services: Services,
  source: MessageSource,
  { pool, client, user, clientMetadata }: MessageContext,
): Promise<MessageTexts> {
  const request = {
    userAttributes: eventAttributes(user),
    codeParameter: '{####}',
    linkParameter: '{##Click Here##}',
    usernameParameter: source === 'AdminCreateUser' ? '{username}' : null,
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  const texts =
    (await runTrigger(services, 'CustomMessage', {
      pool,
      client,
      userName: user.username,
      source: `CustomMessage_${source}`,
      request,
    })) ?? {};
  for (const text of [texts.smsMessage, texts.emailMessage])
    if (text !== undefined && !text.includes('{####}')) throw unrecognizable();
  return texts;
}

/** CustomMessage: the texts of a message, before its code is created. */
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { eventAttributes, runTrigger, unrecognizable } from './trigger.js';

/** Texts with the placeholders {####} and {username}; absent ones default to the pool's. */
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

/**
 * The function's texts. It sees the placeholders, never the code, and a custom text must keep the
 * code's placeholder.
 */
export async function customMessage(
  services: Services,
  source: MessageSource,
  { pool, client, user, clientMetadata }: MessageContext,
): Promise<MessageTexts> {
  const request = {
    userAttributes: eventAttributes(pool, user),
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

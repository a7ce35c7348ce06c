/**
 * The message that carries a code: its text, its recipient, and what the caller is told about it.
 */
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider';

import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';
import type { MessageTexts } from '../triggers/customMessage.js';

export type DeliveryAttribute = 'email' | 'phone_number';
export type CodePurpose =
  'signUp' | 'attribute:email' | 'attribute:phone_number' | 'forgotPassword';
/** Codes that a sign-in asks for: as the second factor, or as the first. */
export type SignInPurpose = 'mfa' | 'signIn';

export interface CodeDelivery {
  readonly pool: PoolRecord;
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  readonly attribute: DeliveryAttribute;
  /** The address, if it is not yet an attribute of the user. */
  readonly destination?: string;
  /** CustomMessage's texts, which replace the pool's. */
  readonly texts?: MessageTexts;
}

interface Message extends Omit<CodeDelivery, 'purpose'> {
  readonly purpose: CodePurpose | SignInPurpose;
  readonly destination: string;
}

/** Puts the message with the code into the outbox. */
export function deliver(
  transaction: Transaction,
  services: Services,
  message: Message,
  code: string,
): CodeDeliveryDetailsType {
  const { pool, user, purpose, attribute, destination } = message;
  const email = attribute === 'email';
  const pools = textOf(message);
  const {
    emailSubject: subject = pools.subject,
    [email ? 'emailMessage' : 'smsMessage']: body = pools.body,
  } = message.texts ?? {};
  services.outbox.send(transaction, {
    medium: email ? 'EMAIL' : 'SMS',
    destination,
    username: user.username,
    userPoolId: pool.Id,
    purpose,
    code,
    ...(email ? { subject } : {}),
    body: body.replaceAll('{####}', code).replaceAll('{username}', () => user.username),
  });
  return deliveryDetails(attribute, destination);
}

function textOf({ pool, purpose, attribute }: Message): { subject: string; body: string } {
  const template = pool.VerificationMessageTemplate;
  const email = attribute === 'email';
  if (purpose === 'mfa' || purpose === 'signIn') {
    const sms = pool.SmsMfaConfiguration?.SmsAuthenticationMessage ?? pool.SmsAuthenticationMessage;
    return {
      subject: pool.EmailMfaConfiguration?.Subject ?? 'Your authentication code',
      body:
        (email ? pool.EmailMfaConfiguration?.Message : sms) ??
        'Your authentication code is {####}.',
    };
  }
  return {
    subject: template?.EmailSubject ?? pool.EmailVerificationSubject ?? 'Your verification code',
    body:
      (email
        ? (template?.EmailMessage ?? pool.EmailVerificationMessage)
        : (template?.SmsMessage ?? pool.SmsVerificationMessage)) ??
      'Your confirmation code is {####}',
  };
}

function deliveryDetails(
  attribute: DeliveryAttribute,
  destination: string,
): CodeDeliveryDetailsType {
  return {
    AttributeName: attribute,
    DeliveryMedium: attribute === 'email' ? 'EMAIL' : 'SMS',
    Destination: maskedDestination(attribute, destination),
  };
}

/** `f***@e***` for an e-mail address, `+*******1234` for a phone number, as Cognito shows them. */
function maskedDestination(attribute: DeliveryAttribute, destination: string): string {
  if (attribute === 'phone_number')
    return `+${'*'.repeat(Math.max(0, destination.length - 5))}${destination.slice(-4)}`;
  const [name = '', host = ''] = destination.split('@');
  return `${firstOf(name)}***@${firstOf(host)}***`;
}

/** The first character, which may be two code units long. */
const firstOf = (text: string): string => Array.from(text)[0] ?? '';

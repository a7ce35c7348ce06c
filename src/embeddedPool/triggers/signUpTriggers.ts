/** The triggers around a new account: PreSignUp and PostConfirmation. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { eventAttributes, runTrigger } from './trigger.js';

type Metadata = Readonly<Record<string, string>> | undefined;
type Draft = Omit<UserRecord, 'sequence'>;

export interface SignUpContext {
  readonly pool: PoolRecord;
  readonly client?: ClientRecord;
  readonly source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser' | 'PreSignUp_ExternalProvider';
  readonly validationData?: readonly AttributeType[] | undefined;
  readonly clientMetadata?: Metadata;
}

/** The user as modified by the function: perhaps confirmed, perhaps with a verified address. */
export async function preSignUp(
  services: Services,
  user: Draft,
  { validationData, clientMetadata, ...call }: SignUpContext,
): Promise<Draft> {
  const request = {
    userAttributes: user.attributes,
    validationData:
      validationData === undefined
        ? null
        : Object.fromEntries(validationData.map(({ Name = '', Value = '' }) => [Name, Value])),
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  const answer = await runTrigger(services, 'PreSignUp', {
    ...call,
    userName: user.username,
    request,
  });
  // AWS guide, "Pre sign-up Lambda trigger": in AdminCreateUser administrators state themselves
  // what is verified.
  if (call.source === 'PreSignUp_AdminCreateUser') return user;
  const verified = { email: answer?.autoVerifyEmail, phone_number: answer?.autoVerifyPhone };
  const attributes = { ...user.attributes };
  for (const [name, isVerified] of Object.entries(verified)) {
    if (!isVerified) continue;
    // AWS guide, "Pre sign-up Lambda trigger": verifying a missing attribute is an error.
    if (!attributes[name])
      throw invalidParameter(
        `Attribute ${name} cannot be verified automatically as it is not set.`,
      );
    attributes[`${name}_verified`] = 'true';
  }
  const isConfirmed = answer?.autoConfirmUser === true && user.status === 'UNCONFIRMED';
  return { ...user, attributes, status: isConfirmed ? 'CONFIRMED' : user.status };
}

export interface ConfirmationContext {
  readonly pool: PoolRecord;
  /** Null where an administrator confirms. */
  readonly client: ClientRecord | null;
  readonly clientMetadata?: Metadata;
}

/** The account is already confirmed: a function that throws changes the answer, not the account. */
export async function postConfirmation(
  services: Services,
  user: UserRecord,
  source: 'PostConfirmation_ConfirmSignUp' | 'PostConfirmation_ConfirmForgotPassword',
  { clientMetadata, ...call }: ConfirmationContext,
): Promise<void> {
  const request = {
    userAttributes: eventAttributes(call.pool, user),
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  await runTrigger(services, 'PostConfirmation', {
    ...call,
    userName: user.username,
    source,
    request,
  });
}

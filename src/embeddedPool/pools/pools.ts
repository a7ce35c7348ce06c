/** Finds pools and clients, and reads their settings with the defaults of the API. */
import type { AuthFactorType } from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';

export function poolById(reader: Reader, poolId: string): PoolRecord {
  const pool = reader.get<PoolRecord>(keys.pool(poolId));
  if (!pool) throw resourceNotFound(`User pool ${poolId} does not exist.`);
  return pool;
}

export function clientById(reader: Reader, clientId: string, poolId?: string): ClientRecord {
  const client = reader.get<ClientRecord>(keys.client(clientId));
  if (!client || (poolId !== undefined && client.UserPoolId !== poolId)) {
    throw resourceNotFound(`User pool client ${clientId} does not exist.`);
  }
  return client;
}

export function usesAttributeAsUsername(pool: PoolRecord): boolean {
  return (pool.UsernameAttributes?.length ?? 0) > 0;
}

/**
 * ENABLED hides whether a user exists; LEGACY, the API's default, answers UserNotFoundException.
 */
export function hidesUserExistence(client: ClientRecord): boolean {
  return client.PreventUserExistenceErrors === 'ENABLED';
}

/** The first factors of a choice-based sign-in; the API's default is only the password. */
export function allowedFirstFactors(pool: PoolRecord): readonly AuthFactorType[] {
  return pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
}

/** Users without a password need a code to start with (SDK: SignUpRequest, Password). */
export function allowsNoPassword(pool: PoolRecord): boolean {
  return allowedFirstFactors(pool).some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP');
}

/**
 * The flows of a client that names no flow (SDK: ExplicitAuthFlows, the default). They also apply
 * to a client that only uses the older names: at AWS, those were observed to add a password and
 * keep SRP and refresh enabled.
 */
const byDefault = ['REFRESH_TOKEN_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH'];
const olderNames: Readonly<Record<string, string>> = {
  ADMIN_NO_SRP_AUTH: 'ADMIN_USER_PASSWORD_AUTH',
  USER_PASSWORD_AUTH: 'USER_PASSWORD_AUTH',
};

/** `flow` without its prefix `ALLOW_`. */
export function allowsFlow({ ExplicitAuthFlows = [] }: ClientRecord, flow: string): boolean {
  const names: readonly string[] = ExplicitAuthFlows;
  if (names.some((name) => name.startsWith('ALLOW_'))) return names.includes(`ALLOW_${flow}`);
  const others = names.includes('CUSTOM_AUTH_FLOW_ONLY')
    ? ['REFRESH_TOKEN_AUTH', 'CUSTOM_AUTH']
    : byDefault;
  return [...others, ...names.map((name) => olderNames[name])].includes(flow);
}

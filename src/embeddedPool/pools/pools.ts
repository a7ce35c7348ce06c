// The only place that finds pools and clients and checks that they exist.
import type { AuthFactorType } from '@aws-sdk/client-cognito-identity-provider';
import { resourceNotFound } from '../exceptions.js';
import { keys, type ClientRecord, type PoolRecord } from '../store/records.js';
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

/** ENABLED hides whether a user exists; LEGACY, the API's default, answers UserNotFoundException. */
export function hidesUserExistence(client: ClientRecord): boolean {
  return client.PreventUserExistenceErrors === 'ENABLED';
}

/** With what a choice-based sign-in may begin; the API's default is the password alone. */
export function allowedFirstFactors(pool: PoolRecord): readonly AuthFactorType[] {
  return pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
}

/** Users without a password need a code to begin with (SDK: SignUpRequest, Password). */
export function allowsNoPassword(pool: PoolRecord): boolean {
  return allowedFirstFactors(pool).some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP');
}

// What a client allows that names no flow, or flows by their older names only (SDK: ExplicitAuthFlows, the default;
// older names add a password and were seen at AWS to leave SRP and refresh on).
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

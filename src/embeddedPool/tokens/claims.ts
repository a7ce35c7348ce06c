/** The claims of access and ID tokens. */
import type { JWTPayload } from 'jose';

import { attributeSchema } from '../users/attributes.js';
import { randomUuid } from '../random.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type {
  ClientRecord,
  GrantRecord,
  GroupRecord,
  PoolRecord,
  UserRecord,
} from '../store/records.js';
import type { TokenGroups } from '../triggers/preTokenGeneration.js';
import { issuerOf } from '../pools/poolId.js';
import { isInScope, scopesOf } from './scopes.js';
import { validitySeconds } from './validity.js';

/** The data that the claims are built from. */
export interface TokenFacts {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly grant: GrantRecord;
  /** The time of issue in seconds. */
  readonly iat: number;
  readonly nonce?: string | undefined;
}

function commonClaims(
  { services, pool, user, grant, iat }: TokenFacts,
  { groups }: TokenGroups,
): JWTPayload {
  return {
    sub: user.sub,
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    iss: issuerOf(services, pool.Id),
    origin_jti: grant.originJti,
    event_id: grant.eventId,
    auth_time: Math.floor(grant.authTime / 1000),
    iat,
  };
}

export function accessClaims(facts: TokenFacts, given: TokenGroups): JWTPayload {
  const { services, client, user, grant, iat } = facts;
  return {
    ...commonClaims(facts, given),
    client_id: client.ClientId,
    token_use: 'access',
    scope: scopesOf(grant).join(' '),
    ...(grant.scopes ? { version: 2 } : {}),
    username: user.username,
    ...(grant.deviceKey === undefined ? {} : { device_key: grant.deviceKey }),
    exp: iat + validitySeconds(client, 'AccessToken'),
    jti: randomUuid(services.randomBytes),
  };
}

export function idClaims(facts: TokenFacts, given: TokenGroups): JWTPayload {
  const { services, pool, client, user, grant, iat, nonce } = facts;
  const { roles, preferredRole: role } = given;
  return {
    ...commonClaims(facts, given),
    ...attributeClaims(pool, client, user, grant.scopes),
    ...(nonce === undefined ? {} : { nonce }),
    'cognito:username': user.username,
    aud: client.ClientId,
    token_use: 'id',
    ...(roles.length > 0 ? { 'cognito:roles': roles, 'cognito:preferred_role': role } : {}),
    exp: iat + validitySeconds(client, 'IdToken'),
    jti: randomUuid(services.randomBytes),
  };
}

/**
 * The verified flags are JSON booleans; every other attribute is a string, as in Cognito's ID
 * tokens.
 */
function attributeClaims(
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  scopes: readonly string[] | undefined,
): Record<string, unknown> {
  const readable = client.ReadAttributes?.length ? client.ReadAttributes : undefined;
  const visible = Object.entries(user.attributes).filter(
    ([name]) => (!readable || readable.includes(name)) && isInScope(name, scopes),
  );
  return Object.fromEntries(visible.map(([name, value]) => [name, claimOf(pool, name, value)]));
}

function claimOf(pool: PoolRecord, name: string, value: string): unknown {
  // OpenID Connect Core 1.0, section 5.1: the address claim is an object, updated_at a number.
  if (name === 'address') return { formatted: value };
  if (name === 'identities') return JSON.parse(value) as unknown;
  if (name === 'updated_at') return Number(value);
  const isFlag =
    !name.startsWith('custom:') && attributeSchema(pool, name)?.AttributeDataType === 'Boolean';
  return isFlag ? value.toLowerCase() === 'true' : value;
}

/** The groups of the user, the lowest precedence first. */
export function groupsOf(services: Services, pool: PoolRecord, user: UserRecord): GroupRecord[] {
  const names = [...services.store.range({ prefix: ['membership', pool.Id, user.key] })].map(
    ({ key }) => String(key[3]),
  );
  const groups = names.flatMap(
    (name) => services.store.get<GroupRecord>(keys.group(pool.Id, name)) ?? [],
  );
  return groups.sort((a, b) => (a.Precedence ?? Infinity) - (b.Precedence ?? Infinity) || 0);
}

/** The role of the group with the lowest precedence; two different ones at that precedence cancel out (AWS guide). */
export function preferredRole(groups: readonly GroupRecord[]): string | undefined {
  const [first] = groups.filter(({ RoleArn }) => RoleArn !== undefined);
  const equals = groups.filter(
    (group) => group.RoleArn !== undefined && group.Precedence === first?.Precedence,
  );
  return equals.every((group) => group.RoleArn === first?.RoleArn) ? first?.RoleArn : undefined;
}

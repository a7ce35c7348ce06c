/** PreTokenGeneration: which claims a function may change, in both response versions. */
import type { JWTPayload } from 'jose';

import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { eventAttributes, runTrigger, unrecognizable } from './trigger.js';
import type { TriggerAnswer } from './trigger.js';

export interface TokenGroups {
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly preferredRole: string | undefined;
}
export interface TokenContext {
  /** Such as `TokenGeneration_Authentication`. */
  readonly source: string;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** Of the authorization request, repeated in the ID token. */
  readonly nonce?: string | undefined;
}
export interface TokenOverride extends TokenGroups {
  id(claims: JWTPayload): JWTPayload;
  access(claims: JWTPayload): JWTPayload;
}

interface ClaimChanges {
  readonly claimsToAddOrOverride?: Readonly<Record<string, unknown>> | null;
  readonly claimsToSuppress?: readonly string[] | null;
  readonly scopesToAdd?: readonly string[] | null;
  readonly scopesToSuppress?: readonly string[] | null;
}
interface Details {
  readonly id: ClaimChanges;
  readonly access: ClaimChanges;
  readonly groups:
    | {
        readonly groupsToOverride?: readonly string[] | null;
        readonly iamRolesToOverride?: readonly string[] | null;
        readonly preferredRole?: string | null;
      }
    | undefined;
}

/**
 * AWS guide, "Pre token generation Lambda trigger", claims that cannot be changed; `cognito:` ones
 * only through groupOverrideDetails.
 */
const fixedClaims = new Set([
  'acr',
  'amr',
  'at_hash',
  'aud',
  'auth_time',
  'azp',
  'client_id',
  'device_key',
  'event_id',
  'exp',
  'iat',
  'identities',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  'scope',
  'sub',
  'token_use',
  'username',
  'version',
]);
const isFixed = (name: string): boolean => fixedClaims.has(name) || name.startsWith('cognito:');

/** V1_0, the default, changes the ID token; V2_0 and V3_0 the access token as well. */
export async function preTokenGeneration(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  {
    source,
    clientMetadata,
    scope,
    ...given
  }: TokenContext & TokenGroups & { readonly scope: string },
): Promise<TokenOverride> {
  const version = pool.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0';
  const request = {
    userAttributes: eventAttributes(pool, user),
    groupConfiguration: {
      groupsToOverride: given.groups,
      iamRolesToOverride: given.roles,
      preferredRole: given.preferredRole ?? null,
    },
    ...(version === 'V1_0' ? {} : { scopes: scope.split(' ') }),
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  const answer = await runTrigger(services, 'PreTokenGeneration', {
    pool,
    client,
    userName: user.username,
    source,
    request,
    version: version.slice(1, 2),
  });
  const { id, access, groups } = detailsOf(answer ?? {}, version);
  return {
    groups: groups?.groupsToOverride ?? given.groups,
    roles: groups?.iamRolesToOverride ?? given.roles,
    preferredRole: groups?.preferredRole ?? given.preferredRole,
    id: (claims) => applyChanges(claims, id),
    access: (claims) => applyChanges(claims, access),
  };
}

export interface ClientTokenContext {
  readonly scopes: readonly string[];
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
}

/**
 * Changes the access token of a program. AWS guide, "Pre token generation Lambda trigger": only
 * functions of the version V3_0 are asked about programs.
 */
export async function clientTokenGeneration(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  { scopes, clientMetadata }: ClientTokenContext,
): Promise<(claims: JWTPayload) => JWTPayload> {
  const version = pool.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion;
  if (version !== 'V3_0') return (claims) => claims;
  const request = {
    userAttributes: {},
    groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
    scopes,
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  const answer = await runTrigger(services, 'PreTokenGeneration', {
    pool,
    client,
    userName: client.ClientId,
    source: 'TokenGeneration_ClientCredentials',
    request,
    version: '3',
  });
  const { access } = detailsOf(answer ?? {}, version);
  return (claims) => applyChanges(claims, access);
}

function detailsOf(
  { claimsOverrideDetails, claimsAndScopeOverrideDetails }: TriggerAnswer<'PreTokenGeneration'>,
  version: string,
): Details {
  if (version !== 'V1_0') {
    const { idTokenGeneration, accessTokenGeneration, groupOverrideDetails } =
      (claimsAndScopeOverrideDetails ?? {}) as Readonly<Record<string, object | null | undefined>>;
    return {
      id: idTokenGeneration ?? {},
      access: accessTokenGeneration ?? {},
      groups: groupOverrideDetails ?? undefined,
    };
  }
  const { groupOverrideDetails, ...id } = (claimsOverrideDetails ?? {}) as ClaimChanges & {
    groupOverrideDetails?: object | null;
  };
  // Version one supports only strings; objects and lists require version two.
  if (Object.values(id.claimsToAddOrOverride ?? {}).some((value) => typeof value !== 'string'))
    throw unrecognizable();
  return { id, access: {}, groups: groupOverrideDetails ?? undefined };
}

function applyChanges(
  claims: JWTPayload,
  { claimsToAddOrOverride, claimsToSuppress, scopesToAdd, scopesToSuppress }: ClaimChanges,
): JWTPayload {
  const dropped = new Set((claimsToSuppress ?? []).filter((name) => !isFixed(name)));
  const added = Object.entries(claimsToAddOrOverride ?? {}).filter(([name]) => !isFixed(name));
  const next: JWTPayload = {
    ...Object.fromEntries(Object.entries(claims).filter(([name]) => !dropped.has(name))),
    ...Object.fromEntries(added),
  };
  if (typeof claims.scope !== 'string') return next;
  const withheld = new Set(scopesToSuppress ?? []);
  const scopes = new Set(
    [...claims.scope.split(' '), ...(scopesToAdd ?? [])].filter((scope) => !withheld.has(scope)),
  );
  return { ...next, scope: [...scopes].join(' ') };
}

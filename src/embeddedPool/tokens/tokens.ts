// The only place that issues tokens and says which ones count.
import {
  compactVerify,
  compactDecrypt,
  CompactEncrypt,
  decodeJwt,
  decodeProtectedHeader,
  SignJWT,
  errors,
  type JWTPayload,
} from 'jose';
import type {
  AuthenticationResultType,
  ClientAuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';
import { attributeSchema } from '../users/attributes.js';
import { notAuthorized, userNotFound } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import type { SigningKey } from './keys.js';
import { randomUuid } from '../random.js';
import {
  keys,
  type ClientRecord,
  type GrantRecord,
  type GroupRecord,
  type PoolRecord,
  type UserRecord,
} from '../store/records.js';
import type { Services } from '../services.js';
import { preTokenGeneration, type TokenContext } from '../triggers/preTokenGeneration.js';
import { findUserBySub, requireEnabled } from '../users/users.js';

const unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86400 } as const;
const selfServiceScope = 'aws.cognito.signin.user.admin';

export function issuerOf(services: Services, poolId: string): string {
  return `https://cognito-idp.${services.region}.amazonaws.com/${poolId}`;
}

type TokenKind = 'AccessToken' | 'IdToken' | 'RefreshToken';

/** Seconds; defaults 1 hour, 1 hour, 30 days, and the units' own defaults hours, hours, days. */
export function validitySeconds(
  client: Pick<ClientRecord, 'TokenValidityUnits' | `${TokenKind}Validity`>,
  kind: TokenKind,
): number {
  const unit = client.TokenValidityUnits?.[kind] ?? (kind === 'RefreshToken' ? 'days' : 'hours');
  const value = client[`${kind}Validity`] || undefined;
  if (value === undefined)
    return kind === 'RefreshToken' ? 30 * unitSeconds.days : unitSeconds.hours;
  return value * unitSeconds[unit];
}

/** Begins a sign-in: keeps its grant and answers with all three tokens. */
export async function beginGrant(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  {
    deviceKey,
    eventId,
    ...context
  }: TokenContext & {
    readonly deviceKey?: string | undefined;
    readonly eventId?: string | undefined;
  },
): Promise<AuthenticationResultType> {
  const now = services.now().getTime();
  const grant: GrantRecord = {
    originJti: randomUuid(services.randomBytes),
    eventId: eventId ?? randomUuid(services.randomBytes),
    refreshJti: randomUuid(services.randomBytes),
    clientId: client.ClientId,
    userKey: user.key,
    sub: user.sub,
    authTime: now,
    expiresAt: now + validitySeconds(client, 'RefreshToken') * 1000,
    ...(deviceKey === undefined ? {} : { deviceKey }),
  };
  await services.store.transaction((transaction) => {
    // The user may have been deleted or disabled since the password was checked.
    const current = transaction.get<UserRecord>(keys.user(pool.Id, user.key));
    if (!current || current.sub !== user.sub) throw userNotFound();
    requireEnabled(current);
    putExpiring(transaction, keys.grant(pool.Id, user.key, grant.originJti), grant, now);
  });
  const tokens = await issueTokens(services, pool, client, user, { grant, ...context });
  return { ...tokens, RefreshToken: await sealRefreshToken(services, pool, grant) };
}

/** Access and ID token of a grant, with the user's attributes and groups as they are now, and what PreTokenGeneration makes of them. */
export async function issueTokens(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  { grant, ...context }: TokenContext & { readonly grant: GrantRecord },
): Promise<AuthenticationResultType> {
  const iat = Math.floor(services.now().getTime() / 1000);
  const { id, access } = await services.keyring.of(pool.Id);
  const memberships = groupsOf(services, pool, user);
  const {
    groups,
    roles,
    preferredRole: role,
    ...override
  } = await preTokenGeneration(services, pool, client, user, {
    ...context,
    scope: selfServiceScope,
    groups: memberships.map(({ GroupName }) => GroupName),
    roles: memberships.flatMap(({ RoleArn }) => (RoleArn === undefined ? [] : [RoleArn])),
    preferredRole: preferredRole(memberships),
  });
  const common = {
    sub: user.sub,
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    iss: issuerOf(services, pool.Id),
    origin_jti: grant.originJti,
    event_id: grant.eventId,
    auth_time: Math.floor(grant.authTime / 1000),
    iat,
  };
  const accessClaims = {
    ...common,
    client_id: client.ClientId,
    token_use: 'access',
    scope: selfServiceScope,
    username: user.username,
    ...(grant.deviceKey === undefined ? {} : { device_key: grant.deviceKey }),
    exp: iat + validitySeconds(client, 'AccessToken'),
    jti: randomUuid(services.randomBytes),
  };
  const idClaims = {
    ...common,
    ...attributeClaims(pool, client, user),
    'cognito:username': user.username,
    aud: client.ClientId,
    token_use: 'id',
    ...(roles.length > 0 ? { 'cognito:roles': roles, 'cognito:preferred_role': role } : {}),
    exp: iat + validitySeconds(client, 'IdToken'),
    jti: randomUuid(services.randomBytes),
  };
  const [AccessToken, IdToken] = await Promise.all([
    sign(override.access(accessClaims), access),
    sign(override.id(idClaims), id),
  ]);
  return {
    AccessToken,
    ExpiresIn: validitySeconds(client, 'AccessToken'),
    IdToken,
    TokenType: 'Bearer',
  };
}

/** An access token of the client itself: no user, no refresh token, nothing that could be revoked. */
export async function issueClientToken(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  scopes: readonly string[],
): Promise<ClientAuthenticationResultType> {
  const iat = Math.floor(services.now().getTime() / 1000);
  const { access } = await services.keyring.of(pool.Id);
  const ExpiresIn = validitySeconds(client, 'AccessToken');
  const claims = {
    sub: client.ClientId,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: iat,
    iss: issuerOf(services, pool.Id),
    exp: iat + ExpiresIn,
    iat,
    version: 2,
    jti: randomUuid(services.randomBytes),
    client_id: client.ClientId,
  };
  return { AccessToken: await sign(claims, access), ExpiresIn, TokenType: 'Bearer' };
}

function sign(claims: JWTPayload, key: SigningKey): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ kid: key.kid, alg: 'RS256' })
    .sign(key.privateKey);
}

// The verified flags are JSON booleans; every other attribute is a string, as in Cognito's ID tokens.
function attributeClaims(
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
): Record<string, unknown> {
  const readable = client.ReadAttributes?.length ? client.ReadAttributes : undefined;
  const visible = Object.entries(user.attributes).filter(
    ([name]) => !readable || readable.includes(name),
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

function groupsOf(services: Services, pool: PoolRecord, user: UserRecord): GroupRecord[] {
  const names = [...services.store.range({ prefix: ['membership', pool.Id, user.key] })].map(
    ({ key }) => String(key[3]),
  );
  const groups = names.flatMap(
    (name) => services.store.get<GroupRecord>(keys.group(pool.Id, name)) ?? [],
  );
  return groups.sort((a, b) => (a.Precedence ?? Infinity) - (b.Precedence ?? Infinity) || 0);
}

// The role of the group with the lowest precedence; two different ones at that precedence cancel out (AWS guide).
function preferredRole(groups: readonly GroupRecord[]): string | undefined {
  const [first] = groups.filter(({ RoleArn }) => RoleArn !== undefined);
  const equals = groups.filter(
    (group) => group.RoleArn !== undefined && group.Precedence === first?.Precedence,
  );
  return equals.every((group) => group.RoleArn === first?.RoleArn) ? first?.RoleArn : undefined;
}

interface RefreshClaims {
  readonly sub: string;
  readonly userKey: string;
  readonly originJti: string;
  readonly jti: string;
  readonly clientId: string;
  readonly poolId: string;
}

export async function sealRefreshToken(
  services: Services,
  pool: PoolRecord,
  grant: GrantRecord,
): Promise<string> {
  const { refresh } = await services.keyring.of(pool.Id);
  const claims: RefreshClaims = {
    sub: grant.sub,
    userKey: grant.userKey,
    originJti: grant.originJti,
    jti: grant.refreshJti,
    clientId: grant.clientId,
    poolId: pool.Id,
  };
  return new CompactEncrypt(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(refresh);
}

/** Opens a refresh token of this pool; undefined when it is none. Whether its grant still stands is the caller's question. */
export async function openRefreshToken(
  services: Services,
  pool: PoolRecord,
  token: string,
): Promise<RefreshClaims | undefined> {
  const { refresh } = await services.keyring.of(pool.Id);
  try {
    const { plaintext } = await compactDecrypt(token, refresh, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(Buffer.from(plaintext).toString()) as RefreshClaims;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The bearer of a valid access token. */
export interface Caller {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly grant: GrantRecord;
}

/** Signature, issuer, use, expiry, scope, revocation, then the user: everything that AWS checks, in one place. */
export async function verifyAccessToken(services: Services, token: string): Promise<Caller> {
  const { pool, claims } = await verifiedClaims(services, token);
  if (claims.token_use !== 'access' || claims.iss !== issuerOf(services, pool.Id))
    throw notAuthorized('Invalid Access Token');
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= services.now().getTime())
    throw notAuthorized('Access Token has expired');
  if (
    !String(claims.scope ?? '')
      .split(' ')
      .includes(selfServiceScope)
  )
    throw notAuthorized('Access Token does not have required scopes');
  const user = findUserBySub(services.store, pool, String(claims.sub));
  if (!user) throw userNotFound(notAuthorized('Invalid Access Token'));
  const grant = services.store.get<GrantRecord>(
    keys.grant(pool.Id, user.key, String(claims.origin_jti)),
  );
  if (!grant) throw notAuthorized('Access Token has been revoked');
  requireEnabled(user);
  const client = services.store.get<ClientRecord>(keys.client(String(claims.client_id)));
  if (!client) throw notAuthorized('Invalid Access Token');
  return { pool, client, user, grant };
}

async function verifiedClaims(
  services: Services,
  token: string,
): Promise<{ pool: PoolRecord; claims: JWTPayload }> {
  try {
    const issuer = decodeJwt(token).iss ?? '';
    const pool = services.store.get<PoolRecord>(
      keys.pool(issuer.slice(issuer.lastIndexOf('/') + 1)),
    );
    if (!pool) throw notAuthorized('Invalid Access Token');
    const { kid } = decodeProtectedHeader(token);
    const key = (await services.keyring.verifying(pool.Id)).find(
      (candidate) => candidate.use === 'access' && candidate.kid === kid,
    );
    if (!key) throw notAuthorized('Invalid Access Token');
    const { payload } = await compactVerify(token, key.publicKey, { algorithms: ['RS256'] });
    return { pool, claims: JSON.parse(Buffer.from(payload).toString()) as JWTPayload };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError)
      throw notAuthorized('Invalid Access Token');
    throw error;
  }
}

/** Issues tokens. */
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type {
  AuthenticationResultType,
  ClientAuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';

import { userNotFound } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { accessClaims, groupsOf, idClaims, preferredRole, selfServiceScope } from './claims.js';
import type { TokenFacts } from './claims.js';
import { deviceOf } from './deviceName.js';
import { issuerOf } from '../pools/poolId.js';
import type { SigningKey } from './keys.js';
import { randomUuid } from '../random.js';
import { sealRefreshToken } from './refreshToken.js';
import { keys } from '../store/records.js';
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { preTokenGeneration } from '../triggers/preTokenGeneration.js';
import type { TokenContext } from '../triggers/preTokenGeneration.js';
import { requireEnabled } from '../users/findUser.js';
import { validitySeconds } from './validity.js';

/** Starts a sign-in: stores its grant and returns all three tokens. */
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
  const device = deviceOf(services.userAgent);
  const grant: GrantRecord = {
    originJti: randomUuid(services.randomBytes),
    eventId: eventId ?? randomUuid(services.randomBytes),
    refreshJti: randomUuid(services.randomBytes),
    clientId: client.ClientId,
    userKey: user.key,
    sub: user.sub,
    authTime: now,
    expiresAt: now + validitySeconds(client, 'RefreshToken') * 1000,
    ...(device === undefined ? {} : { device }),
    ...(deviceKey === undefined ? {} : { deviceKey }),
  };
  await services.store.transaction((transaction) => {
    // The user may have been deleted or disabled since the password was checked.
    const current = transaction.get<UserRecord>(keys.user(pool.Id, user.key));
    if (current?.sub !== user.sub) throw userNotFound();
    requireEnabled(current);
    putExpiring(transaction, keys.grant(pool.Id, user.key, grant.originJti), grant, now);
  });
  const tokens = await issueTokens(services, pool, client, user, { grant, ...context });
  return { ...tokens, RefreshToken: await sealRefreshToken(services, pool, grant) };
}

/**
 * Access and ID token of a grant, with the user's current attributes and groups, as modified by
 * PreTokenGeneration.
 */
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
  const override = await preTokenGeneration(services, pool, client, user, {
    ...context,
    scope: selfServiceScope,
    groups: memberships.map(({ GroupName }) => GroupName),
    roles: memberships.flatMap(({ RoleArn }) => (RoleArn === undefined ? [] : [RoleArn])),
    preferredRole: preferredRole(memberships),
  });
  const facts: TokenFacts = { services, pool, client, user, grant, iat };
  const [AccessToken, IdToken] = await Promise.all([
    sign(override.access(accessClaims(facts, override)), access),
    sign(override.id(idClaims(facts, override)), id),
  ]);
  return {
    AccessToken,
    ExpiresIn: validitySeconds(client, 'AccessToken'),
    IdToken,
    TokenType: 'Bearer',
  };
}

/** An access token of the client itself: no user, no refresh token, nothing to revoke. */
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

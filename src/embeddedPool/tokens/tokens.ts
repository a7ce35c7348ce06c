/** Issues tokens. */
import { createHash } from 'node:crypto';

import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type {
  AuthenticationResultType,
  ClientAuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { userNotFound } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { accessClaims, groupsOf, idClaims, preferredRole } from './claims.js';
import type { TokenFacts } from './claims.js';
import { deviceOf } from './deviceName.js';
import { issuerOf } from '../pools/poolId.js';
import type { SigningKey } from './keys.js';
import { randomUuid } from '../random.js';
import { sealRefreshToken } from './refreshToken.js';
import { scopesOf } from './scopes.js';
import { keys } from '../store/records.js';
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Transaction } from '../store/store.js';
import type { Services } from '../services.js';
import { clientTokenGeneration, preTokenGeneration } from '../triggers/preTokenGeneration.js';
import type { ClientTokenContext, TokenContext } from '../triggers/preTokenGeneration.js';
import { requireEnabled } from '../users/findUser.js';
import { validitySeconds } from './validity.js';

export interface GrantStart {
  readonly deviceKey?: string | undefined;
  readonly eventId?: string | undefined;
  /** Milliseconds; default now. */
  readonly authTime?: number | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** Runs in the transaction that stores the grant, and prevents it by throwing. */
  readonly admit?: (transaction: Transaction, grant: GrantRecord) => void;
}

/** Starts a sign-in: stores its grant and returns its tokens. */
export async function beginGrant(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
  { deviceKey, eventId, authTime, scopes, admit, ...context }: TokenContext & GrantStart,
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
    authTime: authTime ?? now,
    expiresAt: now + validitySeconds(client, 'RefreshToken') * 1000,
    ...withoutAbsent({ device, deviceKey, scopes }),
  };
  await services.store.transaction((transaction) => {
    admit?.(transaction, grant);
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
  { grant, nonce, ...context }: TokenContext & { readonly grant: GrantRecord },
): Promise<AuthenticationResultType> {
  const iat = Math.floor(services.now().getTime() / 1000);
  const { id, access } = await services.keyring.of(pool.Id);
  const memberships = groupsOf(services, pool, user);
  const override = await preTokenGeneration(services, pool, client, user, {
    ...context,
    scope: scopesOf(grant).join(' '),
    groups: memberships.map(({ GroupName }) => GroupName),
    roles: memberships.flatMap(({ RoleArn }) => (RoleArn === undefined ? [] : [RoleArn])),
    preferredRole: preferredRole(memberships),
  });
  const facts: TokenFacts = { services, pool, client, user, grant, iat, nonce };
  const AccessToken = await sign(override.access(accessClaims(facts, override)), access);
  const tokens = { AccessToken, ExpiresIn: validitySeconds(client, 'AccessToken') };
  // AWS guide, "Token endpoint": without the scope openid there is no ID token.
  if (grant.scopes && !grant.scopes.includes('openid')) return { ...tokens, TokenType: 'Bearer' };
  const claims = override.id(idClaims(facts, override));
  // OpenID Connect Core 1.0, section 3.1.3.6; sign-ins by the API have no such claim on AWS.
  const IdToken = await sign(
    grant.scopes ? { ...claims, at_hash: leftHash(AccessToken) } : claims,
    id,
  );
  return { ...tokens, IdToken, TokenType: 'Bearer' };
}

/** Base64url of the left half of the SHA-256 hash. */
function leftHash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

/** An access token of the client itself: no user, no refresh token, nothing to revoke. */
export async function issueClientToken(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  context: ClientTokenContext,
): Promise<ClientAuthenticationResultType> {
  const iat = Math.floor(services.now().getTime() / 1000);
  const { access } = await services.keyring.of(pool.Id);
  const changed = await clientTokenGeneration(services, pool, client, context);
  const ExpiresIn = validitySeconds(client, 'AccessToken');
  const claims = {
    sub: client.ClientId,
    token_use: 'access',
    scope: context.scopes.join(' '),
    auth_time: iat,
    iss: issuerOf(services, pool.Id),
    exp: iat + ExpiresIn,
    iat,
    version: 2,
    jti: randomUuid(services.randomBytes),
    client_id: client.ClientId,
  };
  return { AccessToken: await sign(changed(claims), access), ExpiresIn, TokenType: 'Bearer' };
}

function sign(claims: JWTPayload, key: SigningKey): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ kid: key.kid, alg: 'RS256' })
    .sign(key.privateKey);
}

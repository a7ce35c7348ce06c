/**
 * The managed login of the pool: the addresses to send a browser to, and the tokens that it comes
 * back for. Secrets of clients do not leave this file.
 */
import { setTimeout as wait } from 'node:timers/promises';

import { policies } from '../call/policy.js';
import { priorityOf } from '../call/priority.js';
import { Quota, rpsOf } from '../call/quota.js';
import type { QuotaOptions } from '../call/quota.js';
import { domainUrlOf, issuerOf } from '../userPoolId.js';
import type { AccessTokenVerifier } from '../token/accessToken.js';
import type { IdTokenVerifier } from '../token/idToken.js';
import { addressOf } from './domain.js';
import type { AddressFields } from './domain.js';
import { TokenRefused, tokenEndpoint } from './tokenEndpoint.js';
import type { EndpointTokens } from './tokenEndpoint.js';

export interface ManagedLoginOptions {
  /**
   * The domain of the pool for sign-ins by redirect: its prefix, such as `example`, a custom domain,
   * such as `auth.example.com`, or a URL for a compatible endpoint. Default: none, and redirect
   * sign-ins are not available.
   */
  readonly domain?: string | undefined;
  /**
   * Where managed login may send a browser back to, after a sign-in or a sign-out. Only these exact
   * texts are accepted. Default: none.
   */
  readonly redirectUris?: readonly string[] | undefined;
  /** App clients for programs (client credentials): id -> secret. Default: none. */
  readonly machineClients?: Readonly<Record<string, string>> | undefined;
}

export interface ManagedLogin {
  /** `iss` of the pool's tokens, which also names it in its answers (RFC 9207). */
  readonly issuer: string;
  /** Whether a browser may be sent back to this URI. */
  readonly accepts: (uri: string) => boolean;
  /** An address of the domain, with the id of the app client. */
  readonly address: (path: '/oauth2/authorize' | '/logout', fields: AddressFields) => string;
  /** @throws TokenRefused, UnavailableError, QuotaReached, OutcomeUnknown */
  readonly exchange: (code: CodeGrant) => Promise<EndpointTokens>;
  /**
   * The user of tokens that belong together and to the sign-in with this nonce. @throws
   * UnavailableError, and Error for any other tokens
   */
  readonly userOf: (tokens: EndpointTokens, nonce: string) => Promise<string>;
  readonly machineClients: readonly string[];
  /**
   * Within the quota of the command that issues the same tokens. `used`: recent calls of the
   * caller's source. @throws TokenRefused, UnavailableError, QuotaReached
   */
  readonly clientToken: (
    clientId: string,
    scopes: readonly string[],
    used?: number,
  ) => Promise<EndpointTokens>;
}

export interface CodeGrant {
  readonly code: string;
  readonly redirectUri: string;
  /** The PKCE verifier (RFC 7636). */
  readonly verifier: string;
}

/**
 * Milliseconds for an answer at most: shorter than a reservation in progress counts
 * (guard/budgets/counters.ts), so that no second request for the same code can begin.
 */
const mostMs = 20_000;

interface Verifiers {
  readonly access: AccessTokenVerifier;
  readonly id: IdTokenVerifier;
}

interface Place extends ManagedLoginOptions, QuotaOptions {
  readonly userPoolId: string;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly issuer?: string | undefined;
  /** Milliseconds for an answer of the domain. */
  readonly deadlineMs: number;
}

/** Undefined without a domain. @throws TypeError if the domain is malformed */
export function createManagedLogin(
  {
    userPoolId,
    clientId = '',
    clientSecret,
    issuer = issuerOf(userPoolId),
    domain,
    redirectUris = [],
    machineClients = {},
    deadlineMs,
    quotas,
    replicas = () => 1,
  }: Place,
  verify: Verifiers,
): ManagedLogin | undefined {
  if (domain === undefined) return undefined;
  const url = domainUrlOf(domain, userPoolId);
  const tokens = tokenEndpoint(url, Math.min(deadlineMs, mostMs));
  const accepted = new Set(redirectUris);
  const secrets = new Map(Object.entries(machineClients));
  const { GetClientToken: policy } = policies;
  const quota = new Quota(rpsOf(policy, quotas), replicas, () => performance.now());
  return {
    issuer,
    accepts: (uri) => accepted.has(uri),
    address: (path, fields) => addressOf(url, path, { client_id: clientId, ...fields }),
    exchange: ({ code, redirectUri, verifier }) =>
      tokens(
        { clientId, clientSecret },
        {
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUri,
          code_verifier: verifier,
        },
      ),
    userOf: async ({ accessToken, idToken }, nonce) => {
      if (idToken === undefined) throw new Error('there is no ID token');
      const { sub } = await verify.access(accessToken);
      const { sub: subOfId, username } = await verify.id(idToken, { clientId, nonce, accessToken });
      if (sub !== subOfId) throw new Error('the tokens are of two users');
      return username;
    },
    machineClients: [...secrets.keys()],
    clientToken: async (id, scopes, used = 0) => {
      if (!secrets.has(id)) throw new TokenRefused('invalid_client', '');
      await wait(quota.take(priorityOf(policy), used));
      return tokens(
        { clientId: id, clientSecret: secrets.get(id) },
        {
          grant_type: 'client_credentials',
          ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
        },
      );
    },
  };
}

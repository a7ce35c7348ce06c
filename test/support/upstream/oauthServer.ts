/**
 * A small OAuth server with the endpoints of a Cognito domain. It is strict: PKCE, exact redirect
 * URIs, authenticated clients, and codes that work once. `careless` makes it accept codes again.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SignJWT, exportJWK, generateKeyPair } from 'jose';

import { issuerOf } from '../../../src/cognito/userPoolId.js';

type Fields = Readonly<Record<string, string>>;
type Claims = Readonly<Record<string, unknown>>;

interface Client {
  readonly secret?: string;
  readonly redirectUris: readonly string[];
  /** Scopes of a client for programs. */
  readonly machineScopes?: readonly string[];
}

export interface OAuthServerOptions {
  readonly userPoolId: string;
  readonly clients: Readonly<Record<string, Client>>;
}

interface TokenRequest {
  readonly fields: Fields;
  readonly authorization: string | undefined;
}

export interface OAuthServer {
  readonly url: string;
  readonly issuer: string;
  readonly jwks: () => Promise<{ keys: object[] }>;
  /** Every request for tokens so far. */
  readonly requests: TokenRequest[];
  /** What tests change: they are reset before each test by `reset`. */
  careless: boolean;
  /** Changes the claims of the next ID tokens; undefined removes one. */
  idClaims: Claims;
  accessClaims: Claims;
  /** Signs with a key that is not published. */
  forged: boolean;
  /** Leaves out the ID token, as without the scope `openid`. */
  withoutIdToken: boolean;
  withoutRefreshToken: boolean;
  /** Milliseconds before an answer of the token endpoint. */
  delayMs: number;
  /** Answers in place of the token endpoint. */
  instead: ((response: ServerResponse) => void) | undefined;
  readonly reset: () => void;
  /** Opens the address as a browser whose user signs in; the parameters that come back. */
  readonly authorize: (address: string) => Promise<Fields>;
  readonly close: () => Promise<void>;
}

interface Granted {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

class OAuthError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const digest = (text: string, bytes = 32): string =>
  createHash('sha256').update(text).digest().subarray(0, bytes).toString('base64url');

export async function startOAuthServer({
  userPoolId,
  clients,
}: OAuthServerOptions): Promise<OAuthServer> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'oauth', alg: 'RS256', use: 'sig' };
  const issuer = issuerOf(userPoolId);
  const codes = new Map<string, Granted>();

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      const code = error instanceof OAuthError ? error.code : 'server_error';
      response
        .writeHead(code === 'invalid_client' ? 401 : 400, json)
        .end(JSON.stringify({ error: code }));
    });
  });
  const json = { 'content-type': 'application/json' };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const query = Object.fromEntries(url.searchParams);
    if (url.pathname === '/oauth2/authorize') {
      authorized(query, response);
      return;
    }
    if (url.pathname === '/logout') {
      const { redirectUris = [] } = clients[query.client_id ?? ''] ?? {};
      if (!redirectUris.includes(query.logout_uri ?? '')) throw new OAuthError('invalid_request');
      response.writeHead(302, { location: query.logout_uri }).end();
      return;
    }
    if (url.pathname !== '/oauth2/token' || request.method !== 'POST')
      throw new OAuthError('not_found');
    const fields = Object.fromEntries(new URLSearchParams(await textOf(request)));
    const { authorization } = request.headers;
    own.requests.push({ fields, authorization });
    await new Promise((resolve) => setTimeout(resolve, own.delayMs));
    if (own.instead) {
      own.instead(response);
      return;
    }
    const tokens = await granted(fields, clientOf(fields, authorization));
    response.writeHead(200, json).end(JSON.stringify(tokens));
  }

  function authorized(query: Fields, response: ServerResponse): void {
    const client = clients[query.client_id ?? ''];
    const redirectUri = query.redirect_uri ?? '';
    if (!client?.redirectUris.includes(redirectUri)) throw new OAuthError('redirect_mismatch');
    if (query.response_type !== 'code') throw new OAuthError('unsupported_response_type');
    if (query.code_challenge_method !== 'S256' || !/^[\w-]{43}$/.test(query.code_challenge ?? ''))
      throw new OAuthError('invalid_request');
    const code = randomBytes(16).toString('hex');
    codes.set(code, {
      clientId: query.client_id ?? '',
      redirectUri,
      challenge: query.code_challenge ?? '',
      nonce: query.nonce,
    });
    const location = new URL(redirectUri);
    location.searchParams.set('code', code);
    location.searchParams.set('state', query.state ?? '');
    response.writeHead(302, { location: location.href }).end();
  }

  /** The authenticated client of the request. */
  function clientOf({ client_id: id = '' }: Fields, authorization: string | undefined): string {
    const client = clients[id];
    const expected = `Basic ${Buffer.from(`${id}:${client?.secret ?? ''}`).toString('base64')}`;
    if (!client || authorization !== (client.secret === undefined ? undefined : expected))
      throw new OAuthError('invalid_client');
    return id;
  }

  async function granted(fields: Fields, clientId: string): Promise<object> {
    if (fields.grant_type === 'client_credentials') return forMachine(fields, clientId);
    if (fields.grant_type !== 'authorization_code') throw new OAuthError('unsupported_grant_type');
    const { code = '', redirect_uri: redirectUri, code_verifier: verifier = '' } = fields;
    const grant = codes.get(code);
    if (!own.careless) codes.delete(code);
    if (
      grant?.clientId !== clientId ||
      grant.redirectUri !== redirectUri ||
      grant.challenge !== digest(verifier)
    )
      throw new OAuthError('invalid_grant');
    const accessToken = await signed({ ...user, ...access(clientId), ...own.accessClaims });
    const idToken = await signed({
      ...user,
      aud: clientId,
      token_use: 'id',
      'cognito:username': 'ada',
      nonce: grant.nonce,
      at_hash: digest(accessToken, 16),
      ...own.idClaims,
    });
    return {
      access_token: accessToken,
      ...(own.withoutIdToken ? {} : { id_token: idToken }),
      ...(own.withoutRefreshToken ? {} : { refresh_token: randomBytes(40).toString('base64url') }),
      token_type: 'Bearer',
      expires_in: 3600,
    };
  }

  async function forMachine({ scope }: Fields, clientId: string): Promise<object> {
    const allowed = clients[clientId]?.machineScopes ?? [];
    const wanted = scope === undefined ? allowed : scope.split(' ');
    if (allowed.length === 0) throw new OAuthError('unauthorized_client');
    if (!wanted.every((one) => allowed.includes(one))) throw new OAuthError('invalid_scope');
    const token = await signed({ sub: clientId, ...access(clientId), scope: wanted.join(' ') });
    return { access_token: token, token_type: 'Bearer', expires_in: 3600 };
  }

  const user = { sub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001' };
  const access = (clientId: string): Claims => ({
    client_id: clientId,
    token_use: 'access',
    username: 'ada',
    scope: 'openid aws.cognito.signin.user.admin',
    jti: randomBytes(8).toString('hex'),
  });
  function signed(claims: Claims): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: issuer, iat: now, exp: now + 3600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'oauth' })
      .sign(own.forged ? stranger.privateKey : pair.privateKey);
  }

  const usual = {
    careless: false,
    idClaims: {},
    accessClaims: {},
    forged: false,
    withoutIdToken: false,
    withoutRefreshToken: false,
    delayMs: 0,
    instead: undefined,
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own: OAuthServer = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    issuer,
    jwks: () => Promise.resolve({ keys: [jwk] }),
    requests: [],
    ...usual,
    reset: () => {
      own.requests.length = 0;
      Object.assign(own, usual);
    },
    authorize: async (address) => {
      const response = await fetch(address, { redirect: 'manual' });
      const location = response.headers.get('location');
      if (location === null) throw new Error(`refused: ${await response.text()}`);
      return Object.fromEntries(new URL(location).searchParams);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return own;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

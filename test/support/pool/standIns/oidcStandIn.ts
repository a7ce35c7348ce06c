/** An OpenID Connect provider over HTTP that is honest, but for what a test makes it do wrong. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey } from 'jose';

/** What the provider does wrong. */
export interface Misdeeds {
  /** Members that replace those of the ID token. */
  readonly idToken?: Readonly<Record<string, unknown>>;
  /** Signs with a key that is not in its key set, or not at all. */
  readonly signature?: 'otherKey' | 'none';
  /** Members that replace those of userInfo. */
  readonly userInfo?: Readonly<Record<string, unknown>>;
  /** The user cancels, or the provider refuses. */
  readonly refusal?: Readonly<Record<string, string>>;
  /** Refuses the code with this status and document. */
  readonly tokenError?: readonly [status: number, document: object];
  /** Milliseconds before each answer to the pool. */
  readonly delay?: number;
  /** Answers the pool with something else than JSON. */
  readonly text?: string;
  /** The `iss` parameter of the answer (RFC 9207). */
  readonly responseIssuer?: string;
}

interface Grant {
  readonly query: URLSearchParams;
  readonly claims: Readonly<Record<string, unknown>>;
}

export class OidcStandIn {
  readonly clientId = 'pool-at-provider';
  readonly clientSecret = 'secret at provider & more';
  url = '';
  /** Who signs in next. */
  user: Readonly<Record<string, unknown>> = {};
  misdeeds: Misdeeds = {};
  /** Paths that the pool has asked for. */
  readonly asked: string[] = [];
  readonly #codes = new Map<string, Grant>();
  readonly #tokens = new Map<string, Grant>();
  readonly #server = createServer((request, response) => {
    // The pool may have given up while the answer was delayed.
    this.#answer(request, response).catch(() => response.destroy());
  });
  #keys:
    { readonly right: CryptoKey; readonly other: CryptoKey; readonly jwks: object } | undefined;

  async start(): Promise<this> {
    const [right, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    const jwk = { ...(await exportJWK(right.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    this.#keys = { right: right.privateKey, other: other.privateKey, jwks: { keys: [jwk] } };
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** What the pool is told about the provider. */
  details(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      client_id: this.clientId,
      client_secret: this.clientSecret,
      authorize_scopes: 'openid email profile',
      oidc_issuer: this.url,
      attributes_request_method: 'GET',
      ...more,
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/authorize') {
      this.#authorize(searchParams, response);
      return;
    }
    this.asked.push(pathname);
    const { delay = 0, text } = this.misdeeds;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const [status, body] = await this.#document(pathname, request);
    response
      .writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/html' })
      .end(text ?? JSON.stringify(body));
  }

  #authorize(query: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.#codes.set(code, { query, claims: this.user });
    const { refusal, responseIssuer } = this.misdeeds;
    const back = new URL(query.get('redirect_uri') ?? '');
    const parameters = {
      ...(refusal ?? { code }),
      ...(responseIssuer === undefined ? {} : { iss: responseIssuer }),
      state: query.get('state') ?? '',
    };
    for (const [name, value] of Object.entries(parameters)) back.searchParams.set(name, value);
    response.writeHead(303, { location: back.href }).end();
  }

  #document(path: string, request: IncomingMessage): Promise<[number, object]> | [number, object] {
    if (path === '/.well-known/openid-configuration') return [200, this.#metadata()];
    if (path === '/jwks') return [200, this.#keys?.jwks ?? {}];
    if (path === '/token') return this.#token(request);
    if (path === '/userinfo') return this.#userInfo(request);
    return [404, {}];
  }

  #metadata(): object {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      userinfo_endpoint: `${this.url}/userinfo`,
      jwks_uri: `${this.url}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: this.misdeeds.responseIssuer !== undefined,
    };
  }

  async #token(request: IncomingMessage): Promise<[number, object]> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const grant = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    if (this.misdeeds.tokenError) return [...this.misdeeds.tokenError];
    const isClient =
      form.get('client_id') === this.clientId && form.get('client_secret') === this.clientSecret;
    if (!isClient) return [401, { error: 'invalid_client' }];
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      grant?.query.get('redirect_uri') !== form.get('redirect_uri') ||
      grant.query.get('code_challenge') !== challenge
    )
      return [400, { error: 'invalid_grant', error_description: 'wrong code' }];
    const access = randomUUID();
    this.#tokens.set(access, grant);
    return [
      200,
      { access_token: access, token_type: 'Bearer', id_token: await this.#idToken(grant) },
    ];
  }

  async #idToken({ query, claims }: Grant): Promise<string> {
    const { idToken, signature } = this.misdeeds;
    const now = Math.floor(Date.now() / 1000);
    const members = {
      iss: this.url,
      aud: this.clientId,
      iat: now,
      exp: now + 300,
      nonce: query.get('nonce'),
      sub: String(claims.sub),
      ...idToken,
    };
    if (signature === 'none') return new UnsecuredJWT(members).encode();
    const key = signature === 'otherKey' ? this.#keys?.other : this.#keys?.right;
    return new SignJWT(members)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(key ?? new Uint8Array());
  }

  #userInfo({ headers }: IncomingMessage): [number, object] {
    const [, token = ''] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
    const grant = this.#tokens.get(token);
    return grant ? [200, { ...grant.claims, ...this.misdeeds.userInfo }] : [401, {}];
  }
}

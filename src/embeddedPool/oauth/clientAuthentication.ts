/** Authenticates the client of a request: `client_secret_basic`, `client_secret_post` or none. */
import type { IncomingHttpHeaders } from 'node:http';

import { checkClientSecret } from '../signIn/secretHash.js';
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';
import { invalidRequest, OauthError } from './oauthError.js';
import { valueOf } from './endpoint.js';
import type { Parameters } from './endpoint.js';

interface ClientCredentials {
  readonly id: string;
  readonly secret: string | undefined;
}

export interface AuthenticatedClient {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
}

/** `status` of a refusal: AWS answers 400 at the token endpoint, and 401 at the revocation endpoint. */
export function authenticateClient(
  reader: Reader,
  headers: IncomingHttpHeaders,
  parameters: Parameters,
  status = 400,
): AuthenticatedClient {
  const refusal = new OauthError('invalid_client', { status });
  const given = credentialsOf(headers.authorization, parameters, refusal);
  const client = reader.get<ClientRecord>(keys.client(given.id));
  const pool = client && reader.get<PoolRecord>(keys.pool(client.UserPoolId));
  if (!client || !pool || !checkClientSecret(client, given.secret)) throw refusal;
  // A public client that sends a secret is not the client that it believes to be.
  if (client.ClientSecret === undefined && given.secret !== undefined) throw refusal;
  return { pool, client };
}

/** RFC 6749, section 2.3: a request uses one way of authentication. */
function credentialsOf(
  authorization: string | undefined,
  parameters: Parameters,
  refusal: OauthError,
): ClientCredentials {
  const id = valueOf(parameters, 'client_id');
  const inForm = valueOf(parameters, 'client_secret');
  if (!authorization) {
    if (id === undefined) throw invalidRequest();
    return { id, secret: inForm };
  }
  if (inForm !== undefined) throw invalidRequest();
  const basic = basicCredentials(authorization);
  if (!basic || (id !== undefined && id !== basic.id)) throw refusal;
  return basic;
}

/** RFC 6749, section 2.3.1: both parts are form-encoded, and then joined by a colon. */
function basicCredentials(authorization: string): ClientCredentials | undefined {
  const [, encoded] = /^basic +([a-z0-9+/=_-]+) *$/i.exec(authorization) ?? [];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  const secret = formDecoded(rest.join(':'));
  return { id: formDecoded(id), secret: secret === '' ? undefined : secret };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

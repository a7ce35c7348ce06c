/**
 * Asks the token endpoint of the domain for tokens (RFC 6749, sections 4.1.3 and 4.4.2). Nothing is
 * sent twice: a code works once.
 */
import { isObject } from '../../common/isObject.js';
import { OutcomeUnknown, QuotaReached, UnavailableError, wasNeverSent } from '../failure.js';
import { postForm } from '../wire/boundedFetch.js';
import type { FormAnswer } from '../wire/boundedFetch.js';

export interface AppClient {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

export interface Grant {
  readonly grant_type: 'authorization_code' | 'client_credentials';
  readonly [field: string]: string;
}

export interface EndpointTokens {
  readonly accessToken: string;
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
  readonly expiresInSeconds: number;
}

/** The endpoint refuses; `error` is a code of RFC 6749, section 5.2. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor(
    readonly error: string,
    /** Of the endpoint, for developers. Not for logs: it can repeat what was sent. */
    readonly description: string,
  ) {
    super('The token endpoint refuses the request');
  }
}

/** @throws TokenRefused, UnavailableError, QuotaReached, OutcomeUnknown */
export type TokenEndpoint = (client: AppClient, grant: Grant) => Promise<EndpointTokens>;

/** `limitMs`: milliseconds for an answer. */
export function tokenEndpoint(domainUrl: string, limitMs: number): TokenEndpoint {
  return async (client, grant) => {
    try {
      return tokensIn(await answerTo(client, grant));
    } catch (error) {
      // Whatever came back, a code that was sent may be used up.
      const wasSent = error instanceof UnavailableError && error.reason !== 'network';
      throw wasSent && 'code' in grant ? new OutcomeUnknown({ cause: error }) : error;
    }
  };

  async function answerTo(client: AppClient, grant: Grant): Promise<FormAnswer> {
    const fields = { ...grant, client_id: client.clientId };
    try {
      return await postForm(`${domainUrl}/oauth2/token`, fields, proofOf(client), limitMs);
    } catch (error) {
      if (isUnsent(error)) throw new UnavailableError('network', { cause: error });
      throw new UnavailableError('deadline', { cause: error });
    }
  }
}

/** HTTP Basic, with both parts encoded as in a form (RFC 6749, section 2.3.1). */
function proofOf({ clientId, clientSecret }: AppClient): Readonly<Record<string, string>> {
  if (!clientSecret) return {};
  const pair = [clientId, clientSecret].map((part) => encodeURIComponent(part)).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** `fetch` wraps the error of the connection. */
const isUnsent = (error: unknown): boolean =>
  wasNeverSent(error) || wasNeverSent((error as { readonly cause?: object }).cause ?? {});

function tokensIn({ status, text }: FormAnswer): EndpointTokens {
  if (status === 429) throw new QuotaReached(1);
  const answer = status < 500 ? parsed(text) : undefined;
  if (!answer) throw new UnavailableError('answer', { cause: new Error(`HTTP ${String(status)}`) });
  const { error, error_description: description } = answer;
  if (typeof error === 'string')
    throw new TokenRefused(error, typeof description === 'string' ? description : '');
  const { access_token: accessToken, id_token: idToken, refresh_token: refreshToken } = answer;
  if (status !== 200 || typeof accessToken !== 'string' || accessToken === '')
    throw new UnavailableError('answer', { cause: new Error('no tokens and no error') });
  return {
    accessToken,
    idToken: typeof idToken === 'string' ? idToken : undefined,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
    expiresInSeconds: Number(answer.expires_in) || 0,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

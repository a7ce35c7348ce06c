/** The errors that the OAuth 2.0 endpoints answer with. */

/**
 * An error of RFC 6749, section 5.2. AWS answers most of them without a description (developer
 * guide, "Token endpoint").
 */
export class OauthError extends Error {
  override readonly name = 'OauthError';
  readonly code: string;
  readonly description: string | undefined;
  readonly status: number;

  constructor(code: string, { description, status = 400 }: OauthErrorDetails = {}) {
    super(description ?? code);
    this.code = code;
    this.description = description;
    this.status = status;
  }
}

interface OauthErrorDetails {
  readonly description?: string;
  readonly status?: number;
}

export const invalidRequest = (description?: string): OauthError =>
  new OauthError('invalid_request', description === undefined ? {} : { description });
export const invalidGrant = (): OauthError => new OauthError('invalid_grant');
export const unauthorizedClient = (): OauthError => new OauthError('unauthorized_client');

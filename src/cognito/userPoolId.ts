/** Derives a pool's Region, issuer, key set address and domain from its id. */
import { isLoopback } from '../common/hosts.js';

/** Returns whether the text has the form `<region>_<id>`, as in `eu-west-1_a1B2c3D4e`. */
export function looksLikeUserPoolId(text: string): boolean {
  return /^[\w-]+_[0-9a-zA-Z]+$/.test(text);
}

/** @throws TypeError if the id is missing or malformed */
export function requireUserPoolId(userPoolId: unknown): void {
  if (typeof userPoolId === 'string' && looksLikeUserPoolId(userPoolId)) return;
  const given = (JSON.stringify(userPoolId) as string | undefined) ?? 'nothing';
  throw new TypeError(
    `userPoolId: expected a user pool id such as "eu-west-1_a1B2c3D4e", got ${given}`,
  );
}

/** Returns the Region of a pool id: `eu-west-1` of `eu-west-1_a1B2c3D4e`. */
export function regionOf(userPoolId: string): string {
  return userPoolId.slice(0, userPoolId.indexOf('_'));
}

/** Returns the `iss` of the tokens that AWS issues for the pool. */
export function issuerOf(userPoolId: string): string {
  return `https://cognito-idp.${regionOf(userPoolId)}.amazonaws.com/${userPoolId}`;
}

export interface KeySetPlace {
  readonly userPoolId: string;
  /** Default: the issuer of AWS for this pool. */
  readonly issuer?: string | undefined;
  /**
   * The address of the JSON Web Key Set. Default: `<endpoint>/<user pool id>/.well-known/jwks.json`
   * if the SDK's client has an endpoint, otherwise `<issuer>/.well-known/jwks.json`.
   */
  readonly jwksUri?: string | undefined;
  readonly clientConfig?: { readonly endpoint?: unknown } | undefined;
}

/** Returns the address of a pool's keys. A Cognito-compatible endpoint publishes its own keys. */
export function jwksUriOf({
  userPoolId,
  issuer = issuerOf(userPoolId),
  jwksUri,
  clientConfig,
}: KeySetPlace): string {
  const endpoint = clientConfig?.endpoint;
  const place =
    typeof endpoint === 'string' ? `${endpoint.replace(/\/$/, '')}/${userPoolId}` : issuer;
  return jwksUri ?? `${place}/.well-known/jwks.json`;
}

const prefixForm = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * Returns the URL of the domain, without a slash at the end.
 * @throws TypeError if the domain is malformed
 */
export function domainUrlOf(domain: string, userPoolId: string): string {
  if (prefixForm.test(domain)) {
    const region = regionOf(userPoolId);
    return `https://${domain}.auth.${region}.amazoncognito.com`;
  }
  const text = /^[\w.-]+$/.test(domain) ? `https://${domain}` : domain;
  if (!isDomainUrl(text))
    throw new TypeError('domain: expected the prefix, the custom domain or the URL of a pool');
  return text.replace(/\/+$/, '');
}

/**
 * Returns whether the text is a URL with https, or with http on this machine, and without path,
 * query or user.
 */
function isDomainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) &&
    !/[\s\\]/.test(text) &&
    [username, password, search, hash].every((part) => part === '')
  );
}

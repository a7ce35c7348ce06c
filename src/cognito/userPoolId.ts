/** Reads a user pool's id: its Region, and from it the pool's issuer and the address of its keys. */

/** `<region>_<id>`, as in `eu-west-1_a1B2c3D4e`. */
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

/** `eu-west-1` of `eu-west-1_a1B2c3D4e`. */
export function regionOf(userPoolId: string): string {
  return userPoolId.slice(0, userPoolId.indexOf('_'));
}

/** `iss` of the tokens that AWS issues for the pool. */
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

/** The address of a pool's keys. A Cognito-compatible endpoint publishes its own keys. */
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

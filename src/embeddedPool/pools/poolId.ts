/** A pool's id, `<region>_<name>`, and the addresses that contain it. */

interface Place {
  /** The pool's own address, if that is the issuer of its tokens. */
  readonly issuer?: string | undefined;
}

/** The AWS account that owns everything here. */
export const accountId = '000000000000';

export function poolIdOf({ region }: { readonly region: string }, name: string): string {
  return `${region}_${name}`;
}

export function regionOf(poolId: string): string {
  return poolId.slice(0, poolId.indexOf('_'));
}

/** The part after the Region, which is part of every SRP password hash. */
export function poolNameOf(poolId: string): string {
  return poolId.slice(poolId.indexOf('_') + 1);
}

/** `iss` of the pool's tokens: by default the address at AWS, wherever the pool is served. */
export function issuerOf({ issuer }: Place, poolId: string): string {
  return `${issuer ?? `https://cognito-idp.${regionOf(poolId)}.amazonaws.com`}/${poolId}`;
}

export function jwksUriOf(place: Place, poolId: string): string {
  return `${issuerOf(place, poolId)}/.well-known/jwks.json`;
}

/** The address under which the caller reaches the pool. */
export function baseUrlOf(
  { issuer }: Pick<Place, 'issuer'>,
  { host = 'localhost' }: { readonly host?: string | undefined },
): string {
  return issuer ?? `http://${host}`;
}

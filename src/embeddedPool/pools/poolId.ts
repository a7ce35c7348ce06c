/** A pool's id, `<region>_<name>`, and the addresses that contain it. */

interface Place {
  readonly region: string;
}

/** The AWS account that owns everything here. */
export const accountId = '000000000000';

export function poolIdOf({ region }: Place, name: string): string {
  return `${region}_${name}`;
}

/** The part after the Region, which is part of every SRP password hash. */
export function poolNameOf(poolId: string): string {
  return poolId.slice(poolId.indexOf('_') + 1);
}

/** `iss` of the pool's tokens: the address at AWS, wherever the pool is served. */
export function issuerOf({ region }: Place, poolId: string): string {
  return `https://cognito-idp.${region}.amazonaws.com/${poolId}`;
}

export function jwksUriOf(place: Place, poolId: string): string {
  return `${issuerOf(place, poolId)}/.well-known/jwks.json`;
}

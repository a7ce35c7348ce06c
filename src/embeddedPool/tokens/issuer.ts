import type { Services } from '../services.js';

/** The `iss` of the pool's tokens, an address of AWS as on AWS. */
export function issuerOf(services: Services, poolId: string): string {
  return `https://cognito-idp.${services.region}.amazonaws.com/${poolId}`;
}

/** The scope that an access token needs for the user's own operations. */
export const selfServiceScope = 'aws.cognito.signin.user.admin';

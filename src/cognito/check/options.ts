import type { CognitoAdapterOptions } from '../call/adapter.js';

export interface SelfCheckOptions extends CognitoAdapterOptions {
  readonly issuer?: string | undefined;
  readonly jwksUri?: string | undefined;
  /**
   * Reads the keys of the pool, if it is not reached over the network, such as the embedded one.
   */
  readonly fetchJwks?: ((uri: string) => Promise<unknown>) | undefined;
  readonly signIn?: 'public' | 'server' | undefined;
}

/** The name of a user who does not exist in any pool. */
export const nobody = 'cognito-graphql-gateway-check-nobody';

import type { CognitoAdapterOptions } from '../call/adapter.js';

export interface SelfCheckOptions extends CognitoAdapterOptions {
  readonly issuer?: string | undefined;
  readonly jwksUri?: string | undefined;
  readonly signIn?: 'public' | 'server' | undefined;
}

/** A user who does not exist in any pool. */
export const nobody = 'cognito-graphql-gateway-check-nobody';

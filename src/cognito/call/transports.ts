/** Makes the clients of the AWS SDK that send signed and unsigned commands. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';

import { defaults } from '../../common/defaults.js';
import { regionOf } from '../userPoolId.js';
import { createTransport } from '../wire/transport.js';
import type { Transport } from '../wire/transport.js';

export type Transports = Readonly<Record<'signed' | 'unsigned', Transport>>;

interface TransportOptions {
  readonly userPoolId: string;
  readonly clientConfig?: CognitoIdentityProviderClientConfig;
  readonly transport?: 'fast' | 'sdk';
  readonly now?: () => Date;
  readonly publicOnly?: boolean | undefined;
}

/**
 * There are two clients, so that a command meant to be unsigned can never be signed by mistake: its
 * client has no credentials.
 */
export function transportsOf({
  userPoolId,
  clientConfig = {},
  transport: wanted = defaults.transport,
  now = () => new Date(),
  publicOnly = defaults.publicOnly,
}: TransportOptions): Transports {
  const transportWith = (more: CognitoIdentityProviderClientConfig): Transport =>
    createTransport(
      new CognitoIdentityProviderClient({
        region: regionOf(userPoolId),
        maxAttempts: 1,
        ...clientConfig,
        ...more,
      }),
      clientConfig,
      wanted,
      now,
    );
  const unsigned = transportWith({ credentials: () => noCredentials() });
  return { signed: publicOnly ? unsigned : transportWith({}), unsigned };
}

/**
 * Rejects with an error of the same name as the one that the SDK throws when it finds no
 * credentials.
 */
export function noCredentials(cause?: unknown): Promise<never> {
  return Promise.reject(
    Object.assign(new Error('this client has no AWS credentials', { cause }), {
      name: 'CredentialsProviderError',
    }),
  );
}

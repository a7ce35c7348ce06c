/** Lets users of the demo pool sign in by redirect, with a stand-in for Google. */
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';

import type { PoolAnswer } from '../wire/dispatch.js';
import type { SeedFederation } from './seedFederation.js';

const providerName = 'Google';

/** The pool's own page stands in for Google, so no secret is needed. */
export const demoProviders: NonNullable<SeedFederation['identityProviders']> = [
  {
    ProviderName: providerName,
    ProviderType: 'Google',
    ProviderDetails: {
      client_id: 'stand-in',
      client_secret: 'stand-in',
      authorize_scopes: 'openid email profile',
    },
    AttributeMapping: { username: 'sub', email: 'email', name: 'name' },
  },
];

interface DemoClient {
  readonly userPoolId: string;
  readonly clientId: string;
}

/**
 * Allows the client to send browsers back to these addresses, which depend on the port of the
 * gateway; its other settings stay.
 */
export async function allowRedirects(
  call: (target: string, body: unknown) => Promise<PoolAnswer>,
  { userPoolId: UserPoolId, clientId: ClientId }: DemoClient,
  addresses: readonly string[],
): Promise<void> {
  const send = async (operation: string, input: object): Promise<string> => {
    const { status, body } = await call(`AWSCognitoIdentityProviderService.${operation}`, input);
    if (status !== 200) throw new Error(`${operation} of the demo pool: ${body}`);
    return body;
  };
  const described = await send('DescribeUserPoolClient', { UserPoolId, ClientId });
  const { UserPoolClient: client } = JSON.parse(described) as {
    readonly UserPoolClient: UserPoolClientType;
  };
  const { CallbackURLs = [], LogoutURLs = [], SupportedIdentityProviders } = client;
  const isAllowed = (list: readonly string[]): boolean =>
    addresses.every((address) => list.includes(address));
  if (isAllowed(CallbackURLs) && isAllowed(LogoutURLs)) return;
  const { ClientSecret: _, CreationDate: __, LastModifiedDate: ___, ...settings } = client;
  await send('UpdateUserPoolClient', {
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
    ...settings,
    AllowedOAuthFlowsUserPoolClient: true,
    SupportedIdentityProviders: SupportedIdentityProviders ?? ['COGNITO', providerName],
    CallbackURLs: [...new Set([...CallbackURLs, ...addresses])],
    LogoutURLs: [...new Set([...LogoutURLs, ...addresses])],
  });
}

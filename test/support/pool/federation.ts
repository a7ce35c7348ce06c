/** A pool with an identity provider, and sign-ins through it. */
import { CreateIdentityProviderCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { CreateIdentityProviderRequest } from '@aws-sdk/client-cognito-identity-provider';

import { authorizePath, oauthClient, startOauthPool } from './oauth.js';
import type { OidcStandIn } from './standIns/oidcStandIn.js';
import { PageBrowser } from './pages.js';
import type { Shown } from './pages.js';
import { userPoolId as UserPoolId, type StartOptions, type TestPool } from './startPool.js';

type Provider = Omit<CreateIdentityProviderRequest, 'UserPoolId'>;

export const addProvider = (test: TestPool, provider: Provider): Promise<unknown> =>
  test.sdk.send(new CreateIdentityProviderCommand({ UserPoolId, ...provider }));

export const acme = (standIn: OidcStandIn, details: Record<string, string> = {}) =>
  ({
    ProviderName: 'Acme',
    ProviderType: 'OIDC',
    ProviderDetails: standIn.details(details),
    AttributeMapping: { username: 'sub', email: 'email', name: 'name' },
    IdpIdentifiers: ['acme.example.com'],
  }) satisfies Provider;

/** Its clients sign in by themselves and by these providers, which the test adds to the pool. */
export const startFederatedPool = (
  providers: readonly string[],
  { client, ...options }: StartOptions = {},
): Promise<TestPool> =>
  startOauthPool({
    ...options,
    client: {
      ...oauthClient,
      SupportedIdentityProviders: ['COGNITO', ...providers],
      ...client,
    },
  });

export interface FederatedVisit {
  readonly browser: PageBrowser;
  /** The address at the provider. */
  readonly away: URL;
  /** The address with which the provider sends the browser back. */
  readonly back: URL;
}

/** Goes to the provider, and stops at the address with which it sends the browser back. */
export async function visitProvider(
  test: TestPool,
  parameters: Readonly<Record<string, string | undefined>> = { identity_provider: 'Acme' },
  browser = new PageBrowser(test),
): Promise<FederatedVisit> {
  const { location: away, html } = await browser.open(authorizePath(parameters));
  if (!away) throw new Error(`no redirect: ${html}`);
  const answer = await fetch(away, { redirect: 'manual' });
  return { browser, away, back: new URL(answer.headers.get('location') ?? '') };
}

/** The page or redirect that the provider's answer leads to. */
export const comeBack = ({ browser, back }: FederatedVisit, from = browser): Promise<Shown> =>
  from.open(back.pathname + back.search);

/** Signs in at the provider; returns the address of the app that the browser ends at. */
export async function signInThere(
  test: TestPool,
  parameters?: Readonly<Record<string, string | undefined>>,
  browser?: PageBrowser,
): Promise<URL> {
  const { location, html } = await comeBack(await visitProvider(test, parameters, browser));
  if (!location) throw new Error(`no redirect: ${html}`);
  return location;
}

/** Users who come into a pool in other ways than by sign-up or invitation. */
import { oauthClient, authorizePath } from '../../support/pool/oauth.js';
import { PageBrowser } from '../../support/pool/pages.js';
import type { Attributes, Scene } from './scene.js';

/** Imports a user from a file (AWS guide, "Importing users into user pools from a CSV file"). */
export async function importUser(
  { aws, UserPoolId }: Scene,
  Username: string,
  attributes: Attributes,
): Promise<void> {
  const { CSVHeader = [] } = await aws.getCSVHeader({ UserPoolId });
  const values: Attributes = {
    'cognito:username': Username,
    'cognito:mfa_enabled': 'false',
    ...attributes,
  };
  const { UserImportJob: { JobId, PreSignedUrl = '' } = {} } = await aws.createUserImportJob({
    UserPoolId,
    JobName: 'people',
    CloudWatchLogsRoleArn: 'arn:aws:iam::000000000000:role/CognitoImport',
  });
  await fetch(PreSignedUrl, {
    method: 'PUT',
    headers: { 'x-amz-server-side-encryption': 'aws:kms' },
    body: `${CSVHeader.join(',')}\n${CSVHeader.map((name) => values[name] ?? '').join(',')}`,
  });
  await aws.startUserImportJob({ UserPoolId, JobId });
  let status: string | undefined;
  while (!status || ['Pending', 'InProgress'].includes(status))
    status = (await aws.describeUserImportJob({ UserPoolId, JobId })).UserImportJob?.Status;
}

/** Signs a user in through Google, for which a page of the pool stands in. */
export async function signInThroughGoogle(on: Scene, sub: string): Promise<void> {
  const { aws, UserPoolId, ClientId, world } = on;
  await aws.createIdentityProvider({
    UserPoolId,
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: { client_id: 'one', client_secret: 'two', authorize_scopes: 'openid' },
    AttributeMapping: { username: 'sub' },
  });
  await aws.updateUserPoolClient({
    UserPoolId,
    ClientId,
    ...oauthClient,
    SupportedIdentityProviders: ['Google'],
  });
  const browser = new PageBrowser(world.test);
  await browser.open(authorizePath({ client_id: ClientId, identity_provider: 'Google' }));
  await browser.submit({ sub });
}

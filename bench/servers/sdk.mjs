/** The peers' AWS SDK client, with the SDK's default keep-alive and retries. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

export const userPoolId = process.env.COGNITO_USER_POOL_ID;
export const clientId = process.env.COGNITO_CLIENT_ID;
export const cognito = new CognitoIdentityProviderClient({
  region: 'eu-west-1',
  endpoint: process.env.COGNITO_ENDPOINT,
});
export const port = Number(process.env.PORT);

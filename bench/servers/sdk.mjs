/**
 * The only place where the peers make the AWS SDK's client, with its defaults; they are what
 * keep-alive and retries come from.
 */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

export const userPoolId = process.env.COGNITO_USER_POOL_ID;
export const clientId = process.env.COGNITO_CLIENT_ID;
export const cognito = new CognitoIdentityProviderClient({
  region: 'eu-west-1',
  endpoint: process.env.COGNITO_ENDPOINT,
});
export const port = Number(process.env.PORT);

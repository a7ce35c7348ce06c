/** Common steps of tests: signing a user in, reading one as an administrator. */
import {
  AdminGetUserCommand,
  InitiateAuthCommand,
  type AdminGetUserCommandOutput,
  type InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { clientId, password, userPoolId, type TestPool } from './startPool.js';

export const signIn = (
  test: TestPool,
  USERNAME: string,
  PASSWORD = password,
): Promise<InitiateAuthCommandOutput> =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    }),
  );

export const accessTokenOf = async (
  test: TestPool,
  username: string,
  secret = password,
): Promise<string> =>
  (await signIn(test, username, secret)).AuthenticationResult?.AccessToken ?? '';

export const readUser = (test: TestPool, Username: string): Promise<AdminGetUserCommandOutput> =>
  test.sdk.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username }));

export const attributeOf = async (
  test: TestPool,
  username: string,
  name: string,
): Promise<string | undefined> =>
  (await readUser(test, username)).UserAttributes?.find(({ Name }) => Name === name)?.Value;

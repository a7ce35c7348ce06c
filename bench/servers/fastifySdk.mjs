/** A bare handler: Fastify and the AWS SDK with its defaults. No GraphQL, no token check, no log. */
import {
  AdminGetUserCommand,
  GetUserCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import Fastify from 'fastify';

import { clientId, cognito, port, userPoolId } from './sdk.mjs';
import { userOf } from './user.mjs';

const app = Fastify();

app.post('/user', async ({ body }) =>
  userOf(
    await cognito.send(
      new AdminGetUserCommand({ UserPoolId: userPoolId, Username: body.username }),
    ),
  ),
);

app.post('/me', async ({ headers }) =>
  userOf(
    await cognito.send(
      new GetUserCommand({ AccessToken: headers.authorization.replace('Bearer ', '') }),
    ),
  ),
);

app.post('/authenticate', async ({ body }) => {
  const { AuthenticationResult: result } = await cognito.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: body.username, PASSWORD: body.password },
    }),
  );
  return {
    accessToken: result.AccessToken,
    idToken: result.IdToken,
    refreshToken: result.RefreshToken,
    tokenType: result.TokenType,
    expiresInSeconds: result.ExpiresIn,
  };
});

await app.listen({ host: '127.0.0.1', port });

/**
 * The floor: the least that any server must do. It sends hand-written AWS JSON over undici, without
 * signature, checks or GraphQL.
 */
import Fastify from 'fastify';
import { Pool } from 'undici';

import { userOf } from './user.mjs';

const pool = new Pool(process.env.COGNITO_ENDPOINT, { connections: 128 });
const headers = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'AWSCognitoIdentityProviderService.AdminGetUser',
};
const app = Fastify();

app.post('/user', async (request) => {
  const body = JSON.stringify({
    UserPoolId: process.env.COGNITO_USER_POOL_ID,
    Username: request.body.username,
  });
  const response = await pool.request({ method: 'POST', path: '/', headers, body });
  return userOf(await response.body.json());
});

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

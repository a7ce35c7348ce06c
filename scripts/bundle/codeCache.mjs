/**
 * Creates V8's code cache for the built program. It runs the program until it has answered a query,
 * so that the cache holds the functions that a start needs. Runs after bundle.mjs.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const key = 'code cache';
const query =
  '{ user(username: "ada") { __typename ... on User { username email } ... on OperationError { code message } } }';

/** A stub of Cognito. */
const cognito = await listen((_request, response) => {
  response
    .setHeader('content-type', 'application/x-amz-json-1.1')
    .end(
      '{"Username":"ada","Enabled":true,"UserAttributes":[{"Name":"email","Value":"ada@example.com"}]}',
    );
});
const free = await listen(() => undefined);
const port = free.address().port;
await new Promise((resolve) => {
  free.close(resolve);
});

Object.assign(process.env, {
  NODE_ENV: 'production',
  TRUSTED_PROXIES: '0',
  PORT: String(port),
  // The build's output must not show the address of a server that stops with the build.
  LOG_LEVEL: 'silent',
  COGNITO_USER_POOL_ID: 'eu-west-1_CodeCache',
  COGNITO_CLIENT_ID: 'codecache',
  COGNITO_ENDPOINT: `http://127.0.0.1:${cognito.address().port}`,
  SERVICE_KEYS: `build=${createHash('sha256').update(key).digest('hex')}=users:read`,
  AWS_ACCESS_KEY_ID: 'build',
  AWS_SECRET_ACCESS_KEY: 'build',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
const { script } = await import('../../dist/main.js');
const { data } = await answer();
if (data?.user?.email !== 'ada@example.com')
  throw new Error('the built program gave a wrong answer');
writeFileSync(new URL('../../dist/main.cache', import.meta.url), script.createCachedData());
process.exit();

async function answer() {
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key },
        body: JSON.stringify({ query }),
      });
      return await response.json();
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED') throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  }
}

async function listen(handler) {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

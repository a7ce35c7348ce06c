/** Signs the demo administrator in at a gateway on the embedded pool and prints the access token. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { PORT = '4000', EMBEDDED_POOL_DIR = '.pool' } = process.env;
const { adminUsername: username, adminPassword: password } = JSON.parse(readFileSync(join(EMBEDDED_POOL_DIR, 'demo.json'), 'utf8'));
const query = 'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename ... on AuthenticationTokens { accessToken } } }';

const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { input: { username, password } } }),
});
const { authenticate } = (await response.json()).data;
if (!authenticate.accessToken) throw new Error(`the gateway answered ${authenticate.__typename}`);
process.stdout.write(`${authenticate.accessToken}\n`);

/**
 * Runs oidc-provider with its own login and consent pages, on which every name may sign in.
 * Arguments: the redirect URI of its one client. Prints the issuer.
 */
import { createServer } from 'node:http';

import Provider from 'oidc-provider';

const [redirectUri] = process.argv.slice(2);
const server = createServer();
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'pool',
      client_secret: 'secret of the pool',
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: ['test'] },
  pkce: { required: () => true },
  findAccount: (_context, sub) => ({
    accountId: sub,
    claims: () => ({ sub, email: `${sub}@example.com`, email_verified: true, name: sub }),
  }),
});
server.on('request', provider.callback());
process.stdout.write(`${issuer}\n`);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { acme } from '../../support/pool/federation.js';
import { authorizePath, oauthClient } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import { PageBrowser } from '../../support/pool/pages.js';
import { clientId, jane, password, userPoolId } from '../../support/pool/startPool.js';

/** The cookies of a sign-in by password and of one that goes to a provider. */
async function cookiesOf(issuer: string | undefined): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'embedded-pool-'));
  const provider = await new OidcStandIn().start();
  const pool = await openEmbeddedPool({
    directory,
    ...(issuer === undefined ? {} : { issuer }),
    passwordCost: { N: 256, r: 8, p: 1 },
    seed: {
      pools: [
        {
          Id: userPoolId,
          identityProviders: [acme(provider)],
          clients: [
            {
              ClientId: clientId,
              ...oauthClient,
              SupportedIdentityProviders: ['COGNITO', 'Acme'],
            },
          ],
          users: [jane],
        },
      ],
    },
  });
  const browser = new PageBrowser(await pool.listen({ port: 0 }));
  const set: string[] = [];
  const note = async (shown: ReturnType<PageBrowser['send']>): Promise<void> =>
    void set.push(...(await shown).headers.getSetCookie());
  await note(browser.send(authorizePath({}, '/login')));
  await note(browser.submit({ username: 'jane', password }));
  await note(browser.send(authorizePath({ identity_provider: 'Acme' })));
  await pool.close();
  await provider.stop();
  await rm(directory, { recursive: true });
  return set.map((line) => line.replace(/=[^;]*/, '').replace(/Max-Age=\d+/, 'Max-Age'));
}

const names = ['XSRF-TOKEN', 'cognito-Test00001', 'csrf-state'];

describe('the cookies of managed login', () => {
  it('MUST be bound to the host and to https, if the pool has an https address', async () => {
    expect(await cookiesOf('https://login.example.com')).toEqual(
      names.map((name) => `__Host-${name}; Path=/; HttpOnly; SameSite=Lax; Max-Age; Secure`),
    );
  });

  it('have no such prefix without https, where browsers would refuse it', async () => {
    expect(await cookiesOf(undefined)).toEqual(
      names.map((name) => `${name}; Path=/; HttpOnly; SameSite=Lax; Max-Age`),
    );
  });
});

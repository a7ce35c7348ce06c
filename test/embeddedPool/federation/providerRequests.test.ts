import { request } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import {
  acme,
  addProvider,
  comeBack,
  signInThere,
  startFederatedPool,
  visitProvider,
} from '../../support/pool/federation.js';
import { authorizePath } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import { PageBrowser } from '../../support/pool/pages.js';
import type { StartOptions, TestPool } from '../../support/pool/startPool.js';

const discovery = '/.well-known/openid-configuration';
const path = authorizePath({ identity_provider: 'Acme' });

let test: TestPool;
let provider: OidcStandIn;
const start = async (options: StartOptions = {}): Promise<void> => {
  test = await startFederatedPool(['Acme'], options);
  await addProvider(test, acme(provider));
};
beforeEach(async () => {
  provider = await new OidcStandIn().start();
  provider.user = { sub: 'u-1' };
});
afterEach(async () => {
  await test.stop();
  await provider.stop();
  expect(test.faults).toEqual([]);
});

const asked = (wanted: string): number => provider.asked.filter((one) => one === wanted).length;
const begin = async (): Promise<URL | undefined> =>
  (await new PageBrowser(test).open(path)).location;
const tooMany = { error: 'temporarily_unavailable', error_description: 'Rate exceeded' };
const problemOf = (location: URL | undefined) => {
  const { error, error_description } = Object.fromEntries(location?.searchParams ?? []);
  return { error, error_description };
};

describe('what a provider publishes', () => {
  it('MUST be asked for once a minute, however many sign-ins begin', async () => {
    await start();
    await Promise.all(Array.from({ length: 10 }, begin));
    await begin();
    expect(asked(discovery)).toBe(1);
    test.pass(59_999);
    await begin();
    expect(asked(discovery)).toBe(1);
    test.pass(1);
    await begin();
    expect(asked(discovery)).toBe(2);
  });

  it('includes its keys', async () => {
    await start();
    for (let count = 0; count < 3; count += 1) await signInThere(test);
    expect([asked('/token'), asked('/jwks')]).toEqual([3, 1]);
  });

  it('is asked for again five seconds after a failure', async () => {
    await start();
    provider.misdeeds = { text: '<html>' };
    for (let count = 0; count < 3; count += 1)
      expect(problemOf(await begin())).toMatchObject({ error: 'invalid_request' });
    expect(asked(discovery)).toBe(1);
    provider.misdeeds = {};
    test.pass(5_000);
    expect((await begin())?.origin).toBe(provider.url);
    expect(asked(discovery)).toBe(2);
  });
});

/** The status and the problem that a visitor at another address of this machine sees. */
const fromElsewhere = (localAddress: string): Promise<URL> =>
  new Promise((resolve, reject) => {
    request(new URL(path, test.url), { localAddress }, (answer) => {
      answer.resume();
      resolve(new URL(answer.headers.location ?? '', test.url));
    })
      .on('error', reject)
      .end();
  });

describe('sign-ins through providers', () => {
  // AWS guide, "Quotas in Amazon Cognito": 25 requests per second for UserFederation.
  it('MUST be limited by source, also if no quotas are set', async () => {
    await start();
    for (let count = 0; count < 250; count += 1) {
      const location = await fromElsewhere('127.0.0.1');
      expect(location.origin).toBe(provider.url);
    }
    expect(problemOf(await fromElsewhere('127.0.0.1'))).toEqual(tooMany);
    expect((await fromElsewhere('127.0.0.2')).origin).toBe(provider.url);
    test.pass(1000);
    expect((await fromElsewhere('127.0.0.1')).origin).toBe(provider.url);
  });

  it('count where they begin and where they end (quota UserFederation)', async () => {
    await start({ quotas: { UserFederation: 3 } });
    const visits = [await visitProvider(test), await visitProvider(test)];
    const [first, second] = await Promise.all(
      visits.map(async (visit) => (await comeBack(visit)).location),
    );
    const ends = [first, second].map((location) => problemOf(location).error ?? 'signed in');
    expect(ends.sort()).toEqual(['signed in', 'temporarily_unavailable']);
    expect(asked('/token')).toBe(1);
    test.pass(1000);
    expect((await signInThere(test)).searchParams.get('code')).toBeTruthy();
  });
});

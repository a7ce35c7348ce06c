/**
 * A sign-in with each GraphQL client in a project that has nothing else, on a page in Chromium,
 * with the client's own defaults.
 */
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, CreateUserDocument } from 'cognito-graphql-client';
import type { Browser } from 'playwright-core';

import { permissionNames } from '../../../src/gateway/caller.js';
import { openBrowser, watchPage } from '../../support/browser/browser.js';
import type { ScriptPage } from '../../support/browser/scriptPage.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { pack } from '../../support/packed/product.js';
import { bothSignIns, temporaryPassword } from './setups/signIn.js';
import { ownProject } from './support/ownProject.js';
import type { OwnProject, ProjectPlan } from './support/ownProject.js';

const plan = (packages: readonly string[], ...files: readonly string[]): ProjectPlan => ({
  packages,
  files,
  source: `import { connect } from './${(files.at(-1) ?? '').replace(/\.ts$/, '.js')}';`,
});

const operations = [
  'Authenticate',
  'RespondToChallenge',
  'AssociateSoftwareToken',
  'VerifySoftwareToken',
].map((name) => `${name}Mutation`);
const artifacts = [...operations, 'UserQuery'];
const relay: ProjectPlan = {
  packages: ['relay-runtime', 'relay-compiler'],
  files: ['relay.ts'],
  source: [
    ...artifacts.map((name) => `import ${name} from './__generated__/${name}.graphql.js';`),
    "import type { Connection } from './connection.js';",
    "import { connectWith } from './relay.js';",
    `const artifacts = new Map(Object.entries({ ${artifacts.join(', ')} }));`,
    'const connect = (connection: Connection) =>',
    '  connectWith((name) => artifacts.get(name)!, connection);',
  ].join('\n'),
};

/** The others use graphql 16: graphql-request allows no newer one. */
const graphql = 'graphql@17';
const plans = new Map<string, ProjectPlan>([
  ['Apollo Client 4', plan(['@apollo/client', 'rxjs', graphql], 'apollo.ts')],
  ['urql 6', plan(['@urql/core', graphql], 'urql.ts')],
  [
    'urql 6 with Graphcache',
    plan(['@urql/core', '@urql/exchange-graphcache', graphql], 'urql.ts', 'graphcache.ts'),
  ],
  ['Relay', relay],
  ['graphql-request', plan(['graphql-request'], 'graphqlRequest.ts')],
  [
    'TanStack Query',
    plan(
      ['@tanstack/react-query', 'react', '@types/react', 'graphql-request'],
      'graphqlRequest.ts',
      'tanstackQuery.ts',
    ),
  ],
]);

const apiKey = 'key of a back office';
const tarball = pack('cognito-graphql-client');
const projects = new Map<string, OwnProject>();
const sites = new Map<string, ScriptPage>();
let gateway: GatewayUnderTest;
let browser: Browser;

beforeAll(async () => {
  const prepared = [...plans].map(async ([name, own]) => {
    const project = await ownProject(tarball.path, own);
    projects.set(name, project);
    sites.set(name, await project.serve());
  });
  await Promise.all(prepared);
  const sha256 = createHash('sha256').update(apiKey).digest('hex');
  gateway = await startGateway({
    grants: { serviceKeys: [{ name: 'office', sha256, permissions: permissionNames }] },
    guards: { browsers: { allowedOrigins: [...sites.values()].map(({ url }) => url) } },
    pool: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await gateway?.close();
  await Promise.all([...sites.values()].map((site) => site.close()));
  for (const project of projects.values()) project.remove();
  tarball.remove();
}, 30_000);

describe.each([...plans.keys()])('%s, in a project of its own', (name) => {
  it('compiles, with the declarations of the client', async () => {
    expect(await projects.get(name)!.problems()).toEqual([]);
  }, 60_000);

  it('signs an invited user in on a page, and reads the code of an error', async () => {
    const url = `${gateway.url}/graphql`;
    const username = `invited-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
    const office = createClient({ url, headers: { 'x-api-key': apiKey } });
    await office.request(CreateUserDocument, { input: { username, temporaryPassword } });

    const { page, complaints } = await watchPage(browser);
    await page.goto(sites.get(name)!.url);
    const call = (method: string, ...given: string[]) =>
      page.evaluate(`${method}(...${JSON.stringify([url, ...given])})`);
    expect(await call('signIn', username)).toEqual({
      steps: bothSignIns,
      accessToken: expect.any(String),
    });
    expect(await call('refusals')).toEqual(['NOT_AUTHORIZED', 'ACCESS_DENIED']);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});

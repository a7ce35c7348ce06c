/**
 * A gateway with the console, in front of a pool that can fail, and people with different
 * permissions.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AdminCreateUserCommand, SignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Browser } from 'playwright-core';

import type { QuotaSettings } from '../../../src/embeddedPool/quotas.js';
import { signIn } from '../../support/pool/actions.js';
import { register } from '../../support/pool/device.js';
import { allFactors, enrol } from '../../support/pool/secondFactor.js';
import { clientId, password, startPool, userPoolId } from '../../support/pool/startPool.js';
import type { TestPool } from '../../support/pool/startPool.js';
import { startFaultProxy } from '../../support/upstream/faultProxy.js';
import type { FaultProxy } from '../../support/upstream/faultProxy.js';
import { byHand, documentByHand } from './byHand.js';
import { startGateway } from './gateway.js';
import type { Person } from './person.js';

/** A line of the audit log. */
export interface AuditLine {
  readonly event: string;
  readonly outcome: string;
  readonly actor: { readonly username?: string };
  readonly on?: { readonly username?: string; readonly groupName?: string };
}

export interface ConsoleSite {
  readonly pool: TestPool;
  /** The proxy between the gateway and the pool, which injects faults. */
  readonly proxy: FaultProxy;
  readonly url: string;
  readonly audit: () => Promise<readonly AuditLine[]>;
  readonly stop: () => Promise<void>;
}

const user = (username: string, ...groups: readonly string[]) => ({
  username,
  password,
  groups,
  attributes: { email: `${username}@example.com`, email_verified: 'true' },
});

/** `permissions` of groups, as in `GROUP_PERMISSIONS`. `root` is in `admins`, `sam` in `support`, `gil` in `leads`. */
export async function startConsole(
  permissions: string,
  settings: Readonly<Record<string, string>> = {},
  quotas?: QuotaSettings,
): Promise<ConsoleSite> {
  const pool = await startPool({
    ...(quotas ? { quotas } : {}),
    pool: {
      ...allFactors,
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
      DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
      Schema: [
        { Name: 'plan', AttributeDataType: 'String', Mutable: true },
        { Name: 'seats', AttributeDataType: 'Number', Mutable: true },
      ],
      groups: ['admins', 'support', 'care', 'leads', 'customers', 'staff'].map((GroupName) => ({
        GroupName,
      })),
    },
    users: [
      user('root', 'admins'),
      user('sam', 'support'),
      user('carol', 'care'),
      user('gil', 'leads'),
      user('nora'),
      user('grace', 'customers'),
      user('max', 'customers'),
    ],
  });
  await pool.sdk.send(
    new SignUpCommand({
      ClientId: clientId,
      Username: 'uma',
      Password: password,
      UserAttributes: [{ Name: 'email', Value: 'uma@example.com' }],
    }),
  );
  await pool.sdk.send(
    new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: 'ivy',
      UserAttributes: [{ Name: 'email', Value: 'ivy@example.com' }],
      DesiredDeliveryMediums: ['EMAIL'],
    }),
  );
  await register(pool, 'grace');
  await signIn(pool, 'grace');
  await enrol(pool, 'grace');
  return serve(pool, { GROUP_PERMISSIONS: permissions, ...settings });
}

async function serve(
  pool: TestPool,
  settings: Readonly<Record<string, string>>,
): Promise<ConsoleSite> {
  const proxy = await startFaultProxy(Number(new URL(pool.url).port));
  const directory = await mkdtemp(join(tmpdir(), 'console-'));
  const log = join(directory, 'audit.log');
  // None of the console's: the gateway runs those whatever the list holds.
  const documents = join(directory, 'documents.json');
  const listed = byHand.map(([field]) => [field, documentByHand(field)]);
  await writeFile(documents, JSON.stringify(Object.fromEntries(listed)));
  const gateway = await startGateway({
    COGNITO_USER_POOL_ID: userPoolId,
    COGNITO_CLIENT_ID: clientId,
    COGNITO_ENDPOINT: proxy.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    CONSOLE: 'on',
    REFRESH_TOKEN_COOKIE_DAYS: '1',
    AUDIT_LOG: log,
    TRUSTED_DOCUMENTS: documents,
    ...settings,
  });
  return {
    pool,
    proxy,
    url: gateway.url.replace('127.0.0.1', 'localhost'),
    audit: async () => {
      const text = await readFile(log, 'utf8');
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as AuditLine);
    },
    stop: async () => {
      await gateway.stop();
      await proxy.close();
      await pool.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A person who is signed in to the console, in a separate browser context. */
export interface Member extends Person {
  /** Opens an address below `/console`. */
  readonly open: (path: string) => Promise<void>;
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Sends a document with the access token that the page uses. */
  readonly ask: (query: string, variables: object) => Promise<Record<string, { code?: string }>>;
  /** Console errors and uncaught errors of the browser. */
  readonly complaints: readonly string[];
}

interface Entering {
  readonly username: string;
  readonly way: (page: Person['page']) => Person;
}

export async function enter(
  browser: Browser,
  { url }: ConsoleSite,
  { username, way }: Entering,
): Promise<Member> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let authorization = '';
  page.on('request', (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  const person = way(page);
  await page.goto(`${url}/console`);
  await page.getByLabel('Password', { exact: true }).waitFor();
  await person.write('Username or e-mail', username);
  await person.write('Password', password);
  // The browser is registered as a device after the sign-in; a reload before that would lose it.
  // Firefox does not tell what a page sent, only what it received.
  const isRegistered = page.waitForResponse(async (response) =>
    (await response.text().catch(() => '')).includes('"confirmMyDevice"'),
  );
  await person.press('Sign in');
  await isRegistered;
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page.waitForLoadState('networkidle');
  return {
    ...person,
    complaints,
    open: async (path) => {
      await page.goto(`${url}/console/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    sees: (text) => page.getByText(text).first().waitFor(),
    ask: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query, variables }),
      });
      const { data } = (await response.json()) as { data: Record<string, { code?: string }> };
      return data;
    },
  };
}

/** The process: how it starts, refuses to start, and ends. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { bundleProgram } from './support/gatewayProcess.js';
import { graphqlClient } from './support/graphqlClient.js';
import { startStubCognito, succeed } from './support/stubCognito.js';

let directory: string;
let program: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'main-'));
  program = await bundleProgram(fileURLToPath(new URL('../node_modules/.cache/main-test', import.meta.url)));
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program until it ends; `once` is called with it when it says that it is up. */
function run(environment: Record<string, string>, onceUp: (end: () => void, url: string) => void = () => undefined): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program], { env: { PATH: process.env.PATH, EMBEDDED_POOL_DIR: join(directory, 'pool'), PORT: '0', ...environment } }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, output: `${stdout}${stderr}` });
    });
    child.stdout?.on('data', (text: string) => {
      const url = /(http:\S+)\/graphql/.exec(text)?.[1];
      if (url) onceUp(() => child.kill('SIGTERM'), url);
    });
  });
}

describe('main', () => {
  it('ends with exit code 0 on SIGTERM', async () => {
    const { code, output } = await run({}, (end) => { end(); });
    expect(output).toContain('EMBEDDED USER POOL');
    expect(code).toBe(0);
  });

  it('ends at once on a second signal', async () => {
    const { code, output } = await run({ SHUTDOWN_NOTICE_MS: '600000', LOG_LEVEL: 'info' }, (end) => {
      end();
      // The first has been heard when the log says so; a second one before would be one with it.
      setTimeout(end, 300);
    });
    expect(output).toContain('the gateway ends when its work is done');
    expect(code).toBe(128 + 15);
  });

  it('starts without Cognito in reach, and says that it is not ready', async () => {
    let ready: Response | undefined;
    const { code } = await run({ COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001', COGNITO_CLIENT_ID: 'client', COGNITO_ENDPOINT: 'http://127.0.0.1:9' }, (end, url) => {
      void fetch(`${url}/health/ready`).then((answer) => {
        ready = answer;
        end();
      });
    });
    expect(ready?.status).toBe(503);
    expect(code).toBe(0);
  });

  it('serves the pools of the file that POOLS names, each with its own keys and its own name in the audit log', async () => {
    const sha256 = (key: string): string => createHash('sha256').update(key).digest('hex');
    const cognito = await startStubCognito();
    cognito.answer = succeed({});
    const file = join(directory, 'pools.json');
    const auditFile = join(directory, 'audit.log');
    await writeFile(file, JSON.stringify({ by: 'header', pools: { acme: { COGNITO_USER_POOL_ID: 'eu-west-1_Acme00001', COGNITO_CLIENT_ID: 'acme', COGNITO_ENDPOINT: cognito.endpoint, SERVICE_KEYS: '$ACME_KEYS' } } }));
    const answers: unknown[] = [];
    const environment = {
      POOLS: file, ACME_KEYS: `desk=${sha256('key of acme')}=users:write`, AUDIT_LOG: auditFile,
      COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001', COGNITO_CLIENT_ID: 'client', COGNITO_ENDPOINT: cognito.endpoint, SERVICE_KEYS: `desk=${sha256('key of default')}=users:write`,
      AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key',
    };
    await run(environment, (end, url) => {
      const graphql = graphqlClient(url);
      const disable = (headers: Record<string, string>): Promise<void> => graphql('mutation { disableUser(input: { username: "ada" }) { __typename } }', {}, headers).then((answer) => { answers.push(answer); });
      void disable({ 'x-pool': 'acme', 'x-api-key': 'key of acme' }).then(() => disable({ 'x-pool': 'acme', 'x-api-key': 'key of default' })).finally(end);
    });
    await cognito.close();
    expect(answers).toMatchObject([{ data: { disableUser: { __typename: 'DisableUserSuccess' } } }, { data: { disableUser: { __typename: 'AccessDeniedError' } } }]);
    expect(cognito.calls.map(({ body }) => body.UserPoolId)).toEqual(['eu-west-1_Acme00001']);
    const lines = (await readFile(auditFile, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([{ pool: 'acme', event: 'disableUser', outcome: 'DisableUserSuccess' }, { pool: 'acme', event: 'disableUser', outcome: 'AccessDeniedError' }]);
  });

  it('names every wrong setting at once and ends with exit code 1', async () => {
    const { code, output } = await run({ NODE_ENV: 'production', PORT: 'abc' });
    expect(code).toBe(1);
    expect(output).toMatch(/COGNITO_USER_POOL_ID is missing[^]*PORT must be a whole number/);
  });

  it('names the setting when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { code, output } = await run({ PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT ${port} of HOST 127.0.0.1 is in use`);
  });

  it('refuses a damaged store with a sentence, and leaves it as it is', async () => {
    const pool = join(directory, 'damaged');
    const file = join(pool, 'store', 'data.mdb');
    await mkdir(join(pool, 'store'), { recursive: true });
    await writeFile(file, 'not a store at all');
    const { code, output } = await run({ EMBEDDED_POOL_DIR: pool });
    expect(code).toBe(1);
    expect(output).toMatch(/The gateway could not start: .*store/);
    expect(await readFile(file, 'utf8')).toBe('not a store at all');
  });
});

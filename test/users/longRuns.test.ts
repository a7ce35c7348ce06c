/** Long runs over users: the program itself, killed and started again, on the embedded pool behind its wire door. ROWS=10000 is the full form. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';

import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const count = Number(process.env.ROWS ?? 300);
const userPoolId = 'us-east-1_Users0001';
const clientId = 'usersclient000000000000001';

let directory: string;
let pool: EmbeddedPool;
let door: { readonly url: string; close(): Promise<void> };
beforeAll(async () => {
  // Inside the repository, so that the program finds its packages.
  directory = await mkdtemp(`${root}.users-`);
  const [, opened] = await Promise.all([
    build({ entryPoints: [`${root}src/cli.ts`], tsconfig: `${root}tsconfig.json`, outdir: directory, bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' }),
    openEmbeddedPool({ directory: `${directory}/pool`, seed: { region: 'us-east-1', quotas: { UserCreation: 2000 }, pools: [{ Id: userPoolId, clients: [{ ClientId: clientId }], groups: [{ GroupName: 'new' }] }] }, passwordCost: { N: 16, r: 8, p: 1 } }),
  ]);
  pool = opened;
  door = await pool.listen({ port: 0 });
});
afterAll(async () => {
  await door.close();
  await pool.close();
  await rm(directory, { recursive: true });
});

function start(args: readonly string[]): ChildProcess {
  const env = {
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local',
    COGNITO_USER_POOL_ID: userPoolId, COGNITO_CLIENT_ID: clientId, COGNITO_ENDPOINT: door.url, COGNITO_DEADLINE_MS: '30000', COGNITO_QUOTAS: 'off',
  };
  return spawn(process.execPath, [`${directory}/cli.js`, 'users', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = start(args);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => void (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** SIGKILL as soon as the condition holds; whether the run was still on. */
async function killWhen(args: readonly string[], condition: () => Promise<boolean>): Promise<boolean> {
  const child = start(args);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let over = false;
  void ended.then(() => { over = true; });
  while (!over && !(await condition())) await pause(5);
  child.kill('SIGKILL');
  return (await ended)[1] === 'SIGKILL';
}

async function call<T>(command: string, input: object): Promise<T> {
  return JSON.parse((await pool.call(`AWSCognitoIdentityProviderService.${command}`, { UserPoolId: userPoolId, ...input })).body) as T;
}
const usersNow = async (): Promise<number> => (await call<{ UserPool: { EstimatedNumberOfUsers?: number } }>('DescribeUserPool', {})).UserPool.EstimatedNumberOfUsers ?? 0;

interface Reported {
  readonly row: number;
  readonly username: string;
  readonly outcome: string;
  readonly error?: string;
}
const reportOf = async (file: string): Promise<Reported[]> => (await readFile(`${file}.report.jsonl`, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as Reported);

const usernames = Array.from({ length: count }, (_item, index) => `user-${String(index).padStart(5, '0')}`);
const rate = ['--rate', count > 1000 ? '800' : '300'];

describe('users import', () => {
  const csv = `username,email,groups,name\r\n${usernames.map((name) => `${name},${name}@example.com,new,"Doe, ${name}"`).join('\r\n')}\r\n`;
  let file: string;
  beforeAll(async () => {
    file = `${directory}/users.csv`;
    await writeFile(file, csv);
  });

  it('--dry-run checks the file and sends nothing', async () => {
    expect(await run(['import', file, '--dry-run'])).toEqual({ code: 0, said: `${String(count)} rows are well-formed; nothing was sent.\n` });
    expect(await usersNow()).toBe(0);
  });

  it('MUST create every user exactly once, though it is killed three times', async () => {
    for (const part of [0.25, 0.5, 0.75]) {
      expect(await killWhen(['import', file, ...rate], async () => (await usersNow()) >= count * part)).toBe(true);
      expect(await usersNow()).toBeLessThan(count);
    }
    expect(await run(['import', file, ...rate])).toMatchObject({ code: 0, said: expect.stringContaining(`${String(count)} created`) });
    expect(await usersNow()).toBe(count);
    const report = await reportOf(file);
    expect(report.map(({ username }) => username)).toEqual(usernames);
    expect(report.filter(({ outcome }) => outcome !== 'created')).toEqual([]);
  }, 600_000);

  it('does nothing when it is run again, and takes no other file for the same', async () => {
    expect(await run(['import', file])).toMatchObject({ code: 0, said: expect.stringContaining(`${String(count)} created`) });
    expect(await usersNow()).toBe(count);
    const other = `${directory}/other.csv`;
    await writeFile(other, 'username\nsomebody\n');
    expect(await run(['import', other, '--journal', `${file}.journal`])).toMatchObject({ code: 1, said: expect.stringContaining('is the journal of another run') });
  });

  it('knows by its journal what it has created itself: without one, the users exist', async () => {
    const file2 = `${directory}/again.jsonl`;
    await writeFile(file2, usernames.slice(0, 5).map((username) => JSON.stringify({ username, email: `${username}@example.com` })).join('\n'));
    await run(['import', file2, ...rate]);
    expect((await reportOf(file2)).map(({ outcome }) => outcome)).toEqual(Array(5).fill('exists'));
  });

  it('keeps names, commas and groups as they are', async () => {
    const { UserAttributes } = await call<{ UserAttributes: { Name: string; Value: string }[] }>('AdminGetUser', { Username: usernames[0] });
    expect(UserAttributes).toEqual(expect.arrayContaining([{ Name: 'name', Value: `Doe, ${String(usernames[0])}` }]));
    const { Groups } = await call<{ Groups: { GroupName: string }[] }>('AdminListGroupsForUser', { Username: usernames[0] });
    expect(Groups).toMatchObject([{ GroupName: 'new' }]);
  });

  it('names every row that cannot be', async () => {
    const bad = `${directory}/bad.csv`;
    await writeFile(bad, 'username,email\na,a@example.com\n,b@example.com\na,c@example.com\n');
    expect(await run(['import', bad])).toMatchObject({ code: 1, said: expect.stringMatching(/row 2 has no username\n +row 3 repeats a username/) });
  });
});

describe('users export', () => {
  it.each([['all.csv', 'a kill'], ['all.jsonl', 'a kill']])('MUST write every user exactly once to %s, though %s comes between', async (name) => {
    const file = `${directory}/${name}`;
    const journal = async (): Promise<string> => readFile(`${file}.journal`, 'utf8').catch(() => '');
    expect(await killWhen(['export', file, '--rate', '10'], async () => (await journal()).split('"page"').length > 2)).toBe(true);
    expect(await run(['export', file, '--rate', '500'])).toMatchObject({ code: 0, said: expect.stringContaining(`${String(count)} users`) });
    const lines = (await readFile(file, 'utf8')).trim().split('\n').slice(name.endsWith('.csv') ? 1 : 0);
    const written = lines.map((line) => (name.endsWith('.csv') ? line.split(',')[0] : (JSON.parse(line) as { username: string }).username));
    expect(written).toHaveLength(count);
    expect(new Set(written)).toEqual(new Set(usernames));
  });
});

describe('users disable, enable, delete', () => {
  it('say of each user what became of them', async () => {
    const file = `${directory}/some.csv`;
    await writeFile(file, `username\n${String(usernames[0])}\nnobody\n`);
    for (const [action, outcome] of [['disable', 'disabled'], ['enable', 'enabled'], ['delete', 'deleted']] as const) {
      expect((await run([action, file, '--journal', `${file}.${action}.journal`])).code).toBe(1);
      expect(await reportOf(file)).toEqual([{ row: 1, username: usernames[0], outcome }, { row: 2, username: 'nobody', outcome: 'failed', error: 'UserNotFoundException' }]);
      if (action === 'delete') continue;
      expect(await call('AdminGetUser', { Username: usernames[0] })).toMatchObject({ Enabled: action === 'enable' });
    }
    expect(await usersNow()).toBe(count - 1);
  });
});

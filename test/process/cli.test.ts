import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import {
  CognitoIdentityProviderClient,
  ListUserPoolClientsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
let directory: string;
beforeAll(async () => {
  // Inside the repository, so that the program finds its packages and package.json.
  directory = await mkdtemp(`${root}.cli-`);
  await build({
    entryPoints: [`${root}src/process/cli.ts`],
    tsconfig: `${root}tsconfig.json`,
    outdir: directory,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});
afterAll(() => rm(directory, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command. When its output matches `until`, calls `meanwhile` and ends it with SIGTERM.
 */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  until?: RegExp,
  meanwhile: (out: string) => Promise<void> = () => Promise.resolve(),
): Promise<Run> {
  const child = spawn(process.execPath, [`${directory}/cli.js`, ...args], {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => void (err += String(chunk)));
  let stopping = false;
  child.stdout.on('data', (chunk: Buffer) => {
    out += String(chunk);
    if (stopping || !until?.test(out)) return;
    stopping = true;
    void meanwhile(out).finally(() => child.kill('SIGTERM'));
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('cognito-graphql-gateway', () => {
  it('--version prints the version, --help the commands', async () => {
    const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await run(['pool', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--seed <file>'),
    });
  });

  it.each([['--help'], ['-h'], ['help']])(
    '%s prints the options of every command',
    async (word) => {
      const { code, out } = await run([word]);
      expect(code).toBe(0);
      for (const text of ['  users     ', '--url <address>', '--seed <file>', '--journal <file>'])
        expect(out).toContain(text);
    },
  );

  it.each([
    ['serve', 'Starts the gateway', '--seed'],
    ['check', 'Reports problems', '--seed'],
    ['admin-token', '--url <address>', '--seed'],
    ['pool', '--seed <file>', '--journal'],
    ['users', '--journal <file>', '--seed'],
  ])('%s --help prints the options of that command only', async (name, own, other) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: cognito-graphql-gateway ${name} `);
    expect(out).toContain(own);
    expect(out).not.toContain(other);
  });

  it.each([
    [[], 'A command is missing.'],
    [['poole'], 'There is no command "poole".'],
    [['pool', '--prot', '1'], "Unknown option '--prot'"],
    [['pool', '--port', 'x'], '--port must be a whole number'],
    [['users'], 'users needs an action and one file.'],
    [['users', 'import', 'a.csv', 'b.csv'], 'users needs an action and one file.'],
  ])('reports wrong arguments and exits with 2: %j', async (args, text) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
  });
});

describe('cognito-graphql-gateway pool', () => {
  it('runs the pool of a seed file, prints what clients need, and ends on SIGTERM', async () => {
    let clients: unknown;
    const { code, out, err } = await run(
      ['pool', '--port', '0', '--dir', `${directory}/pool`, '--seed', `${root}examples/pool.json`],
      {},
      /Client {4}examplewebclient.*\n/,
      async (printed) => {
        const endpoint = /Endpoint {2}(\S+)/.exec(printed)?.[1] ?? '';
        const sdk = new CognitoIdentityProviderClient({
          region: 'eu-central-1',
          endpoint,
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        });
        clients = (
          await sdk.send(new ListUserPoolClientsCommand({ UserPoolId: 'eu-central-1_Example01' }))
        ).UserPoolClients?.map(({ ClientName }) => ClientName);
      },
    );
    expect([code, err]).toEqual([0, '']);
    expect(clients).toEqual(['server', 'web']);
    expect(out).toMatch(/Outbox {4}http:\/\/127\.0\.0\.1:\d+\/outbox/);
    expect(out).toContain('Pool      eu-central-1_Example01   example');
  });

  it('runs the demo pool without a seed', async () => {
    const { code, out } = await run(
      ['pool', '--port', '0', '--dir', `${directory}/demo`],
      {},
      /demo\.json/,
    );
    expect(code).toBe(0);
    expect(out).toContain('Pool      us-east-1_Demo00001   demo');
  });

  it('lists every problem of a bad seed and exits with 1', async () => {
    await writeFile(`${directory}/bad.json`, JSON.stringify({ pools: [{ Id: 'x', users: [{}] }] }));
    expect(
      await run(['pool', '--dir', `${directory}/bad`, '--seed', `${directory}/bad.json`]),
    ).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /pools\[0\]\.Id: must match[^]*users\[0\]\.username: is missing[^]*users\[0\]\.password: is missing[^]*docs\/embedded-pool\.md/,
      ),
    });
  });

  it('rotate-keys adds new keys to stopped pools and keeps the former ones', async () => {
    const keys = async (): Promise<string[]> => {
      let kids: string[] = [];
      await run(
        ['pool', '--port', '0', '--dir', `${directory}/rotated`],
        {},
        /demo\.json/,
        async (printed) => {
          const jwks = (await (
            await fetch(
              `${/Endpoint {2}(\S+)/.exec(printed)?.[1] ?? ''}/us-east-1_Demo00001/.well-known/jwks.json`,
            )
          ).json()) as { keys: { kid: string }[] };
          kids = jwks.keys.map(({ kid }) => kid);
        },
      );
      return kids;
    };
    const before = await keys();
    expect(await run(['pool', 'rotate-keys', '--dir', `${directory}/rotated`])).toEqual({
      code: 0,
      out: 'us-east-1_Demo00001 has new signing keys.\n',
      err: '',
    });
    expect((await keys()).slice(2)).toEqual(before);
    expect(
      await run([
        'pool',
        'rotate-keys',
        '--dir',
        `${directory}/rotated`,
        '--pool',
        'us-east-1_Demo00001',
      ]),
    ).toMatchObject({ code: 0 });
    expect((await keys()).slice(4)).toEqual(before);
    expect(
      await run([
        'pool',
        'rotate-keys',
        '--dir',
        `${directory}/rotated`,
        '--pool',
        'us-east-1_Nowhere01',
      ]),
    ).toMatchObject({ code: 1, out: '', err: expect.stringContaining('us-east-1_Nowhere01') });
    expect(await run(['pool', 'rotate-keys', '--dir', `${directory}/nowhere`])).toMatchObject({
      code: 1,
      out: '',
      err: `There is no pool in ${directory}/nowhere.\n`,
    });
  });

  it('exits with 1 and names --dir if its folder cannot be used, without a stack trace', async () => {
    const file = `${directory}/a-file`;
    await writeFile(file, '');
    await mkdir(`${directory}/damaged`);
    await writeFile(`${directory}/damaged/demo.json`, '{');
    for (const [folder, problem] of [
      [file, `The pool's folder ${file} is a file, or inside one (EEXIST)`],
      [`${file}/pool`, `The pool's folder ${file}/pool is a file, or inside one (ENOTDIR)`],
      // Node 20's recursive mkdir would not return.
      [
        '/proc/no/pool',
        "The pool's folder /proc/no/pool is in a place where no folder can be created (ENOENT)",
      ],
      [
        `${directory}/damaged`,
        `${directory}/damaged/demo.json is damaged; put its content back, or move the folder away`,
      ],
    ] as const)
      expect(await run(['pool', '--port', '0', '--dir', folder])).toEqual({
        code: 1,
        out: '',
        err: `${problem}; --dir names another folder.\n`,
      });
  });

  it('exits with 1 and names --host if it is not an address of this machine', async () => {
    expect(
      await run(['pool', '--port', '0', '--host', '203.0.113.1', '--dir', `${directory}/host`]),
    ).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^--host 203\.0\.113\.1 is not an address of this machine; .*\n$/),
    });
  });

  it('exits with 1 if the port is in use', async () => {
    await run(
      ['pool', '--port', '0', '--dir', `${directory}/first`],
      {},
      /demo\.json/,
      async (printed) => {
        const port = /127\.0\.0\.1:(\d+)/.exec(printed)?.[1] ?? '';
        expect(await run(['pool', '--port', port, '--dir', `${directory}/second`])).toMatchObject({
          code: 1,
          err: `--port ${port} of --host 127.0.0.1 is in use by another process; set another --port.\n`,
        });
      },
    );
  });

  it('runs with NODE_ENV=production only when explicitly allowed', async () => {
    expect(await run(['pool'], { NODE_ENV: 'production' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('EMBEDDED_POOL=allow'),
    });
    expect(
      (
        await run(
          ['pool', '--port', '0', '--dir', `${directory}/allowed`],
          { NODE_ENV: 'production', EMBEDDED_POOL: 'allow' },
          /demo\.json/,
        )
      ).code,
    ).toBe(0);
  });
});

describe('cognito-graphql-gateway serve', () => {
  it('is the gateway itself', async () => {
    let answer: unknown;
    const { out } = await run(
      ['serve'],
      { PORT: '0', EMBEDDED_POOL_DIR: `${directory}/serve`, GRAPHIQL: 'off', LOG_LEVEL: 'fatal' },
      /GraphQL\s+http\S+/,
      async (printed) => {
        const url = /GraphQL\s+(\S+)/.exec(printed)?.[1] ?? '';
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ __typename }"}',
        });
        answer = await response.json();
      },
    );
    expect(answer).toEqual({ data: { __typename: 'Query' } });
    expect(out).toMatch(/GraphQL\s+http:\/\/127\.0\.0\.1:\d+\/graphql/);
  });

  it('reports the problems of its configuration', async () => {
    expect(await run(['serve'], { PORT: 'x' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('PORT must be a whole number'),
    });
  });
});

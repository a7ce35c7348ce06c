/**
 * The packed tarball, installed and used as users do, on every version of Node.js that `engines`
 * allows.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { exportedPaths, install, majors, pack } from '../support/packed/product.js';
import type { Product, Running, Tarball } from '../support/packed/product.js';

const tarball: Tarball = pack();
afterAll(() => {
  tarball.remove();
});

describe('the tarball', () => {
  it('is at most 4 MB', () => {
    expect(tarball.bytes).toBeLessThanOrEqual(4_000_000);
  });

  it('contains nothing specific to the machine that built it', () => {
    expect(
      tarball.files.filter((path) => /\.map$|\.cache$|tsbuildinfo|node_modules/.test(path)),
    ).toEqual([]);
  });

  it('contains every file that its documents link to', () => {
    const documents = tarball.files.filter((path) => path.endsWith('.md'));
    const missing = documents.flatMap((document) =>
      linksOf(document)
        .filter((path) => !has(path))
        .map((path) => `${document} -> ${path}`),
    );
    expect(documents).toContain('README.md');
    expect(missing).toEqual([]);
  });
});

/** Relative links in a Markdown file, from the root of the package. */
function linksOf(document: string): string[] {
  const text = readFileSync(join(new URL('../..', import.meta.url).pathname, document), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(document), target));
}

function has(path: string): boolean {
  return tarball.files.some(
    (file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`),
  );
}

/** Sends a query to the gateway as any client does. */
async function ask<T>(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

/** An unsigned operation of the pool, in AWS JSON 1.1. */
async function call(url: string, operation: string, input: object): Promise<unknown> {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })).json();
}

describe.each(majors)('the product on Node.js %s', (major) => {
  let product: Product;
  let pool: Running;
  /** Settings of a gateway, or of a command, for the running pool. */
  let onPool: Record<string, string>;
  /** Commands and actions as `--help` lists them, added once they have been run. */
  const driven = new Set<string>();
  const run = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): ReturnType<Product['run']> => {
    for (const name of [args[0], args.slice(0, 2).join(' ')]) if (name) driven.add(name);
    for (const option of args.filter((arg) => arg.startsWith('--'))) driven.add(option);
    return product.run(args, env);
  };
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running => {
    driven.add(args[0] ?? '');
    for (const option of args.filter((arg) => arg.startsWith('--'))) driven.add(option);
    return product.start(args, env);
  };

  beforeAll(async () => {
    product = await install(tarball, major);
    const seed = 'node_modules/cognito-graphql-gateway/examples/pool.json';
    pool = start([
      'pool',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--dir',
      'work/pool',
      '--seed',
      seed,
    ]);
    const [, endpoint = ''] = await pool.line(/Endpoint\s+(http\S+)/);
    onPool = {
      COGNITO_USER_POOL_ID: 'eu-central-1_Example01',
      COGNITO_CLIENT_ID: 'examplewebclient0000000001',
      COGNITO_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AUDIT_LOG: 'off',
    };
  }, 120_000);
  afterAll(async () => {
    await pool.stop();
    product.remove();
  });

  it('installs under engine-strict without a warning', () => {
    expect(product.installed.code).toBe(0);
    expect(product.installed.errors).toBe('');
  });

  it('prints its version and its help, and refuses a command that does not exist', () => {
    const { version } = JSON.parse(
      readFileSync(
        join(product.folder, 'node_modules/cognito-graphql-gateway/package.json'),
        'utf8',
      ),
    ) as { version: string };
    expect(run(['--version'])).toMatchObject({ code: 0, output: `${version}\n` });
    expect(run(['--help']).output).toContain('Usage: cognito-graphql-gateway');
    expect(run(['sevre'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('sevre') as unknown,
    });
  });

  it('checks a pool, and names problems', () => {
    expect(run(['check'], onPool)).toMatchObject({
      code: expect.any(Number) as unknown,
      output: expect.stringMatching(/\d+ errors, \d+ warnings/) as unknown,
    });
    expect(run(['check'], { ...onPool, COGNITO_CLIENT_ID: 'nosuchclient' })).toMatchObject({
      code: 1,
    });
    expect(run(['check'], { PORT: 'nine' })).toMatchObject({
      code: 1,
      output: expect.stringContaining('PORT') as unknown,
    });
  });

  it('serves a sign-in from its pool', async () => {
    const gateway = start(['serve'], { ...onPool, PORT: '0' });
    const [, url = ''] = await gateway.line(/listens on (http\S+)\/graphql/);
    const data = await ask(
      url,
      'mutation { authenticate(input: { username: "ada@example.com", password: ' +
        '"Correct-horse-1" }) { __typename ... on OperationError { message } } }',
    );
    expect(data).toEqual({ authenticate: { __typename: 'AuthenticationTokens' } });
    expect(await gateway.stop()).toBe(0);
  });

  it('serves the embedded pool if nothing is configured, and prints a token of its administrator', async () => {
    const directory = join(product.folder, 'work/embedded');
    const gateway = start(['serve'], { PORT: '0', EMBEDDED_POOL_DIR: directory });
    const [, url = ''] = await gateway.line(/GraphQL\s+(http\S+)\/graphql/);
    const [command] = await gateway.line(/\S.* admin-token .*/);
    expect(command).toContain(`--url ${url} --dir ${directory}`);
    const token = run(['admin-token', '--url', url, '--dir', directory]);
    expect(token).toMatchObject({ code: 0, errors: '' });
    const { user } = await ask<{ user: object }>(
      url,
      '{ user(username: "admin") { __typename } }',
      { authorization: `Bearer ${token.output.trim()}` },
    );
    expect(user).toEqual({ __typename: 'User' });
    const data = await ask(
      url,
      'mutation { signUp(input: { username: "eve", password: "Correct-Horse-7", attributes: { ' +
        'email: "eve@example.com" } }) { __typename } }',
    );
    expect(data).toEqual({ signUp: { __typename: 'SignUpSuccess' } });
    expect((await fetch(`${url}/outbox.json?username=eve`)).status).toBe(200);
    expect((await fetch(`${url}/graphiql`)).status).toBe(200);
    expect(await gateway.stop()).toBe(0);
  });

  it('runs every action on users', () => {
    const file = (name: string): string => join(product.folder, 'work', name);
    writeFileSync(
      file('new.csv'),
      'username,email,temporaryPassword,groups\ngrace@example.com,grace@example.com,Temporary-Pass-1,admins\n',
    );
    const known = (action: string): string => {
      writeFileSync(file(`${action}.csv`), 'username\ngrace@example.com\n');
      return file(`${action}.csv`);
    };
    const options = [
      '--journal',
      file('journal'),
      '--report',
      file('report'),
      '--rate',
      '50',
      '--by',
      'ops',
    ];
    const outcomes = [
      run(['users', 'import', file('new.csv'), '--dry-run', '--random-password'], onPool),
      run(['users', 'import', file('new.csv'), '--invite', ...options], onPool),
      run(['users', 'export', file('all.csv'), '--columns', 'username,status,email'], onPool),
      ...['disable', 'enable', 'sign-out', 'delete'].map((action) =>
        run(['users', action, known(action)], onPool),
      ),
    ];
    expect(outcomes.map(({ code, errors }) => (code === 0 ? 0 : errors))).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(readFileSync(file('report'), 'utf8')).toContain('"created"');
    expect(readFileSync(file('all.csv'), 'utf8')).toContain('grace@example.com');
  });

  it("keeps a pool's data across a stop, and rotates its keys in between", async () => {
    const first = start(['pool', '--port', '0', '--dir', 'work/other', '--fixed-passwords']);
    const [, url = ''] = await first.line(/Endpoint\s+(http\S+)/);
    const clientId = 'demopublicclient0000000001';
    const ada = { ClientId: clientId, Username: 'ada', Password: 'Correct-Horse-7' };
    expect(
      await call(url, 'SignUp', {
        ...ada,
        UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
      }),
    ).toMatchObject({ UserConfirmed: false });
    expect(await first.stop()).toBe(0);
    expect(
      run(['pool', 'rotate-keys', '--dir', 'work/other', '--pool', 'us-east-1_Demo00001']),
    ).toMatchObject({ code: 0, errors: '' });
    const second = start(['pool', '--port', '0', '--dir', 'work/other']);
    const [, again = ''] = await second.line(/Endpoint\s+(http\S+)/);
    expect(await call(again, 'SignUp', ada)).toMatchObject({ __type: 'UsernameExistsException' });
    expect(await second.stop()).toBe(0);
  });

  it('serves a pool whose own address is the issuer', async () => {
    const seed = 'node_modules/cognito-graphql-gateway/examples/pool.json';
    const issuer = 'http://127.0.0.1:9229';
    const own = start([
      ...['pool', '--port', '0', '--dir', 'work/issuer', '--seed', seed],
      ...['--issuer', issuer],
    ]);
    const [, endpoint = ''] = await own.line(/Endpoint\s+(http\S+)/);
    const path = 'eu-central-1_Example01/.well-known/openid-configuration';
    const discovered = await (await fetch(`${endpoint}/${path}`)).json();
    expect(discovered).toMatchObject({ issuer: `${issuer}/eu-central-1_Example01` });
    await own.stop();
  });

  it('lists no command or option in its help that this test does not run', () => {
    const { output } = product.run(['--help']);
    const [, , listed = ''] = /(Commands)([\s\S]*)/.exec(output) ?? [];
    const names = [
      ...listed.matchAll(/^ {2}((?:--)?[a-z][a-z-]*(?: [a-z][a-z-]*(?:\|[a-z-]+)*)?)(?= |$)/gm),
    ].flatMap(([, name = '']) => alternativesOf(name));
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !driven.has(name))).toEqual([]);
  });

  it('exports what package.json says, and every export loads', () => {
    const paths = exportedPaths(product.folder);
    expect(paths).toEqual(
      expect.arrayContaining([
        '.',
        './lambda',
        './schema.graphql',
        './subgraph.graphql',
        './package.json',
      ]),
    );
    const program = paths
      .map((path) => `cognito-graphql-gateway${path.slice(1)}`)
      .map((name) =>
        /\.(graphql|json)$/.test(name)
          ? `if (!readFileSync(fileURLToPath(import.meta.resolve('${name}'))).length) ` +
            `throw new Error('${name} is empty');`
          : `if (Object.keys(await import('${name}')).length === 0) throw new Error('${name} exports nothing');`,
      );
    writeFileSync(
      join(product.folder, 'use.js'),
      [
        "import { readFileSync } from 'node:fs'; import { fileURLToPath } from 'node:url';",
        ...program,
        'process.exit();',
      ].join('\n'),
    );
    expect(product.node(['use.js'], onPool)).toMatchObject({ code: 0, output: '' });
  });

  it('installs no package that needs a script to run', () => {
    const lock = JSON.parse(
      readFileSync(join(product.folder, 'node_modules/.package-lock.json'), 'utf8'),
    ) as { packages: Record<string, { hasInstallScript?: boolean }> };
    expect(
      Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript),
    ).toEqual([]);
    expect(readdirSync(join(product.folder, 'node_modules')).length).toBeLessThan(80);
  });
});

/**
 * `users disable|enable` are two actions; the name of `users export <file>` is the part before the
 * option.
 */
function alternativesOf(name: string): string[] {
  const [first = '', second] = name.split(' ');
  return second?.includes('|') ? second.split('|').map((one) => `${first} ${one}`) : [name];
}

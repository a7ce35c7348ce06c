/** Tests the published package, with only the packages that its installation adds. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
let consumer: string;
let lambda: string;
let saidByBuild: string;
beforeAll(async () => {
  saidByBuild = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
  lambda = mkdtempSync(join(tmpdir(), 'lambda-'));
  const installed = join(consumer, 'node_modules/cognito-graphql-gateway');
  cpSync(join(root, 'dist'), join(installed, 'dist'), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
  copyFileSync(join(root, 'dist/lambda/lambda.cjs'), join(lambda, 'lambda.cjs'));
  for (const name of await installedPackages()) {
    mkdirSync(dirname(join(consumer, name)), { recursive: true });
    symlinkSync(join(root, name), join(consumer, name));
  }
}, 240_000);
afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
  rmSync(lambda, { recursive: true, force: true });
});

/** Lists top-level packages. Nested packages are copied with their parent. */
async function installedPackages(): Promise<string[]> {
  const { runtimePackages } = (await import(
    new URL('../../scripts/bundle/sbom.mjs', import.meta.url).href
  )) as { runtimePackages: () => { path: string; installed: boolean }[] };
  return runtimePackages()
    .filter(({ path, installed }) => installed && path.lastIndexOf('node_modules/') === 0)
    .map(({ path }) => path);
}

const environment = {
  PATH: process.env.PATH,
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
/** Links are not followed, so that Node finds a package only where it is installed. */
const run = (cwd: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['--preserve-symlinks', ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...environment,
      COGNITO_USER_POOL_ID: 'eu-west-1_Built0001',
      COGNITO_CLIENT_ID: 'client',
      SEALING_KEYS: 'k'.repeat(32),
    },
  });

/** Finds the answer among the lines of the log. */
const printed = (output: string): unknown =>
  JSON.parse(output.split('\n').find((line) => line.includes('"data":')) ?? '');

describe('the published package', () => {
  it('is a library whose server answers, and whose schema uses the same graphql as the importing program', () => {
    writeFileSync(
      join(consumer, 'use.js'),
      `
      import { createGateway, gatewaySchema } from 'cognito-graphql-gateway';
      import { GraphQLSchema } from 'graphql';
      const gateway = await createGateway({ cognito: { userPoolId: 'eu-west-1_Built0001', clientId: 'client' } });
      const url = await gateway.listen({ port: 0 });
      const response = await fetch(url + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ user(username: \\\\"a\\\\") { __typename } }"}' });
      console.log(JSON.stringify([await response.json(), gatewaySchema() instanceof GraphQLSchema]));
      await gateway.close();
    `,
    );
    expect(printed(run(consumer, 'use.js'))).toEqual([
      { data: { user: { __typename: 'AccessDeniedError' } } },
      true,
    ]);
  });

  it('has types that need no packages other than its dependencies', () => {
    writeFileSync(
      join(consumer, 'use.ts'),
      `
      import { createGateway } from 'cognito-graphql-gateway';
      import type { Gateway, GatewayOptions } from 'cognito-graphql-gateway';
      const options: GatewayOptions = { cognito: { userPoolId: 'eu-west-1_Built0001', clientId: 'client' } };
      export const gateway: Promise<Gateway> = createGateway(options);
      // @ts-expect-error -- a number is not a pool
      export const wrong: GatewayOptions = { cognito: { userPoolId: 7 } };
      // @ts-expect-error -- only our tests may set a clock
      export const hooked: GatewayOptions = { cognito: { userPoolId: 'eu-west-1_Built0001', now: () => new Date() } };
    `,
    );
    const tsc = [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--preserveSymlinks',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      '--types',
      'node',
      'use.ts',
    ];
    expect(run(consumer, ...tsc)).toBe('');
  });

  it('prints no address during the build, because the program that created the cache has ended', () => {
    expect(saidByBuild).toContain('packages at run time');
    expect(saidByBuild).not.toContain('http://');
  });

  it('is a command', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run(consumer, 'node_modules/cognito-graphql-gateway/dist/cli.js', '--version')).toBe(
      `${version}\n`,
    );
  });

  it('refuses a command of the bundled program without a stack trace', () => {
    const cli = join(consumer, 'node_modules/cognito-graphql-gateway/dist/cli.js');
    const { status, stderr } = spawnSync(process.execPath, ['--preserve-symlinks', cli, 'users'], {
      cwd: consumer,
      encoding: 'utf8',
      env: environment,
    });
    expect(stderr).toMatch(/^users needs an action and one file\.\n\nUsage: /);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(2);
  });

  it('is one file for Lambda, which answers an event without any other package', () => {
    const event = readFileSync(new URL('../data/lambda/httpApi.json', import.meta.url), 'utf8');
    const program =
      `require('./lambda.cjs').handler({ ...${event}, body: '{"query":"{ __typename }"}' ` +
      '}).then(({ body }) => { console.log(body); process.exit(); })';
    expect(printed(run(lambda, '-e', program))).toEqual({ data: { __typename: 'Query' } });
  });

  it('starts without a code cache, and with the cache of another program', () => {
    const dist = join(consumer, 'node_modules/cognito-graphql-gateway/dist');
    const start = (): string =>
      run(
        consumer,
        '-e',
        `process.env.PORT = '0'; process.stdout.write = (text) => { if (/listens ` +
          `on/.test(text)) process.exit(); return true; }; import('${dist}/main.js');`,
      );
    writeFileSync(join(dist, 'main.cache'), 'not a cache');
    expect(start).not.toThrow();
    rmSync(join(dist, 'main.cache'));
    expect(start).not.toThrow();
  });
});

/** Tests the process: how it starts, refuses to start, and ends. */
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

import { bundleProgram } from '../support/gatewayProcess.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { startStubCognito, succeed } from '../support/upstream/stubCognito.js';

let directory: string;
let program: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'main-'));
  program = await bundleProgram(
    fileURLToPath(new URL('../../node_modules/.cache/main-test', import.meta.url)),
  );
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program until it ends. Calls `once` with it when it reports that it is listening. */
function run(
  environment: Record<string, string>,
  onceUp: (end: () => void, url: string) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program],
      {
        env: {
          PATH: process.env.PATH,
          EMBEDDED_POOL_DIR: join(directory, 'pool'),
          PORT: '0',
          ...environment,
        },
      },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, output: `${stdout}${stderr}` });
      },
    );
    child.stdout?.on('data', (text: string) => {
      const url = /(http:\S+)\/graphql/.exec(text)?.[1];
      if (url) onceUp(() => child.kill('SIGTERM'), url);
    });
  });
}

describe('main', () => {
  it('ends with exit code 0 on SIGTERM', async () => {
    const { code, output } = await run({}, (end) => {
      end();
    });
    expect(output).toContain('EMBEDDED USER POOL');
    expect(output).not.toContain("the SDK's own client");
    expect(code).toBe(0);
  });

  it('ends at once on a second signal', async () => {
    const { code, output } = await run(
      { SHUTDOWN_NOTICE_MS: '600000', LOG_LEVEL: 'info' },
      (end) => {
        end();
        // Wait until the log confirms the first signal; an earlier second one would merge with it.
        setTimeout(end, 300);
      },
    );
    expect(output).toContain('the gateway exits when its work is done');
    expect(code).toBe(128 + 15);
  });

  it('starts although Cognito is unreachable, and reports that it is not ready', async () => {
    let ready: Response | undefined;
    const { code } = await run(
      {
        COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001',
        COGNITO_CLIENT_ID: 'client',
        COGNITO_ENDPOINT: 'http://127.0.0.1:9',
      },
      (end, url) => {
        void fetch(`${url}/health/ready`).then((answer) => {
          ready = answer;
          end();
        });
      },
    );
    expect(ready?.status).toBe(503);
    expect(code).toBe(0);
  });

  it('serves the pools of the file that POOLS names, each with its own service keys and its name in the audit log', async () => {
    const sha256 = (key: string): string => createHash('sha256').update(key).digest('hex');
    const cognito = await startStubCognito();
    cognito.answer = succeed({});
    const file = join(directory, 'pools.json');
    const auditFile = join(directory, 'audit.log');
    await writeFile(
      file,
      JSON.stringify({
        by: 'header',
        pools: {
          acme: {
            COGNITO_USER_POOL_ID: 'eu-west-1_Acme00001',
            COGNITO_CLIENT_ID: 'acme',
            COGNITO_ENDPOINT: cognito.endpoint,
            SERVICE_KEYS: '$ACME_KEYS',
          },
        },
      }),
    );
    const answers: unknown[] = [];
    const environment = {
      POOLS: file,
      ACME_KEYS: `desk=${sha256('key of acme')}=users:write`,
      AUDIT_LOG: auditFile,
      COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001',
      COGNITO_CLIENT_ID: 'client',
      COGNITO_ENDPOINT: cognito.endpoint,
      SERVICE_KEYS: `desk=${sha256('key of default')}=users:write`,
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
    };
    await run(environment, (end, url) => {
      const graphql = graphqlClient(url);
      const disable = (headers: Record<string, string>): Promise<void> =>
        graphql(
          'mutation { disableUser(input: { username: "ada" }) { __typename } }',
          {},
          headers,
        ).then((answer) => {
          answers.push(answer);
        });
      void disable({ 'x-pool': 'acme', 'x-api-key': 'key of acme' })
        .then(() => disable({ 'x-pool': 'acme', 'x-api-key': 'key of default' }))
        .finally(end);
    });
    await cognito.close();
    expect(answers).toMatchObject([
      { data: { disableUser: { __typename: 'DisableUserSuccess' } } },
      { data: { disableUser: { __typename: 'AccessDeniedError' } } },
    ]);
    expect(cognito.calls.map(({ body }) => body.UserPoolId)).toEqual(['eu-west-1_Acme00001']);
    const lines = (await readFile(auditFile, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { pool: 'acme', event: 'disableUser', outcome: 'DisableUserSuccess' },
      { pool: 'acme', event: 'disableUser', outcome: 'AccessDeniedError' },
    ]);
  });

  it('names all wrong settings at once and ends with exit code 1', async () => {
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

  it.each(['METRICS_PORT', 'EMBEDDED_POOL_PORT'])(
    'blames %s, and not PORT, when its port is taken',
    async (setting) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { code, output } = await run({
        [setting]: String((other.address() as AddressInfo).port),
      });
      other.close();
      expect(code).toBe(1);
      expect(output).toMatch(new RegExp(`could not start: ${setting} \\d+ of `));
    },
  );

  it.each([
    ['METRICS_HOST', { METRICS_PORT: '0', METRICS_HOST: '203.0.113.1' }],
    ['HOST', { HOST: '203.0.113.1' }],
  ])('blames %s when it is not an address of this machine', async (setting, environment) => {
    expect(await run(environment)).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        `could not start: ${setting} 203.0.113.1 is not an address of this machine`,
      ),
    });
  });

  it('names the folder of the pool, not HOST, when it cannot be written', async () => {
    const file = join(directory, 'a file');
    await writeFile(file, '');
    const { code, output } = await run({ EMBEDDED_POOL_DIR: join(file, 'pool') });
    expect(code).toBe(1);
    expect(output).toContain(
      `could not start: The pool's folder ${file}/pool is a file, or inside one ` +
        '(ENOTDIR); EMBEDDED_POOL_DIR names another folder\n',
    );
  });

  it('refuses a pool folder and an audit log in a place where nothing can be created, and does not hang', async () => {
    expect(await run({ EMBEDDED_POOL_DIR: '/proc/no/pool' })).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        "The pool's folder /proc/no/pool is in a place where no folder can be created (ENOENT); EMBEDDED_POOL_DIR",
      ),
    });
    expect(await run({ AUDIT_LOG: '/proc/no/audit.jsonl' })).toMatchObject({
      code: 1,
      output: expect.stringContaining('AUDIT_LOG is in a place where no file can be created'),
    });
  });

  it('refuses a damaged store with an explanation, and does not change it', async () => {
    const pool = join(directory, 'damaged');
    const file = join(pool, 'store', 'data.mdb');
    await mkdir(join(pool, 'store'), { recursive: true });
    await writeFile(file, 'not a store at all');
    const { code, output } = await run({ EMBEDDED_POOL_DIR: pool });
    expect(code).toBe(1);
    expect(output).toMatch(
      /The gateway could not start: The store in .*damaged.*away; EMBEDDED_POOL_DIR names another/,
    );
    expect(await readFile(file, 'utf8')).toBe('not a store at all');
  });
});

describe('the demo pool with its default settings', () => {
  const demo = { ANSWER_STEP_MS: '0', AUDIT_LOG: 'off', LOG_LEVEL: 'error' };
  const password = 'Correct-Horse-7';

  it('lets a developer sign up eleven times, mistype four times, and set up an authenticator app and a passkey', async () => {
    const answers: Record<string, unknown>[] = [];
    const { output } = await run(
      { ...demo, EMBEDDED_POOL_DIR: join(directory, 'demo') },
      (end, url) => {
        void tryOut(url, answers).finally(end);
      },
    );
    expect(output).toContain('GUESSES_PER_USER_AND_SOURCE');
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      ...Array.from({ length: 11 }, () => 'SignUpSuccess'),
      'ConfirmSignUpSuccess',
      ...Array.from({ length: 4 }, () => 'NotAuthorizedError'),
      'AuthenticationTokens',
      'AssociateSoftwareTokenSuccess',
      'StartMyPasskeyRegistrationSuccess',
    ]);
  });

  async function tryOut(url: string, answers: Record<string, unknown>[]): Promise<void> {
    const graphql = graphqlClient(url);
    const mutate = async (
      field: string,
      type: string,
      input: object,
      selection = '',
      headers: Record<string, string> = {},
    ): Promise<Record<string, string>> => {
      const { data } = await graphql(
        `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${selection} } }`,
        { input },
        headers,
      );
      answers.push(data[field] as Record<string, unknown>);
      return data[field] as Record<string, string>;
    };
    for (let number = 1; number <= 11; number += 1)
      await mutate('signUp', 'SignUpInput', {
        username: `ada${String(number)}`,
        password,
        attributes: { email: `ada${String(number)}@example.com` },
      });
    const messages = (await (await fetch(`${url}/outbox.json?username=ada1`)).json()) as {
      code: string;
    }[];
    const [message] = messages;
    await mutate('confirmSignUp', 'ConfirmSignUpInput', {
      username: 'ada1',
      code: message?.code,
    });
    for (let number = 0; number < 4; number += 1)
      await mutate('authenticate', 'AuthenticateInput', {
        username: 'ada1',
        password: 'Wrong-Horse-7',
      });
    const { accessToken = '' } = await mutate(
      'authenticate',
      'AuthenticateInput',
      { username: 'ada1', password },
      '... on AuthenticationTokens { accessToken }',
    );
    const own = { authorization: `Bearer ${accessToken}` };
    await mutate(
      'associateSoftwareToken',
      'AssociateSoftwareTokenInput',
      { issuer: 'demo' },
      '',
      own,
    );
    await mutate('startMyPasskeyRegistration', 'StartMyPasskeyRegistrationInput', {}, '', own);
  }

  it('has the limits of production under NODE_ENV=production', async () => {
    const { output } = await run(
      {
        NODE_ENV: 'production',
        EMBEDDED_POOL: 'allow',
        EMBEDDED_POOL_DIR: join(directory, 'strict'),
        TRUSTED_PROXIES: '0',
        ALLOWED_HOSTS: 'localhost',
      },
      (end) => {
        end();
      },
    );
    expect(output).not.toContain('The limits are raised for one developer');
  });

  it.each([
    ['MUST NOT serve the outbox, which holds every code, in production', 'off', 404],
    ['serves the outbox in production if GRAPHIQL=on allows the pages for developers', 'on', 200],
  ])('%s', async (_title, graphiql, expected) => {
    let status = 0;
    const { output } = await run(
      {
        NODE_ENV: 'production',
        EMBEDDED_POOL: 'allow',
        EMBEDDED_POOL_DIR: join(directory, `graphiql-${graphiql}`),
        TRUSTED_PROXIES: '0',
        ALLOWED_HOSTS: 'localhost',
        GRAPHIQL: graphiql,
      },
      (end, url) => {
        void fetch(`${url}/outbox.json`).then((answer) => {
          status = answer.status;
          end();
        });
      },
    );
    expect(status).toBe(expected);
    expect(output.includes('/outbox')).toBe(expected === 200);
  });

  it('is replaced by the first pool and client of the file that EMBEDDED_POOL_SEED names', async () => {
    const file = join(directory, 'seed.json');
    const pools: object[] = [
      {
        Id: 'us-east-1_Seeded001',
        clients: [
          {
            ClientId: 'seededclient',
            ClientSecret: 'seededsecretseededsecretseeded',
            ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
            PreventUserExistenceErrors: 'ENABLED',
          },
        ],
        users: [{ username: 'ada', password, attributes: { email: 'ada@example.com' } }],
      },
    ];
    await writeFile(file, JSON.stringify({ pools }));
    let signedIn: unknown;
    const environment = {
      ...demo,
      EMBEDDED_POOL_SEED: file,
      EMBEDDED_POOL_DIR: join(directory, 'seeded'),
    };
    const { output } = await run(environment, (end, url) => {
      void graphqlClient(url)(
        'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }',
        { input: { username: 'ada', password } },
      )
        .then(({ data }) => {
          signedIn = data.authenticate;
        })
        .finally(end);
    });
    expect(signedIn).toEqual({ __typename: 'AuthenticationTokens' });
    expect(output).toContain(file);
    expect(output).not.toContain('demo administrator');
    await writeFile(file, JSON.stringify({ pools: [{ Id: 'us-east-1_Seeded001' }] }));
    const refused = await run(environment);
    expect(refused.output).toContain(
      'pools[0].clients: is empty: the gateway serves the first pool through its first client',
    );
  });
});

/**
 * Runs the gateway as a program on a Cognito that counts the calls it receives, with its audit log
 * where a test can damage it.
 */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { graphqlClient } from '../../support/graphqlClient.js';
import { startStubCognito } from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';

const children = new Set<ReturnType<typeof spawn>>();

/** Ends the processes that a failed test left running. */
export function killAudited(): void {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
}

const apiKey = 'a key of a back office';
const createUser =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename ... on ' +
  'ServiceUnavailableError { cause } } }';

export interface Audited {
  readonly cognito: StubCognito;
  readonly stdout: Readable;
  /** Everything written to standard error. */
  readonly errors: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Creates one user per name; resolves with the `__typename` of each answer, by name. */
  readonly act: (names: readonly string[]) => Promise<Map<string, string>>;
  readonly signIn: () => Promise<string>;
  readonly read: () => Promise<string>;
  readonly status: (path: 'live' | 'ready') => Promise<number>;
  readonly untilReady: () => Promise<void>;
  /** The users that Cognito was asked to create. */
  readonly reached: () => string[];
  readonly end: () => Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** @param fileKB the size that a file may have at most */
export async function startAudited(
  program: string,
  env: Record<string, string>,
  fileKB?: number,
): Promise<Audited> {
  const cognito = await startStubCognito();
  cognito.answer = answer;
  const command =
    fileKB === undefined
      ? [process.execPath, program]
      : ['bash', '-c', `ulimit -f ${String(fileKB)}; exec "$0" "$1"`, process.execPath, program];
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { ...environment(cognito), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const url = await urlOf(child, () => errors);
  const graphql = graphqlClient(url);
  const status: Audited['status'] = (path) =>
    fetch(`${url}/health/${path}`, { signal: AbortSignal.timeout(2000) }).then(
      (found) => found.status,
    );

  async function one(name: string): Promise<readonly [string, string]> {
    const { data } = await graphql(
      createUser,
      { input: { username: name } },
      { 'x-api-key': apiKey },
    );
    const { __typename: member, cause } = data.createUser as { __typename: string; cause?: string };
    return [name, cause === undefined ? member : `${member} ${cause}`];
  }

  return {
    cognito,
    stdout: child.stdout,
    errors: () => errors,
    signal: (name) => child.kill(name),
    act: async (names) => {
      const left = [...names];
      const answers = new Map<string, string>();
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let name = left.shift(); name !== undefined; name = left.shift())
            answers.set(...(await one(name)));
        }),
      );
      return answers;
    },
    signIn: () =>
      graphql(
        'mutation { authenticate(input: { username: "ada", password: "Wrong-Horse-7" }) { __typename } }',
      ).then(({ data }) => data.authenticate.__typename as string),
    read: () =>
      graphql('{ user(username: "ada") { __typename } }', {}, { 'x-api-key': apiKey }).then(
        ({ data }) => data.user.__typename as string,
      ),
    status,
    untilReady: async () => {
      for (let tries = 0; (await status('ready')) !== 200; tries += 1) {
        if (tries > 100) throw new Error('the gateway does not become ready');
        await wait(50);
      }
    },
    reached: () =>
      cognito.calls
        .filter((call) => call.command === 'AdminCreateUser')
        .map(({ body }) => body.Username as string),
    end: async () => {
      const began = performance.now();
      const ended =
        child.exitCode === null ? once(child, 'exit') : Promise.resolve([child.exitCode]);
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      await cognito.close();
      return { code, ms: performance.now() - began };
    },
  };
}

const answer: Answer = ({ command, body }, response) => {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'request-1' };
  if (command === 'InitiateAuth')
    response
      .writeHead(400, { ...headers, 'x-amzn-errortype': 'NotAuthorizedException:' })
      .end('{"__type":"NotAuthorizedException","message":"Incorrect username or password."}');
  else
    response
      .writeHead(200, headers)
      .end(
        JSON.stringify(
          command === 'AdminCreateUser'
            ? { User: { Username: body.Username, Attributes: [] } }
            : { Username: body.Username, UserAttributes: [] },
        ),
      );
};

function environment({ endpoint }: StubCognito): Record<string, string> {
  const sha256 = createHash('sha256').update(apiKey).digest('hex');
  return {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    LOG_LEVEL: 'info',
    ANSWER_STEP_MS: '0',
    COGNITO_QUOTAS: 'off',
    DRAIN_MS: '2000',
    COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001',
    COGNITO_CLIENT_ID: 'client',
    COGNITO_ENDPOINT: endpoint,
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'key',
    SERVICE_KEYS: `desk=${sha256}=users:read,users:write`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

/** Leaves the stream paused. */
async function urlOf(
  child: ChildProcessByStdio<null, Readable, Readable>,
  errors: () => string,
): Promise<string> {
  let text = '';
  for (;;) {
    const [chunk] = (await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => {
        throw new Error(`it ended: ${errors()}`);
      }),
    ])) as [Buffer];
    child.stdout.pause();
    text += chunk.toString();
    const url = /listens on (http:\S+)\/graphql/.exec(text)?.[1];
    if (url) return url;
  }
}

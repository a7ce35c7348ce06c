/** Starts cognito-local as a process in a temporary folder, on a free loopback port. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

const start = fileURLToPath(
  new URL('../node_modules/cognito-local/lib/bin/start.js', import.meta.url),
);

/**
 * Tokens have this and the pool id as `iss`, wherever cognito-local listens. By default it is the
 * host and port.
 */
const issuerDomain = 'http://cognito-local.test';
/**
 * By default, cognito-local lets users sign in only with an e-mail address. `UsernameAttributes` of
 * CreateUserPool cannot undo that, because lodash merges an empty list into the default and keeps
 * the default.
 */
const configuration = {
  TokenConfig: { IssuerDomain: issuerDomain },
  UserPoolDefaults: { UsernameAttributes: [] },
};
/** Every code that cognito-local sends. */
const fixedCode = '123456';

export interface CognitoLocal {
  readonly url: string;
  readonly issuer: string;
  readonly code: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientConfig: {
    readonly region: string;
    readonly endpoint: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /**
   * The official client, used to bring cognito-local into the state that a step of the walk needs.
   */
  readonly cognito: CognitoIdentityProvider;
  readonly close: () => Promise<void>;
}

/** cognito-local with one pool (sign-in by username, codes by e-mail) and one public client. */
export async function startCognitoLocal(): Promise<CognitoLocal> {
  const directory = await mkdtemp(join(tmpdir(), 'cognito-local-'));
  await mkdir(join(directory, '.cognito'));
  await writeFile(join(directory, '.cognito/config.json'), JSON.stringify(configuration));
  const child = spawn(process.execPath, [start], {
    cwd: directory,
    env: { HOST: '127.0.0.1', PORT: '0', CODE: fixedCode },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await urlOf(child);
  const clientConfig = {
    region: 'local',
    endpoint: url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const cognito = new CognitoIdentityProvider(clientConfig);
  const { UserPool: { Id: userPoolId = '' } = {} } = await cognito.createUserPool({
    PoolName: 'peer',
    AutoVerifiedAttributes: ['email'],
  });
  const { UserPoolClient: { ClientId: clientId = '' } = {} } = await cognito.createUserPoolClient({
    UserPoolId: userPoolId,
    ClientName: 'peer',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  return {
    url,
    issuer: `${issuerDomain}/${userPoolId}`,
    code: fixedCode,
    userPoolId,
    clientId,
    clientConfig,
    cognito,
    close: async () => {
      cognito.destroy();
      await ended(child);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

type Child = ChildProcessByStdio<null, Readable, null>;

/**
 * The address that cognito-local prints when it listens. Its output is read to the end, so that it
 * never blocks.
 */
async function urlOf(child: Child): Promise<string> {
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`cognito-local ended with ${String(code)} before it listened`));
    });
    createInterface(child.stdout).on('line', (line) => {
      const url = /running on (http:\/\/[\d.]+:\d+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
  });
}

async function ended(child: Child): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}

/** Tests the demo administrator's token, and the command that the gateway names for it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  adminToken,
  adminTokenCommand,
  adminTokenOptions,
  AdminTokenProblem,
} from '../../src/process/adminToken.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';

describe('adminToken', () => {
  let gateway: GatewayUnderTest;
  let empty: string;
  beforeAll(async () => {
    gateway = await startGateway();
    empty = await mkdtemp(join(tmpdir(), 'admin-token-'));
  });
  afterAll(async () => {
    await gateway.close();
    await rm(empty, { recursive: true });
  });

  it('is an access token for operations that need permissions', async () => {
    const token = await adminToken({ url: gateway.url, directory: gateway.directory });
    const answer = await gateway.graphql(
      '{ user(username: "admin") { __typename } }',
      {},
      { authorization: `Bearer ${token}` },
    );
    expect(answer.data).toEqual({ user: { __typename: 'User' } });
  });

  it('names the folder, the address or the refusal when it cannot get a token', async () => {
    const other = { url: gateway.url, directory: empty };
    await expect(adminToken(other)).rejects.toThrow(
      new AdminTokenProblem(
        `There is no demo pool in ${empty}. Start the gateway without ` +
          `COGNITO_USER_POOL_ID in this folder first, or name the pool's folder with ` +
          '--dir.',
      ),
    );
    await writeFile(join(empty, 'demo.json'), '{');
    await expect(adminToken(other)).rejects.toThrow(`${join(empty, 'demo.json')} is damaged.`);
    await writeFile(
      join(empty, 'demo.json'),
      '{"adminUsername":"admin","adminPassword":"Wrong-Horse-7"}',
    );
    await expect(adminToken(other)).rejects.toThrow('NotAuthorizedError');
    await expect(adminToken({ ...other, url: 'http://127.0.0.1:9' })).rejects.toThrow(
      'No gateway answers at http://127.0.0.1:9.',
    );
  });
});

describe('the command that the gateway names', () => {
  const usual = { url: 'http://127.0.0.1:4000', directory: '.pool' };

  it.each([
    [
      'npx cognito-graphql-gateway serve',
      '/app/node_modules/.bin/cognito-graphql-gateway',
      'npx cognito-graphql-gateway admin-token',
    ],
    ['npm start in a clone', '/app/dist/main.js', 'node dist/cli.js admin-token'],
    ['node dist/cli.js serve', '/app/dist/cli.js', 'node dist/cli.js admin-token'],
  ])('exists for a person who ran %s', (_how, program, command) => {
    expect(adminTokenCommand(program, '/app', usual)).toBe(command);
  });

  it('includes the address and the folder if they are not the defaults', () => {
    const command = (url: string, directory: string): string =>
      adminTokenCommand('/app/dist/main.js', '/app', { url, directory });
    expect(command('http://0.0.0.0:4000', '.pool')).toBe('node dist/cli.js admin-token');
    expect(command('http://[::1]:5000', "/tmp/ada's pool")).toBe(
      "node dist/cli.js admin-token --url http://[::1]:5000 --dir '/tmp/ada'\\''s pool'",
    );
  });

  it('reads missing options from the settings of the gateway', () => {
    expect(adminTokenOptions({}, {})).toEqual(usual);
    expect(adminTokenOptions({}, { PORT: '5000', EMBEDDED_POOL_DIR: 'demo' })).toEqual({
      url: 'http://127.0.0.1:5000',
      directory: 'demo',
    });
    expect(
      adminTokenOptions({ url: 'http://127.0.0.1:6000', dir: 'other' }, { PORT: '5000' }),
    ).toEqual({ url: 'http://127.0.0.1:6000', directory: 'other' });
  });
});

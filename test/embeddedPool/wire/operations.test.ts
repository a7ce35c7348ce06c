import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { startPool, type TestPool } from '../../support/pool/startPool.js';

/** Every user-pool command that the gateway may send. */
const commands = Object.keys(
  JSON.parse(readFileSync(new URL('../../data/commands.json', import.meta.url), 'utf8')) as object,
);

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

describe('the table of operations', () => {
  it.each(commands)('%s is there', async (command) => {
    const answer = await test.pool.call(`AWSCognitoIdentityProviderService.${command}`, {});
    expect(answer.status).toBe(400);
    // What the operation needs is missing from {}.
    expect(JSON.parse(answer.body)).toMatchObject({ __type: 'InvalidParameterException' });
  });

  it('has one file per line, named as the operation', () => {
    const files = readdirSync(
      new URL('../../../src/embeddedPool/operations', import.meta.url),
    ).filter((file) => file !== 'index.ts');
    // SetUserMFAPreference stands in setUserMfaPreference.ts: names of files are in camelCase.
    expect(
      Object.keys(operations)
        .map((name) => `${name}.ts`.toLowerCase())
        .sort(),
    ).toEqual(files.map((file) => file.toLowerCase()).sort());
  });

  it('an operation that is not there is unknown (AWS JSON 1.1)', async () => {
    const answer = await test.pool.call(
      'AWSCognitoIdentityProviderService.BecomeAdministrator',
      {},
    );
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { __type: 'UnknownOperationException', message: '' },
    ]);
  });
});

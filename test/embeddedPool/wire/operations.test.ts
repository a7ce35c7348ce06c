import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { operationFacts } from '../../../src/embeddedPool/wire/requestModelData.js';
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
  it.each(commands)('includes %s', async (command) => {
    const answer = await test.pool.call(`AWSCognitoIdentityProviderService.${command}`, {});
    expect(answer.status).toBe(400);
    // {} lacks the members that the operation requires.
    expect(JSON.parse(answer.body)).toMatchObject({ __type: 'InvalidParameterException' });
  });

  it('has one file per line, named as the operation', () => {
    const files = readdirSync(
      new URL('../../../src/embeddedPool/operations', import.meta.url),
    ).filter((file) => file !== 'index.ts');
    // SetUserMFAPreference is in setUserMfaPreference.ts, because file names use camelCase.
    expect(
      Object.keys(operations)
        .map((name) => `${name}.ts`.toLowerCase())
        .sort(),
    ).toEqual(files.map((file) => file.toLowerCase()).sort());
  });

  it('lacks the operations that docs/local-cognito.md lists, and refers to that page', async () => {
    const page = readFileSync(new URL('../../../docs/local-cognito.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('## What is not here');
    const lacking = Object.keys(operationFacts).filter((name) => !Object.hasOwn(operations, name));
    const named = [...section.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !name.endsWith('Exception')).sort()).toEqual(lacking.sort());
    for (const name of lacking) {
      const answer = await test.pool.call(`AWSCognitoIdentityProviderService.${name}`, {});
      expect(JSON.parse(answer.body)).toEqual({
        __type: 'UnknownOperationException',
        message: `The embedded pool does not have ${name}. docs/local-cognito.md lists what it lacks.`,
      });
    }
  });

  it('does not know an operation that is not in it (AWS JSON 1.1)', async () => {
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

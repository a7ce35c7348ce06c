/**
 * R18: acknowledged writes are durable. The embedded pool is killed repeatedly while eight writers
 * write.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  AdminDeleteUserCommand,
  AdminEnableUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { keys } from '../../../src/embeddedPool/store/records.js';
import { openLmdbStore } from '../../../src/embeddedPool/store/lmdbStore.js';
import { bundlePool, startPoolProcess } from '../../support/pool/poolProcess.js';
import type { PoolProcess, Program } from '../../support/pool/poolProcess.js';
import { auditStore } from '../../support/pool/storeAudit.js';
import { userPoolId } from '../../support/pool/testPool.js';
import { lostWrites, writeAndKill, writeWhole } from '../../support/pool/writeLoad.js';
import { figure, sized } from '../support/figures.js';

const kills = sized(200, 5);
/** Milliseconds until it listens again. */
const restartMs = 2000;

let program: Program;
let directory: string;
let running: PoolProcess;
beforeAll(async () => {
  program = await bundlePool();
  directory = await mkdtemp(join(tmpdir(), 'durability-'));
  running = await startPoolProcess(program, directory);
});
afterAll(async () => {
  await running.kill();
  await program.remove();
  await rm(directory, { recursive: true, force: true });
});

describe('an embedded pool that is killed while it writes', () => {
  it('MUST keep every acknowledged write whole and listen again in time', async () => {
    const found = { lost: [] as string[], torn: [] as string[] };
    let acknowledged = 0;
    let slowest = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const ledger = await writeAndKill(running, `r${String(kill)}`);
      found.torn.push(...(await auditStore(join(directory, 'store'))).torn);
      running = await startPoolProcess(program, directory);
      found.lost.push(...(await lostWrites(running.sdk, ledger)));
      acknowledged += ledger.acknowledged;
      slowest = Math.max(slowest, running.startedIn);
    }
    figure(
      'R18',
      `lost of ${String(acknowledged)} acknowledged writes over ${String(kills)} kills`,
      found.lost.length,
      '0',
    );
    figure('R18', 'torn records', found.torn.length, '0');
    figure(
      'R18',
      'slowest restart',
      `${String(Math.round(slowest))} ms`,
      `at most ${String(restartMs)} ms`,
    );
    expect(found).toEqual({ lost: [], torn: [] });
    expect(acknowledged).toBeGreaterThan(kills * 10);
    expect(slowest).toBeLessThanOrEqual(restartMs);
  });

  it('control: finds a change and a deletion that were not acknowledged, and a record without its other half', async () => {
    const users = new Map<string, Awaited<ReturnType<typeof writeWhole>>>();
    for (const name of ['changed', 'deleted', 'untouched'])
      users.set(name, await writeWhole(running.sdk, name));
    await running.sdk.send(
      new AdminEnableUserCommand({ UserPoolId: userPoolId, Username: 'changed' }),
    );
    await running.sdk.send(
      new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: 'deleted' }),
    );
    expect(
      (await lostWrites(running.sdk, { users })).map((line) => line.split(' ', 1)[0]).sort(),
    ).toEqual(['changed', 'deleted']);
    await running.kill();
    const store = await openLmdbStore(join(directory, 'store'));
    await store.transaction((transaction) =>
      transaction.remove(keys.membership(userPoolId, 'changed', 'changed')),
    );
    await store.close();
    expect((await auditStore(join(directory, 'store'))).torn).not.toEqual([]);
  });
});

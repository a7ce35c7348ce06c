/**
 * No acknowledged write is lost and none is torn when the process is killed at any moment. `npm run
 * trust -- --only R18` runs many more rounds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteUserCommand,
  AdminEnableUserCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { keys } from '../../../src/embeddedPool/store/records.js';
import { openLmdbStore } from '../../../src/embeddedPool/store/lmdbStore.js';
import {
  bundlePool,
  killWhileStarting,
  startPoolProcess,
  type Program,
} from '../../support/pool/poolProcess.js';
import { auditStore } from '../../support/pool/storeAudit.js';
import { clientId as ClientId, userPoolId } from '../../support/pool/testPool.js';
import { lostWrites, writeAndKill, writeWhole, type Ledger } from '../../support/pool/writeLoad.js';

const rounds = 5;

let program: Program;
let directory: string;
beforeAll(async () => {
  program = await bundlePool();
  directory = await mkdtemp(join(tmpdir(), 'pool-durability-'));
});
afterAll(async () => {
  await program.remove();
  await rm(directory, { recursive: true, force: true });
});

describe('a pool that is killed while it writes', () => {
  const total = { acknowledged: 0, unanswered: 0, lost: 0, torn: 0 };
  const starts: number[] = [];
  const ledgers: Ledger[] = [];
  afterAll(() => {
    const [fastest, middle, slowest] = [0, 0.5, 1].map((part) =>
      starts.sort((one, other) => one - other)[Math.floor(part * (starts.length - 1))]?.toFixed(0),
    );
    process.stdout.write(
      `pool durability: ${JSON.stringify({ rounds, ...total })}, listening again after ` +
        `${middle ?? ''} ms in the middle (${fastest ?? ''} to ${slowest ?? ''})\n`,
    );
  });

  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'MUST keep every acknowledged write whole, round %i (LMDB: a commit is on disk before it is answered)',
    async (round) => {
      const running = await startPoolProcess(program, directory);
      const ledger = await writeAndKill(running, `r${round}`);

      const { torn } = await auditStore(join(directory, 'store'));
      const again = await startPoolProcess(program, directory);
      const lost = await lostWrites(again.sdk, ledger);
      await again.kill();
      starts.push(again.startedIn);
      ledgers.push(ledger);
      total.acknowledged += ledger.acknowledged;
      total.unanswered += ledger.unanswered;
      total.lost += lost.length;
      total.torn += torn.length;
      expect({ lost, torn }).toEqual({ lost: [], torn: [] });
    },
    60_000,
  );

  it('MUST keep what it acknowledged in earlier rounds; lostWrites and auditStore report every loss', async () => {
    const running = await startPoolProcess(program, directory);
    const users = new Map(ledgers.flatMap((ledger) => [...ledger.users]));
    const [changed, deleted] = ['control-changed', 'control-deleted'];
    for (const name of [changed, deleted]) users.set(name, await writeWhole(running.sdk, name));
    expect(await lostWrites(running.sdk, { users })).toEqual([]);
    await running.sdk.send(
      new AdminEnableUserCommand({ UserPoolId: userPoolId, Username: changed }),
    );
    await running.sdk.send(
      new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: deleted }),
    );
    expect(
      (await lostWrites(running.sdk, { users })).map((line) => line.split(' ', 1)[0]).sort(),
    ).toEqual([changed, deleted].sort());
    await running.kill();
    const store = await openLmdbStore(join(directory, 'store'));
    await store.transaction((transaction) =>
      transaction.remove(keys.membership(userPoolId, changed, changed)),
    );
    await store.close();
    expect((await auditStore(join(directory, 'store'))).torn).toEqual([
      `a member without membership: ${JSON.stringify(keys.member(userPoolId, changed, changed))}`,
      `memberships without member: ${JSON.stringify([userPoolId])}`,
    ]);
  }, 600_000);
});

describe('a pool that is killed while it starts for the first time', () => {
  it('MUST start the next time, with a complete store or none (ours)', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'pool-fresh-'));
    const { startedIn, kill } = await startPoolProcess(program, join(fresh, 'whole'));
    await kill();
    // Spread over the time that a start takes, so that some kills happen while the store or the
    // keys are created.
    for (let part = 1; part <= 4; part += 1)
      await killWhileStarting(program, join(fresh, String(part)), (startedIn * part) / 4);
    for (let part = 1; part <= 4; part += 1) {
      const running = await startPoolProcess(program, join(fresh, String(part)));
      await running.sdk.send(
        new SignUpCommand({ ClientId, Username: 'first', Password: 'Passw0rd!x' }),
      );
      await running.kill();
      expect(await auditStore(join(fresh, String(part), 'store'))).toEqual({ users: 1, torn: [] });
    }
    await rm(fresh, { recursive: true, force: true });
  }, 60_000);
});

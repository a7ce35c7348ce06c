/** One process per folder, and a full disk. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { bundlePool, startPoolProcess, type Program } from '../../support/pool/poolProcess.js';
import { userPoolId as UserPoolId } from '../../support/pool/testPool.js';

let workspace: string;
let program: Program;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pool-folder-'));
  program = await bundlePool();
});
afterAll(async () => {
  await program.remove();
  await rm(workspace, { recursive: true, force: true });
});

describe('the folder of a pool', () => {
  it('MUST be used by one process at a time: a second one is refused, names the first, and changes nothing', async () => {
    const directory = join(workspace, 'one');
    const first = await startPoolProcess(program, directory);
    await expect(startPoolProcess(program, directory)).rejects.toThrow(
      /ended with 1: The pool in .* is in use by process \d+: stop it, or use another folder/,
    );
    await expect(openEmbeddedPool({ directory })).rejects.toThrow('is in use by process');
    expect(await readdir(join(directory, 'running'))).toHaveLength(1);
    await first.kill();
  });

  it('can be used again after its process was killed or has closed the pool, even if the process id is in use again', async () => {
    const directory = join(workspace, 'again');
    await (await startPoolProcess(program, directory)).kill();
    // Like process 1 of a restarted container: it has the id of a running process, but another
    // start time.
    await writeFile(join(directory, 'running', `${process.pid}.another-moment`), '');
    for (let round = 0; round < 2; round += 1)
      await (await openEmbeddedPool({ directory })).close();
    await (await startPoolProcess(program, directory)).kill();
    expect(await readdir(join(directory, 'running'))).toHaveLength(1);
  });

  it('can be opened only once within a process, too', async () => {
    const directory = join(workspace, 'within');
    const pool = await openEmbeddedPool({ directory });
    await expect(openEmbeddedPool({ directory })).rejects.toThrow(
      `in use by process ${process.pid}`,
    );
    await pool.close();
  });

  it('MUST keep no signing keys of a pool that was deleted while they were being created', async () => {
    const directory = join(workspace, 'short-lived');
    const pool = await openEmbeddedPool({ directory });
    const sdk = new CognitoIdentityProviderClient(pool.clientConfig);
    const create = async () =>
      (await sdk.send(new CreateUserPoolCommand({ PoolName: 'x' }))).UserPool?.Id;
    await sdk.send(new DeleteUserPoolCommand({ UserPoolId: await create() }));
    // By then, the keys of the deleted pool would have been written too.
    const kept = [await create(), await create(), await create()];
    for (const id of kept) await pool.jwks(id ?? '');
    await pool.close();
    const files = await readdir(join(directory, 'keys'));
    expect(files.filter((file) => file.includes('_')).sort()).toEqual(
      kept.map((id) => `${id}.json`).sort(),
    );
  });
});

/** A file system of a few megabytes; mounting it needs root. */
function mountSmall(directory: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', directory], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

describe('a full disk', () => {
  it('fails writes with InternalErrorException, keeps serving reads, and writes again once there is space', async () => {
    const disk = join(workspace, 'disk');
    await mkdir(disk);
    if (!existsSync('/proc/self/stat') || !mountSmall(disk)) return;
    // Runs in a separate process, because LMDB prints its own message for each failure.
    const pool = await startPoolProcess(program, join(disk, 'pool'));
    const create = (Username: string) =>
      pool.sdk.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          MessageAction: 'SUPPRESS',
          UserAttributes: [{ Name: 'profile', Value: 'x'.repeat(2000) }],
        }),
      );
    const acknowledged: string[] = [];
    const failures: string[] = [];
    try {
      for (let number = 0; number < 2000 && failures.length < 20; number += 1) {
        const name = `user${number}`;
        await create(name).then(
          () => acknowledged.push(name),
          (error: unknown) => failures.push((error as Error).name),
        );
      }
      expect(failures).toHaveLength(20);
      expect(new Set(failures)).toEqual(new Set(['InternalErrorException']));
      for (const Username of acknowledged)
        await pool.sdk.send(new AdminGetUserCommand({ UserPoolId, Username }));
      execFileSync('mount', ['-o', 'remount,size=20m', disk]);
      // An unhandled rejection would have ended the process.
      await create('later');
      const said = pool.said.splice(0).join('');
      expect(said).toContain('The store cannot be written: is its disk full?');
    } finally {
      pool.said.length = 0;
      await pool.kill();
      execFileSync('umount', [disk]);
    }
  });
});

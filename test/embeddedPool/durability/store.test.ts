import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  GetUserCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { openEmbeddedPool, type EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { openLmdbStore, schemaVersion } from '../../../src/embeddedPool/store/lmdbStore.js';
import { accessTokenOf } from '../../support/pool/actions.js';
import {
  clientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';
import { auditStore } from '../../support/pool/storeAudit.js';

let workspace: string;
/** A complete store. Some of its values have pages of their own, and some of its pages are free. */
let whole: Buffer;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'pool-store-'));
  const source = join(workspace, 'source');
  const store = await openLmdbStore(source);
  await store.transaction((transaction) => {
    for (let number = 0; number < 120; number += 1)
      transaction.put(['thing', number], 'x'.repeat(number % 5 === 0 ? 3500 : 200));
  });
  for (let round = 0; round < 20; round += 1)
    await store.transaction((transaction) => transaction.put(['thing', round], 'y'.repeat(300)));
  await store.close();
  whole = await readFile(join(source, 'data.mdb'));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

let counter = 0;
/** A directory of a pool whose data file has this content. */
async function directoryOf(content: Buffer | string): Promise<string> {
  const directory = join(workspace, `pool${(counter += 1)}`);
  await mkdir(join(directory, 'store'), { recursive: true });
  await writeFile(join(directory, 'store', 'data.mdb'), content);
  return directory;
}
const fileOf = (directory: string): Promise<Buffer> =>
  readFile(join(directory, 'store', 'data.mdb'));

describe('a store that cannot be used', () => {
  it.each<[string, () => Buffer | string]>([
    ['cut to half', () => whole.subarray(0, whole.length / 2)],
    ['cut within the first page', () => whole.subarray(0, 100)],
    ['empty', () => Buffer.alloc(0)],
    ['a text', () => '{"Users":[]}'.repeat(2000)],
    ['all zeros', () => Buffer.alloc(whole.length)],
    [
      'overwritten behind its first pages',
      () => Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192, 0xa5)]),
    ],
  ])(
    'is refused and left as it is: %s (LMDB file format: liblmdb, mdb.c)',
    async (_title, content) => {
      const directory = await directoryOf(content());
      const before = await fileOf(directory);
      await expect(openEmbeddedPool({ directory })).rejects.toThrow(
        /^The store in .* is damaged: .*\. It was left untouched: restore a backup or move the directory away$/,
      );
      expect((await fileOf(directory)).equals(before)).toBe(true);
    },
  );

  // LMDB file format.
  it('is refused if any page with data is damaged; damage to an empty page loses nothing', async () => {
    const original = await contentOf(await directoryOf(whole));
    const outcomes = { refused: 0, same: 0 };
    for (let page = 2; page < whole.length / 4096; page += 1) {
      const content = Buffer.from(whole);
      content.fill(0xff, page * 4096, page * 4096 + 64);
      const directory = await directoryOf(content);
      const read = await contentOf(directory).catch((error: unknown) => (error as Error).message);
      if (read === original) outcomes.same += 1;
      else expect(read).toMatch(/is damaged: page \d+ is damaged/);
      if (read !== original) outcomes.refused += 1;
      expect((await fileOf(directory)).equals(content)).toBe(true);
      await rm(directory, { recursive: true });
    }
    expect(outcomes.refused).toBeGreaterThan(20);
    expect(outcomes.same).toBeGreaterThan(0);
  });

  it.each([[schemaVersion + 1], [schemaVersion - 1], [999]])(
    'is refused and left as it is: schema version %i (ours)',
    async (version) => {
      const directory = await directoryOf(whole);
      const store = await openLmdbStore(join(directory, 'store'));
      await store.transaction((transaction) => transaction.put(['schema'], version));
      await store.close();
      const before = await fileOf(directory);
      await expect(openEmbeddedPool({ directory })).rejects.toThrow(
        `has schema version ${version}; this release reads ${schemaVersion}. ` +
          'It was left untouched: use the release that wrote it',
      );
      expect((await fileOf(directory)).equals(before)).toBe(true);
    },
  );

  async function contentOf(directory: string): Promise<string> {
    const store = await openLmdbStore(join(directory, 'store'));
    const content = createHash('sha256')
      .update(JSON.stringify([...store.range({ prefix: ['thing'] })]))
      .digest('hex');
    await store.close();
    return content;
  }
});

describe('backup and restore', () => {
  let test: TestPool;
  let accessToken: string;
  let backup: string;
  beforeAll(async () => {
    test = await startPool({ users: [jane] });
    accessToken = await accessTokenOf(test, 'jane');
    backup = join(workspace, 'backup');
    const create = (number: number) =>
      test.sdk.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: `user${number}`,
          MessageAction: 'SUPPRESS',
        }),
      );
    for (let number = 0; number < 5; number += 1) await create(number);
    // Taken during writes; each write is in the copy completely or not at all.
    await Promise.all([
      test.pool.backup(backup),
      ...Array.from({ length: 20 }, (_, index) => create(index + 5)),
    ]);
  });
  afterAll(async () => {
    expect(test.faults).toEqual([]);
    await test.stop();
  });

  /** Opens the backup as a pool of its own, with or without the keys of the old one. */
  async function restored<T>(
    withKeys: boolean,
    use: (sdk: CognitoIdentityProviderClient, pool: EmbeddedPool) => Promise<T>,
  ): Promise<T> {
    const directory = join(workspace, `restored${(counter += 1)}`);
    await mkdir(join(directory, 'store'), { recursive: true });
    await copyFile(join(backup, 'data.mdb'), join(directory, 'store', 'data.mdb'));
    if (withKeys)
      await cp(join(test.directory, 'keys'), join(directory, 'keys'), { recursive: true });
    expect((await auditStore(join(directory, 'store'))).torn).toEqual([]);
    const pool = await openEmbeddedPool({ directory });
    const answer = await use(new CognitoIdentityProviderClient(pool.clientConfig), pool);
    await pool.close();
    return answer;
  }
  const signInAsJane = (sdk: CognitoIdentityProviderClient) =>
    sdk.send(
      new InitiateAuthCommand({
        ClientId: clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane@example.com', PASSWORD: password },
      }),
    );

  it('restore every user with password and aliases (issue: backup and restore)', async () => {
    await restored(true, async (sdk) => {
      for (let number = 0; number < 5; number += 1)
        expect(
          (await sdk.send(new AdminGetUserCommand({ UserPoolId, Username: `user${number}` })))
            .UserStatus,
        ).toBe('FORCE_CHANGE_PASSWORD');
      expect((await signInAsJane(sdk)).AuthenticationResult?.AccessToken).toBeDefined();
    });
  });

  // Own rule: keys are kept apart from the store.
  it('restores tokens only together with the keys: MUST hold no key in the copy', async () => {
    const read = (sdk: CognitoIdentityProviderClient) =>
      sdk.send(new GetUserCommand({ AccessToken: accessToken })).then(
        ({ Username }) => Username,
        (error: unknown) => (error as Error).message,
      );
    expect(await restored(true, read)).toBe('jane');
    expect(await restored(false, read)).toBe('Invalid Access Token');
    const names = await readdir(backup);
    expect(names.filter((name) => !name.endsWith('-lock'))).toEqual(['data.mdb']);
    expect((await readFile(join(backup, 'data.mdb'))).includes('PRIVATE KEY')).toBe(false);
  });
});

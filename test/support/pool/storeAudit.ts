/** Checks a whole store: every record has its index entries, and every index entry its record. */
import {
  keys,
  type GrantRecord,
  type PoolRecord,
  type UserRecord,
} from '../../../src/embeddedPool/store/records.js';
import { openLmdbStore } from '../../../src/embeddedPool/store/lmdbStore.js';
import type { Key, Reader } from '../../../src/embeddedPool/store/store.js';
import { searchKeys } from '../../../src/embeddedPool/users/userSearch.js';

export interface Audit {
  readonly users: number;
  /** Returns the inconsistencies, or an empty list. */
  readonly torn: readonly string[];
}

/** Checks a store that no process has open. */
export async function auditStore(directory: string): Promise<Audit> {
  const store = await openLmdbStore(directory);
  const pools = [...store.range<PoolRecord>({ prefix: ['pool'] })].map(({ value }) =>
    auditPool(store, value),
  );
  await store.close();
  return {
    users: pools.reduce((sum, { users }) => sum + users, 0),
    torn: pools.flatMap(({ torn }) => torn),
  };
}

function auditPool(reader: Reader, pool: PoolRecord): Audit {
  const torn: string[] = [];
  const expect = (holds: boolean, what: string, key: Key): void => {
    if (!holds) torn.push(`${what}: ${JSON.stringify(key)}`);
  };
  const all = <T>(kind: string): { key: Key; value: T }[] => [
    ...reader.range<T>({ prefix: [kind, pool.Id] }),
  ];
  const users = new Map(all<UserRecord>('user').map(({ key, value }) => [String(key[2]), value]));

  let searchEntries = 0;
  for (const [key, user] of users) {
    expect(user.key === key, 'a user under another name', ['user', key]);
    expect(reader.get(keys.sub(pool.Id, user.sub)) === key, 'a user without sub', ['user', key]);
    expect(
      reader.get(keys.created(pool.Id, user.sequence)) === key,
      'a user without place in the list',
      ['user', key],
    );
    for (const entry of searchKeys(pool, user)) {
      searchEntries += 1;
      expect(reader.get(entry) === key, 'a user who cannot be searched for', entry);
    }
  }
  for (const kind of ['sub', 'created', 'search', 'alias']) {
    for (const { key, value } of all<string>(kind))
      expect(users.has(value), `a ${kind} entry without a user`, key);
  }
  expect(
    all('sub').length === users.size &&
      all('created').length === users.size &&
      all('search').length === searchEntries,
    'index entries without a record',
    [pool.Id],
  );
  for (const { key } of all('member')) {
    expect(
      users.has(String(key[3])) && reader.get(keys.group(pool.Id, String(key[2]))) !== undefined,
      'a member without user or group',
      key,
    );
    expect(
      reader.get(keys.membership(pool.Id, String(key[3]), String(key[2]))) !== undefined,
      'a member without membership',
      key,
    );
  }
  expect(all('member').length === all('membership').length, 'memberships without member', [
    pool.Id,
  ]);
  for (const { key, value } of all<GrantRecord>('grant'))
    expect(users.get(String(key[2]))?.sub === value.sub, 'a grant without a user', key);
  expect(pool.EstimatedNumberOfUsers === users.size, 'a wrong count of users', [pool.Id]);
  expect(
    [...users.values()].every(({ sequence }) => sequence < pool.nextSequence),
    'a place that will be given twice',
    [pool.Id],
  );
  return { users: users.size, torn };
}

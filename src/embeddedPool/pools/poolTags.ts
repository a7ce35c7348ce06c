/** Tags of user pools, which are the only taggable resources of the API. */
import { invalidParameter, resourceNotFound } from '../exceptions.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';
import { poolById } from './pools.js';

export type Tags = Readonly<Record<string, string>>;

/** AWS General Reference, "Tag naming limits and requirements". */
const mostTags = 50;
const isReserved = (name: string): boolean => name.toLowerCase().startsWith('aws:');

/** @throws InvalidParameterException for more than 50 tags and for names that AWS reserves. */
export function requireTags(tags: Tags = {}): void {
  const names = Object.keys(tags);
  if (names.some(isReserved))
    throw invalidParameter('Tag keys that begin with aws: are reserved for use by AWS.');
  if (names.length > mostTags) throw invalidParameter(`A user pool has at most ${mostTags} tags.`);
}

/** Only the ARN of DescribeUserPool names the pool, with its Region and account. */
export function poolByArn(reader: Reader, arn: string): PoolRecord {
  const [, id] = /:userpool\/([^/]+)$/.exec(arn) ?? [];
  if (id === undefined) throw invalidParameter(`Invalid user pool ARN: ${arn}`);
  const pool = poolById(reader, id);
  if (pool.Arn !== arn) throw resourceNotFound(`User pool ${id} does not exist.`);
  return pool;
}

/** Replaces the tags of the pool with this ARN. */
export function changeTags(
  { store }: Services,
  arn: string,
  change: (tags: Tags) => Tags,
): Promise<void> {
  return store.transaction((transaction) => {
    const pool = poolByArn(transaction, arn);
    const UserPoolTags = change(pool.UserPoolTags ?? {});
    requireTags(UserPoolTags);
    transaction.put(keys.pool(pool.Id), { ...pool, UserPoolTags });
  });
}

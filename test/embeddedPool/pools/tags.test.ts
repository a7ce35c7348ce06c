import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
let ResourceArn = '';
beforeAll(async () => {
  test = await startPool();
  ResourceArn = (await readPool()).UserPool?.Arn ?? '';
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const readPool = (id = UserPoolId) =>
  test.sdk.send(new DescribeUserPoolCommand({ UserPoolId: id }));
const tag = (Tags: Record<string, string>, arn = ResourceArn) =>
  test.sdk.send(new TagResourceCommand({ ResourceArn: arn, Tags }));
const untag = (...TagKeys: string[]) =>
  test.sdk.send(new UntagResourceCommand({ ResourceArn, TagKeys }));
const tags = async (arn = ResourceArn) =>
  (await test.sdk.send(new ListTagsForResourceCommand({ ResourceArn: arn }))).Tags;
const refused = (message: RegExp | string) => ({ name: 'InvalidParameterException', message });
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, 'x']));

describe('tags of a pool', () => {
  it('are none at first (SDK: ListTagsForResource)', async () => {
    expect(await tags()).toEqual({});
  });

  it('are added, replaced and removed by name (SDK: TagResource, UntagResource)', async () => {
    await tag({ stage: 'test', owner: 'ada' });
    await tag({ owner: 'bob', empty: '' });
    expect(await tags()).toEqual({ stage: 'test', owner: 'bob', empty: '' });
    await untag('stage', 'unknown');
    expect(await tags()).toEqual({ owner: 'bob', empty: '' });
  });

  it('are the UserPoolTags of the pool (SDK: UserPoolType)', async () => {
    expect((await readPool()).UserPool?.UserPoolTags).toEqual(await tags());
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'tagged', UserPoolTags: { stage: 'test' } }),
    );
    const { Arn = '', Id = '' } = UserPool ?? {};
    expect(UserPool?.UserPoolTags).toEqual({ stage: 'test' });
    expect(await tags(Arn)).toEqual({ stage: 'test' });
    const update = (UserPoolTags?: Record<string, string>) =>
      test.sdk.send(new UpdateUserPoolCommand({ UserPoolId: Id, UserPoolTags }));
    await update({ stage: 'live' });
    expect(await tags(Arn)).toEqual({ stage: 'live' });
    // SDK, UpdateUserPool: a setting that is not given returns to its default.
    await update();
    expect(await tags(Arn)).toEqual({});
    expect((await readPool(Id)).UserPool?.UserPoolTags).toEqual({});
  });

  it('are not changed by a refused call (own rule)', async () => {
    const before = await tags();
    await expect(tag({ fine: 'x', 'aws:owner': 'x' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    expect(await tags()).toEqual(before);
  });

  // AWS General Reference: Tag naming limits and requirements.
  it('do not begin with `aws:`, in whatever case, in any operation', async () => {
    const reserved = refused('Tag keys that begin with aws: are reserved for use by AWS.');
    const UserPoolTags = { 'AWS:owner': 'x' };
    await expect(tag(UserPoolTags)).rejects.toMatchObject(reserved);
    await expect(
      test.sdk.send(new CreateUserPoolCommand({ PoolName: 'tagged', UserPoolTags })),
    ).rejects.toMatchObject(reserved);
    await expect(
      test.sdk.send(new UpdateUserPoolCommand({ UserPoolId, UserPoolTags })),
    ).rejects.toMatchObject(reserved);
  });

  it('are at most 50 (AWS General Reference: Tag naming limits and requirements)', async () => {
    const before = Object.keys((await tags()) ?? {}).length;
    await tag(many(50 - before));
    await expect(tag({ oneMore: 'x' })).rejects.toMatchObject(
      refused('A user pool has at most 50 tags.'),
    );
    await tag({ tag0: 'still changeable' });
    expect(Object.keys((await tags()) ?? {})).toHaveLength(50);
    await untag(...Object.keys(many(50)));
  });

  it('are those of the pool with exactly this ARN (SDK: ResourceArn)', async () => {
    const missing = { name: 'ResourceNotFoundException' };
    const elsewhere = ResourceArn.replace('us-east-1:', 'eu-west-1:');
    const nowhere = ResourceArn.replace(UserPoolId, 'us-east-1_Nowhere01');
    for (const arn of [elsewhere, nowhere]) {
      await expect(tags(arn)).rejects.toMatchObject(missing);
      await expect(tag({ a: 'b' }, arn)).rejects.toMatchObject(missing);
    }
    const other = 'arn:aws:lambda:us-east-1:000000000000:function:x';
    await expect(tags(other)).rejects.toMatchObject(refused(`Invalid user pool ARN: ${other}`));
  });
});

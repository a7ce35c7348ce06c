import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateResourceServerCommand,
  CreateUserPoolCommand,
  DeleteResourceServerCommand,
  DeleteUserPoolCommand,
  DescribeResourceServerCommand,
  ListResourceServersCommand,
  UpdateResourceServerCommand,
  type ResourceServerScopeType,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const scope = (ScopeName: string): ResourceServerScopeType => ({
  ScopeName,
  ScopeDescription: `May ${ScopeName}.`,
});
const create = (Identifier: string, Scopes?: ResourceServerScopeType[], pool = UserPoolId) =>
  test.sdk.send(
    new CreateResourceServerCommand({ UserPoolId: pool, Identifier, Name: 'Orders', Scopes }),
  );
const read = (Identifier: string) =>
  test.sdk.send(new DescribeResourceServerCommand({ UserPoolId, Identifier }));
const update = (Identifier: string, Scopes?: ResourceServerScopeType[]) =>
  test.sdk.send(
    new UpdateResourceServerCommand({ UserPoolId, Identifier, Name: 'All orders', Scopes }),
  );
const remove = (Identifier: string) =>
  test.sdk.send(new DeleteResourceServerCommand({ UserPoolId, Identifier }));
const list = (MaxResults?: number, NextToken?: string) =>
  test.sdk.send(new ListResourceServersCommand({ UserPoolId, MaxResults, NextToken }));
const missing = {
  name: 'ResourceNotFoundException',
  message: 'Resource server nothing does not exist.',
};
const refused = (message: string) => ({ name: 'InvalidParameterException', message });

describe('a resource server', () => {
  it('is created, described and deleted (SDK: ResourceServerType)', async () => {
    const Scopes = [scope('read'), scope('write')];
    const server = { UserPoolId, Identifier: 'https://orders.example.com', Name: 'Orders', Scopes };
    expect((await create(server.Identifier, Scopes)).ResourceServer).toEqual(server);
    expect((await read(server.Identifier)).ResourceServer).toEqual(server);
    await remove(server.Identifier);
    await expect(read(server.Identifier)).rejects.toMatchObject({ name: missing.name });
  });

  it('gets a new name and new scopes; scopes that are not given are removed (SDK: UpdateResourceServer)', async () => {
    await create('orders', [scope('read')]);
    const changed = { Identifier: 'orders', Name: 'All orders' };
    expect((await update('orders', [scope('write')])).ResourceServer).toMatchObject({
      ...changed,
      Scopes: [scope('write')],
    });
    await update('orders');
    expect((await read('orders')).ResourceServer).toMatchObject({ ...changed, Scopes: [] });
  });

  it('has an identifier of its own, and each scope once (SDK: Identifier)', async () => {
    await expect(create('orders')).rejects.toMatchObject(
      refused(`orders already exists in user pool ${UserPoolId}.`),
    );
    await expect(update('orders', [scope('read'), scope('read')])).rejects.toMatchObject(
      refused('Scope read is given more than once for orders.'),
    );
    expect((await read('orders')).ResourceServer?.Scopes).toEqual([]);
  });

  it('that does not exist is not described, changed or deleted', async () => {
    for (const call of [read, update, remove])
      await expect(call('nothing')).rejects.toMatchObject(missing);
  });

  it('belongs to its pool, which deletes it (SDK: UserPoolId)', async () => {
    const { UserPool: { Id } = {} } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'other' }),
    );
    await create('orders', [], Id);
    await create('elsewhere', [], Id);
    await expect(read('elsewhere')).rejects.toMatchObject({ name: missing.name });
    await test.sdk.send(new DeleteUserPoolCommand({ UserPoolId: Id }));
    expect((await read('orders')).ResourceServer?.UserPoolId).toBe(UserPoolId);
  });
});

describe('resource servers', () => {
  it('are listed in pages, at most 25 (SDK: ListResourceServers; AWS guide: Quotas)', async () => {
    for (let index = 1; index < 25; index += 1) await create(`server${10 + index}`);
    await expect(create('oneMore')).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'A user pool has at most 25 resource servers.',
    });
    const first = await list(20);
    const second = await list(20, first.NextToken);
    const all = [...(first.ResourceServers ?? []), ...(second.ResourceServers ?? [])];
    expect([first.ResourceServers?.length, second.NextToken]).toEqual([20, undefined]);
    expect(new Set(all.map(({ Identifier }) => Identifier)).size).toBe(25);
    expect((await list()).ResourceServers).toEqual(all);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateTermsCommand,
  CreateUserPoolClientCommand,
  DeleteTermsCommand,
  DeleteUserPoolClientCommand,
  DescribeTermsByClientCommand,
  DescribeTermsCommand,
  ListTermsCommand,
  UpdateTermsCommand,
  type UpdateTermsRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  clientId,
  secretClientId,
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
const Links = { 'cognito:default': 'https://terms.example.com' };
const create = async (TermsName: string, ClientId: string | undefined = clientId) =>
  (
    await test.sdk.send(
      new CreateTermsCommand({
        UserPoolId,
        ClientId,
        TermsName,
        TermsSource: 'LINK',
        Enforcement: 'NONE',
        Links,
      }),
    )
  ).Terms;
const read = async (TermsId: string | undefined) =>
  (await test.sdk.send(new DescribeTermsCommand({ UserPoolId, TermsId }))).Terms;
const byName = async (TermsName: string, ClientId = clientId) =>
  (await test.sdk.send(new DescribeTermsByClientCommand({ UserPoolId, ClientId, TermsName })))
    .Terms;
const update = async (settings: Omit<UpdateTermsRequest, 'UserPoolId'>) =>
  (await test.sdk.send(new UpdateTermsCommand({ UserPoolId, ...settings }))).Terms;
const remove = (TermsId: string | undefined) =>
  test.sdk.send(new DeleteTermsCommand({ UserPoolId, TermsId }));
const list = (MaxResults?: number, NextToken?: string) =>
  test.sdk.send(new ListTermsCommand({ UserPoolId, MaxResults, NextToken }));
const missing = { name: 'ResourceNotFoundException' };

describe('terms documents', () => {
  it('are created, described and deleted (SDK: TermsType)', async () => {
    const terms = await create('terms-of-use');
    expect(terms).toEqual({
      TermsId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      UserPoolId,
      ClientId: clientId,
      TermsName: 'terms-of-use',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links,
      CreationDate: test.now(),
      LastModifiedDate: test.now(),
    });
    expect(await read(terms?.TermsId)).toEqual(terms);
    expect(await byName('terms-of-use')).toEqual(terms);
    await expect(byName('privacy-policy')).rejects.toMatchObject(missing);
    await remove(terms?.TermsId);
    await expect(read(terms?.TermsId)).rejects.toMatchObject(missing);
    await expect(remove(terms?.TermsId)).rejects.toMatchObject(missing);
  });

  it('have a name that is unique to the app client (SDK: TermsExistsException)', async () => {
    const exists = { name: 'TermsExistsException' };
    const first = await create('terms-of-use');
    const second = await create('privacy-policy');
    const other = await create('terms-of-use', secretClientId);
    await expect(create('terms-of-use')).rejects.toMatchObject(exists);
    await expect(
      update({ TermsId: second?.TermsId, TermsName: 'terms-of-use' }),
    ).rejects.toMatchObject(exists);
    // Its own name is free for it.
    test.pass(1000);
    expect(await update({ TermsId: first?.TermsId, TermsName: 'terms-of-use' })).toEqual({
      ...first,
      LastModifiedDate: test.now(),
    });
    for (const terms of [first, second, other]) await remove(terms?.TermsId);
  });

  it('keep what an update does not name (own rule)', async () => {
    const terms = await create('terms-of-use');
    const changed = { 'cognito:default': 'https://other.example.com' };
    expect(await update({ TermsId: terms?.TermsId, Links: changed })).toEqual({
      ...terms,
      Links: changed,
    });
    await remove(terms?.TermsId);
  });

  it('are listed in pages, without their links (SDK: TermsDescriptionType)', async () => {
    const all = [
      await create('terms-of-use'),
      await create('privacy-policy'),
      await create('terms-of-use', secretClientId),
    ];
    const first = await list(2);
    const second = await list(2, first.NextToken);
    expect([first.Terms?.length, second.Terms?.length, second.NextToken]).toEqual([
      2,
      1,
      undefined,
    ]);
    const ids = [...(first.Terms ?? []), ...(second.Terms ?? [])].map(({ TermsId }) => TermsId);
    expect(ids.sort()).toEqual(all.map((terms) => terms?.TermsId).sort());
    expect(Object.keys(first.Terms?.[0] ?? {}).sort()).toEqual([
      'CreationDate',
      'Enforcement',
      'LastModifiedDate',
      'TermsId',
      'TermsName',
    ]);
    for (const terms of all) await remove(terms?.TermsId);
  });

  it('go with their app client, which must exist', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'short-lived' }),
    );
    const terms = await create('terms-of-use', UserPoolClient?.ClientId);
    await test.sdk.send(
      new DeleteUserPoolClientCommand({ UserPoolId, ClientId: UserPoolClient?.ClientId }),
    );
    await expect(read(terms?.TermsId)).rejects.toMatchObject(missing);
    await expect(create('terms-of-use', UserPoolClient?.ClientId)).rejects.toMatchObject(missing);
  });
});

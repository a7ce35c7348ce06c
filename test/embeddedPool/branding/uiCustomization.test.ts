import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DeleteUserPoolClientCommand,
  GetUICustomizationCommand,
  SetUICustomizationCommand,
  type SetUICustomizationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  clientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
  await test.sdk.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'shop' }));
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const set = async (settings: Partial<SetUICustomizationRequest>) =>
  (await test.sdk.send(new SetUICustomizationCommand({ UserPoolId, ...settings }))).UICustomization;
const get = async (ClientId?: string) =>
  (await test.sdk.send(new GetUICustomizationCommand({ UserPoolId, ClientId }))).UICustomization;
const CSS = '.banner-customizable { background: navy; }';

describe('the look of the classic hosted UI', () => {
  it('is an empty object if nothing was set (SDK: GetUICustomization)', async () => {
    expect(await get()).toEqual({});
    expect(await get(clientId)).toEqual({});
  });

  it('of the pool is that of every app client without a look of its own (SDK: GetUICustomization)', async () => {
    const set1 = await set({ CSS });
    expect(set1).toMatchObject({
      UserPoolId,
      ClientId: 'ALL',
      CSS,
      CSSVersion: expect.stringMatching(/^\d{14}$/),
    });
    expect(set1).not.toHaveProperty('ImageUrl');
    expect(await get()).toEqual(set1);
    expect(await get('ALL')).toEqual(set1);
    expect(await get(clientId)).toEqual(set1);
    const own = await set({ ClientId: clientId, CSS: '.logo-customizable {}' });
    expect(await get(clientId)).toEqual(own);
    expect(own?.ClientId).toBe(clientId);
    expect(await get()).toEqual(set1);
  });

  it('has the address of its image, and keeps its date of creation (SDK: UICustomizationType)', async () => {
    const before = await get();
    test.pass(1000);
    const after = await set({ CSS, ImageFile: Buffer.from('image') });
    expect(after?.ImageUrl).toMatch(/^https:\/\/d\w+\.cloudfront\.net\/us-east-1_\w+\/ALL\//);
    expect(after?.CreationDate).toEqual(before?.CreationDate);
    expect(after?.LastModifiedDate).not.toEqual(before?.LastModifiedDate);
    expect(after?.CSSVersion).not.toBe(before?.CSSVersion);
  });

  it('is removed by a call without settings (Terraform: aws_cognito_user_pool_ui_customization)', async () => {
    expect(await set({ ClientId: clientId })).toEqual({});
    expect((await get(clientId))?.ClientId).toBe('ALL');
    expect(await set({})).toEqual({});
    expect(await get()).toEqual({});
  });

  it('needs a domain of the pool (SDK: SetUICustomization)', async () => {
    const { UserPool } = await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'bare' }));
    await expect(set({ UserPoolId: UserPool?.Id, CSS })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'There has to be an existing domain associated with this user pool',
    });
  });

  it('goes with its app client', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'short-lived' }),
    );
    const ClientId = UserPoolClient?.ClientId;
    await set({ ClientId, CSS });
    await test.sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
    const missing = { name: 'ResourceNotFoundException' };
    await expect(get(ClientId)).rejects.toMatchObject(missing);
    await expect(set({ ClientId, CSS })).rejects.toMatchObject(missing);
  });
});

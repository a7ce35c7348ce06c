import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateManagedLoginBrandingCommand,
  CreateUserPoolClientCommand,
  DeleteManagedLoginBrandingCommand,
  DeleteUserPoolClientCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeManagedLoginBrandingCommand,
  UpdateManagedLoginBrandingCommand,
  type AssetType,
  type UpdateManagedLoginBrandingRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  clientId as ClientId,
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
type Style = Omit<UpdateManagedLoginBrandingRequest, 'UserPoolId'>;
const create = async (style: Style = {}, client: string | undefined = ClientId) =>
  (
    await test.sdk.send(
      new CreateManagedLoginBrandingCommand({ UserPoolId, ClientId: client, ...style }),
    )
  ).ManagedLoginBranding;
const read = async (ManagedLoginBrandingId: string | undefined) =>
  (
    await test.sdk.send(
      new DescribeManagedLoginBrandingCommand({
        UserPoolId,
        ManagedLoginBrandingId,
        ReturnMergedResources: true,
      }),
    )
  ).ManagedLoginBranding;
const ofClient = async (client: string | undefined = ClientId) =>
  (
    await test.sdk.send(
      new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId: client }),
    )
  ).ManagedLoginBranding;
const update = async (style: Style) =>
  (await test.sdk.send(new UpdateManagedLoginBrandingCommand({ UserPoolId, ...style })))
    .ManagedLoginBranding;
const remove = (ManagedLoginBrandingId: string | undefined) =>
  test.sdk.send(new DeleteManagedLoginBrandingCommand({ UserPoolId, ManagedLoginBrandingId }));

const Settings = {
  components: { primaryButton: { lightMode: { defaults: { backgroundColor: '0972d3ff' } } } },
  categories: { global: { colorSchemeMode: 'LIGHT', spacingDensity: 'REGULAR', count: 2 } },
};
const asset: AssetType = {
  Category: 'FORM_LOGO',
  ColorMode: 'LIGHT',
  Extension: 'PNG',
  Bytes: Uint8Array.from([137, 80, 78, 71, 0, 255]),
};
const missing = { name: 'ResourceNotFoundException' };

describe('a style of managed login', () => {
  it('is created for an app client, described and deleted (SDK: ManagedLoginBrandingType)', async () => {
    const style = await create({ Settings, Assets: [asset] });
    expect(style).toEqual({
      ManagedLoginBrandingId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      UserPoolId,
      UseCognitoProvidedValues: false,
      Settings,
      Assets: [asset],
      CreationDate: test.now(),
      LastModifiedDate: test.now(),
    });
    const id = style?.ManagedLoginBrandingId;
    expect(await read(id)).toEqual(style);
    expect(await ofClient()).toEqual(style);
    await remove(id);
    await expect(read(id)).rejects.toMatchObject(missing);
    await expect(ofClient()).rejects.toMatchObject(missing);
    await expect(remove(id)).rejects.toMatchObject(missing);
    await expect(update({ ManagedLoginBrandingId: id })).rejects.toMatchObject(missing);
  });

  it('is the only one of its app client (SDK: ManagedLoginBrandingExistsException)', async () => {
    const style = await create({ UseCognitoProvidedValues: true });
    expect(style).toMatchObject({ UseCognitoProvidedValues: true });
    await expect(create()).rejects.toMatchObject({ name: 'ManagedLoginBrandingExistsException' });
    expect(await create({}, secretClientId)).toBeDefined();
    await remove(style?.ManagedLoginBrandingId);
    await remove((await ofClient(secretClientId))?.ManagedLoginBrandingId);
  });

  it('keeps what an update does not name (SDK: CreateManagedLoginBranding)', async () => {
    const style = await create({ Settings, Assets: [asset] });
    const ManagedLoginBrandingId = style?.ManagedLoginBrandingId;
    test.pass(1000);
    const changed = await update({ ManagedLoginBrandingId, Settings: { components: {} } });
    expect(changed).toEqual({
      ...style,
      Settings: { components: {} },
      LastModifiedDate: test.now(),
    });
    const reset = await update({ ManagedLoginBrandingId, UseCognitoProvidedValues: true });
    expect(reset).toMatchObject({ UseCognitoProvidedValues: true });
    expect(reset).not.toHaveProperty('Settings');
    expect(reset).not.toHaveProperty('Assets');
    await remove(ManagedLoginBrandingId);
  });

  it("has Cognito's own values or others, not both (SDK: UseCognitoProvidedValues)", async () => {
    const refused = { name: 'InvalidParameterException' };
    const both = { UseCognitoProvidedValues: true, Settings };
    await expect(create(both)).rejects.toMatchObject(refused);
    const style = await create();
    const { ManagedLoginBrandingId } = style ?? {};
    await expect(update({ ManagedLoginBrandingId, ...both })).rejects.toMatchObject(refused);
    expect(await ofClient()).toEqual(style);
    await remove(ManagedLoginBrandingId);
  });

  it('is refused without the ids that the service model does not require', async () => {
    await expect(update({})).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('goes with its app client', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'short-lived' }),
    );
    const style = await create({}, UserPoolClient?.ClientId);
    await test.sdk.send(
      new DeleteUserPoolClientCommand({ UserPoolId, ClientId: UserPoolClient?.ClientId }),
    );
    await expect(read(style?.ManagedLoginBrandingId)).rejects.toMatchObject(missing);
    await expect(create({}, UserPoolClient?.ClientId)).rejects.toMatchObject(missing);
  });
});

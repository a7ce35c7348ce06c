import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  DeleteResourceServerCommand,
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
  type CreateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

type Settings = Partial<CreateUserPoolClientRequest>;

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
  await createServer('https://orders.example.com/v1');
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const createServer = (Identifier: string) =>
  test.sdk.send(
    new CreateResourceServerCommand({
      UserPoolId,
      Identifier,
      Name: 'Orders',
      Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders.' }],
    }),
  );
const create = async (settings: Settings) => {
  const command = new CreateUserPoolClientCommand({
    UserPoolId,
    ClientName: 'app',
    GenerateSecret: true,
    ...settings,
  });
  return (await test.sdk.send(command)).UserPoolClient ?? {};
};
const read = async (ClientId?: string) =>
  (await test.sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId })))
    .UserPoolClient ?? {};
const update = (ClientId: string | undefined, settings: Settings) =>
  test.sdk.send(new UpdateUserPoolClientCommand({ UserPoolId, ClientId, ...settings }));

const scope = 'https://orders.example.com/v1/read';
const app: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email', scope],
  CallbackURLs: ['https://app.example.com/signed-in', 'http://localhost:3000'],
  LogoutURLs: ['https://app.example.com/'],
  DefaultRedirectURI: 'http://localhost:3000',
  SupportedIdentityProviders: ['COGNITO'],
};
const machine: Settings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthScopes: [scope],
};

describe('the OAuth settings of a client', () => {
  it.each([
    ['an app', app],
    ['a machine', machine],
  ])('of %s are stored and described (SDK: UserPoolClientType)', async (_who, settings) => {
    const { ClientId, ...created } = await create(settings);
    expect(created).toMatchObject(settings);
    expect(await read(ClientId)).toMatchObject(settings);
  });

  it('are replaced by an update, and removed if it does not name them (SDK: UpdateUserPoolClient)', async () => {
    const { ClientId } = await create(app);
    await update(ClientId, { ...app, AllowedOAuthFlows: ['implicit'] });
    expect(await read(ClientId)).toMatchObject({ ...app, AllowedOAuthFlows: ['implicit'] });
    await update(ClientId, {});
    const bare = await read(ClientId);
    expect(bare.AllowedOAuthFlowsUserPoolClient).toBe(false);
    const { AllowedOAuthFlowsUserPoolClient: _off, ...lists } = app;
    expect(Object.keys(bare).filter((member) => Object.hasOwn(lists, member))).toEqual([]);
  });

  it('keeps a scope whose resource server was deleted, but cannot add it again', async () => {
    await createServer('short-lived');
    const settings = { ...app, AllowedOAuthScopes: ['short-lived/read'] };
    const { ClientId } = await create(settings);
    await test.sdk.send(new DeleteResourceServerCommand({ UserPoolId, Identifier: 'short-lived' }));
    expect(await read(ClientId)).toMatchObject(settings);
    await expect(update(ClientId, settings)).rejects.toMatchObject({
      name: 'ScopeDoesNotExistException',
    });
  });
});

interface Refusal {
  readonly title: string;
  readonly settings: Settings;
  readonly name?: string;
  readonly message: string;
}
const flowsMissing =
  'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.';
const exclusive =
  'client_credentials flow can not be selected along with code flow or implicit flow.';
const secretMissing =
  'client_credentials flow can not be selected if client does not have a client secret.';
const callbackMissing = 'CallbackUrls can not be empty when code flow or implicit flow is selected';
const callback = (url: string): Settings => ({
  ...app,
  CallbackURLs: [url],
  DefaultRedirectURI: undefined,
});
const flow = { name: 'InvalidOAuthFlowException' };
const refusals: readonly Refusal[] = [
  { title: 'no flow', settings: { ...app, AllowedOAuthFlows: [] }, message: flowsMissing },
  { title: 'no scope', settings: { ...app, AllowedOAuthScopes: undefined }, message: flowsMissing },
  {
    title: 'client_credentials beside code',
    settings: { ...app, AllowedOAuthFlows: ['code', 'client_credentials'] },
    ...flow,
    message: exclusive,
  },
  {
    title: 'client_credentials beside implicit',
    settings: { ...machine, AllowedOAuthFlows: ['client_credentials', 'implicit'] },
    ...flow,
    message: exclusive,
  },
  {
    title: 'client_credentials with a scope about users',
    settings: { ...machine, AllowedOAuthScopes: [scope, 'openid'] },
    ...flow,
    message: 'openid is not supported with client_credentials flow',
  },
  {
    title: 'code without a callback',
    settings: { ...app, CallbackURLs: [], DefaultRedirectURI: undefined },
    ...flow,
    message: callbackMissing,
  },
  {
    title: 'implicit without a callback',
    settings: {
      ...app,
      AllowedOAuthFlows: ['implicit'],
      CallbackURLs: undefined,
      DefaultRedirectURI: undefined,
    },
    ...flow,
    message: callbackMissing,
  },
  ...['Cognito', 'https://orders.example.com/v1', `${scope}er`, 'read', '/read'].map((unknown) => ({
    title: `the unknown scope ${unknown}`,
    settings: { ...app, AllowedOAuthScopes: ['openid', unknown] },
    name: 'ScopeDoesNotExistException',
    message: `Invalid scope requested: ${unknown}`,
  })),
  ...['http://app.example.com/', 'HTTP://localhost.example.com/', 'http://127.0.0.2/'].map(
    (url) => ({
      title: `the callback ${url}`,
      settings: callback(url),
      message: `${url} cannot use the HTTP protocol.`,
    }),
  ),
  {
    title: 'a callback with a fragment',
    settings: callback('https://app.example.com/#signed-in'),
    message: 'https://app.example.com/#signed-in cannot use fragment',
  },
  {
    title: 'a relative callback',
    settings: callback('/signed-in'),
    message: '/signed-in is not an absolute URI.',
  },
  {
    title: 'a logout URL by http',
    settings: { ...app, LogoutURLs: ['http://app.example.com'] },
    message: 'http://app.example.com cannot use the HTTP protocol.',
  },
  {
    title: 'a default redirect URI that is no callback',
    settings: { ...app, DefaultRedirectURI: 'http://localhost:3000/' },
    message: 'The default redirect URI http://localhost:3000/ is not in the callback URIs list.',
  },
  {
    title: 'an unknown identity provider',
    settings: { ...app, SupportedIdentityProviders: ['COGNITO', 'Google'] },
    message: `The provider Google does not exist for User Pool ${UserPoolId}`,
  },
];

describe('a client cannot have', () => {
  it.each(refusals)("$title (Cognito's texts)", async ({ settings, name, message }) => {
    const expected = { name: name ?? 'InvalidParameterException', message };
    await expect(create(settings)).rejects.toMatchObject(expected);
    const { ClientId } = await create(app);
    await expect(update(ClientId, settings)).rejects.toMatchObject(expected);
    expect(await read(ClientId)).toMatchObject(app);
  });

  it("client_credentials without a secret (Cognito's text)", async () => {
    const expected = { name: 'InvalidOAuthFlowException', message: secretMissing };
    await expect(create({ ...machine, GenerateSecret: false })).rejects.toMatchObject(expected);
    const { ClientId } = await create({ GenerateSecret: false });
    await expect(update(ClientId, machine)).rejects.toMatchObject(expected);
  });
});

describe('a client can have', () => {
  it.each([
    'https://app.example.com',
    'http://localhost:3000/a',
    'http://127.0.0.1',
    'http://[::1]:8080/',
    'myapp://example',
  ])('the callback %s (SDK: CallbackURLs)', async (url) => {
    expect(await create(callback(url))).toMatchObject({ CallbackURLs: [url] });
  });
});

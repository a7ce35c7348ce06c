import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminLinkProviderForUserCommand,
  CreateIdentityProviderCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteIdentityProviderCommand,
  DescribeIdentityProviderCommand,
  GetIdentityProviderByIdentifierCommand,
  ListIdentityProvidersCommand,
  UpdateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  type IdentityProviderTypeType,
  type UpdateIdentityProviderRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { attributeOf } from '../../support/pool/actions.js';
import {
  jane,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

type Settings = Partial<CreateIdentityProviderRequest>;
type Details = Record<string, string>;

let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [jane],
    pool: { Schema: [{ Name: 'team', AttributeDataType: 'String' }] },
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const client = { client_id: 'one', client_secret: 'two', authorize_scopes: 'openid email' };
const oidc = {
  ...client,
  oidc_issuer: 'https://issuer.example.com',
  attributes_request_method: 'GET',
};
const metadata = (services: string) =>
  `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://sso.example.com">` +
  `<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${services}` +
  `</md:IDPSSODescriptor></md:EntityDescriptor>`;
const service = (name: string, binding: string, location: string) =>
  `<md:${name} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}"/>`;
const samlFile = metadata(
  service('SingleLogoutService', 'HTTP-Redirect', 'https://sso.example.com/out') +
    service('SingleSignOnService', 'HTTP-POST', 'https://sso.example.com/post') +
    service('SingleSignOnService', 'HTTP-Redirect', 'https://sso.example.com/in?a=1&amp;b=2'),
);

const create = (ProviderName: string, settings: Settings = {}) =>
  test.sdk.send(
    new CreateIdentityProviderCommand({
      UserPoolId,
      ProviderName,
      ProviderType: 'OIDC',
      ProviderDetails: oidc,
      ...settings,
    }),
  );
const update = (ProviderName: string, settings: Partial<UpdateIdentityProviderRequest>) =>
  test.sdk.send(new UpdateIdentityProviderCommand({ UserPoolId, ProviderName, ...settings }));
const read = async (ProviderName: string) =>
  (await test.sdk.send(new DescribeIdentityProviderCommand({ UserPoolId, ProviderName })))
    .IdentityProvider ?? {};
const remove = (ProviderName: string) =>
  test.sdk.send(new DeleteIdentityProviderCommand({ UserPoolId, ProviderName }));
const byIdentifier = (IdpIdentifier: string) =>
  test.sdk.send(new GetIdentityProviderByIdentifierCommand({ UserPoolId, IdpIdentifier }));
const list = (MaxResults?: number, NextToken?: string) =>
  test.sdk.send(new ListIdentityProvidersCommand({ UserPoolId, MaxResults, NextToken }));
const refused = (message: string) => ({ name: 'InvalidParameterException', message });
const missing = { name: 'ResourceNotFoundException' };

interface Example {
  readonly type: IdentityProviderTypeType;
  readonly given: Details;
  /** What AWS adds. */
  readonly added: Details;
  readonly mapping: Details;
}
const apple = { client_id: 'a', team_id: 'b', key_id: 'c', authorize_scopes: 'email name' };
const examples: readonly Example[] = [
  {
    type: 'Google',
    given: client,
    added: {
      attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
      oidc_issuer: 'https://accounts.google.com',
      token_request_method: 'POST',
      token_url: 'https://www.googleapis.com/oauth2/v4/token',
    },
    mapping: { username: 'sub' },
  },
  {
    type: 'Facebook',
    given: { ...client, api_version: 'v19.0' },
    added: {
      attributes_url: 'https://graph.facebook.com/v19.0/me?fields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://www.facebook.com/v19.0/dialog/oauth',
      token_request_method: 'GET',
      token_url: 'https://graph.facebook.com/v19.0/oauth/access_token',
    },
    mapping: { username: 'id' },
  },
  {
    type: 'LoginWithAmazon',
    given: client,
    added: {
      attributes_url: 'https://api.amazon.com/user/profile',
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://www.amazon.com/ap/oa',
      token_request_method: 'POST',
      token_url: 'https://api.amazon.com/auth/o2/token',
    },
    mapping: { username: 'user_id' },
  },
  {
    type: 'OIDC',
    given: oidc,
    added: { attributes_url_add_attributes: 'false' },
    mapping: { username: 'sub' },
  },
  {
    type: 'SAML',
    given: { MetadataFile: samlFile, IDPSignout: 'true' },
    added: {
      SSORedirectBindingURI: 'https://sso.example.com/in?a=1&b=2',
      SLORedirectBindingURI: 'https://sso.example.com/out',
    },
    mapping: {},
  },
];
const nameOf = (type: string): string =>
  ['OIDC', 'SAML'].includes(type) ? `Company${type}` : type;

describe('an identity provider', () => {
  it.each(examples)(
    'of type $type is described with what AWS adds (SDK: IdentityProviderType)',
    async ({ type, given, added, mapping }) => {
      const name = nameOf(type);
      const { IdentityProvider } = await create(name, {
        ProviderType: type,
        ProviderDetails: given,
      });
      const expected = {
        UserPoolId,
        ProviderName: name,
        ProviderType: type,
        ProviderDetails: { ...given, ...added },
        AttributeMapping: mapping,
        CreationDate: test.now(),
        LastModifiedDate: test.now(),
      };
      // floci 2858, measured at AWS: the answer to a creation omits identifiers that it was not given.
      expect(IdentityProvider).toEqual(expected);
      expect(await read(name)).toEqual({ ...expected, IdpIdentifiers: [] });
    },
  );

  it("MUST NOT show Apple's private key, and keeps it (SDK: IdentityProviderType)", async () => {
    const ProviderDetails = { ...apple, private_key: 'secret' };
    const created = await create('SignInWithApple', {
      ProviderType: 'SignInWithApple',
      ProviderDetails,
    });
    const updated = await update('SignInWithApple', { ProviderDetails: apple });
    for (const shown of [created, updated, await read('SignInWithApple'), await list()])
      expect(JSON.stringify(shown)).not.toContain('secret');
    expect((await read('SignInWithApple')).ProviderDetails).toMatchObject(apple);
  });

  // floci 2858, measured at AWS; Terraform sends only what has changed.
  it('keeps settings that an update omits, and empties those that the update sets to nothing', async () => {
    const AttributeMapping = { email: 'mail', 'custom:team': 'team', username: 'sub' };
    const { IdentityProvider: created } = await create('Partial', {
      AttributeMapping,
      IdpIdentifiers: ['partial', 'partial.example.com'],
    });
    expect(created?.IdpIdentifiers).toEqual(['partial', 'partial.example.com']);
    test.pass(1000);
    const ProviderDetails = { ...oidc, client_id: 'three' };
    const { IdentityProvider: updated } = await update('Partial', { ProviderDetails });
    expect(updated?.IdpIdentifiers).toBeUndefined();
    expect(await read('Partial')).toMatchObject({
      ProviderDetails,
      AttributeMapping,
      IdpIdentifiers: ['partial', 'partial.example.com'],
      CreationDate: created?.CreationDate,
      LastModifiedDate: test.now(),
    });
    const cleared = await update('Partial', { AttributeMapping: {}, IdpIdentifiers: [] });
    expect(cleared.IdentityProvider).toMatchObject({ AttributeMapping: {}, IdpIdentifiers: [] });
    expect(await read('Partial')).toMatchObject({ AttributeMapping: {}, ProviderDetails });
  });

  it('is found by its identifiers, which no other provider can have (SDK: IdpIdentifiers)', async () => {
    await create('First', { IdpIdentifiers: ['first.example.com', 'one'] });
    await create('Second', { IdpIdentifiers: ['second'] });
    expect((await byIdentifier('one')).IdentityProvider).toEqual(await read('First'));
    const taken = 'The identifier one is already in use.';
    await expect(create('Third', { IdpIdentifiers: ['third', 'one'] })).rejects.toMatchObject({
      name: 'DuplicateProviderException',
      message: taken,
    });
    await expect(update('Second', { IdpIdentifiers: ['one'] })).rejects.toMatchObject(
      refused(taken),
    );
    await expect(byIdentifier('third')).rejects.toMatchObject(missing);
    await update('First', { IdpIdentifiers: ['first.example.com'] });
    await update('Second', { IdpIdentifiers: ['one', 'second'] });
    expect((await byIdentifier('one')).IdentityProvider?.ProviderName).toBe('Second');
    await remove('Second');
    await expect(byIdentifier('one')).rejects.toMatchObject(missing);
  });

  // floci 2858, measured at AWS.
  it('that does not exist is not described, changed or deleted', async () => {
    await expect(read('Nobody')).rejects.toMatchObject({
      ...missing,
      message: `Identity provider Nobody for tenantId ${UserPoolId} does not exist.`,
    });
    const message = `Identity provider Nobody in User Pool ${UserPoolId} does not exist.`;
    await expect(update('Nobody', { ProviderDetails: oidc })).rejects.toMatchObject({
      ...missing,
      message,
    });
    await expect(remove('Nobody')).rejects.toMatchObject({ ...missing, message });
  });

  it('can be named by app clients, and is the type of links (SDK: SupportedIdentityProviders)', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'app',
        SupportedIdentityProviders: ['COGNITO', 'CompanySAML'],
      }),
    );
    expect(UserPoolClient?.SupportedIdentityProviders).toEqual(['COGNITO', 'CompanySAML']);
    const local = { ProviderName: 'Cognito', ProviderAttributeValue: 'jane' };
    const SourceUser = { ProviderName: 'CompanySAML', ProviderAttributeValue: 's-1' };
    await test.sdk.send(
      new AdminLinkProviderForUserCommand({ UserPoolId, DestinationUser: local, SourceUser }),
    );
    expect(JSON.parse((await attributeOf(test, 'jane', 'identities')) ?? '[]')).toMatchObject([
      { providerName: 'CompanySAML', providerType: 'SAML' },
    ]);
  });
});

describe('identity providers', () => {
  it('are listed by name, in pages, without details (SDK: ProviderDescription)', async () => {
    const first = await list(2);
    const rest = await list(undefined, first.NextToken);
    const all = [...(first.Providers ?? []), ...(rest.Providers ?? [])];
    expect(first.Providers).toHaveLength(2);
    expect((await list()).Providers).toEqual(all);
    expect(Object.keys(all[0] ?? {}).sort()).toEqual([
      'CreationDate',
      'LastModifiedDate',
      'ProviderName',
      'ProviderType',
    ]);
  });
});

interface Refusal {
  readonly title: string;
  readonly name?: string;
  readonly type: IdentityProviderTypeType;
  readonly details?: Details;
  readonly message: string;
}
const social = 'clientId, clientSecret and authorizeScopes are all required idp details.';
const oidcMissing =
  'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.';
const appleMissing = 'clientId, privateKey, teamId, and keyId are all required idp details.';
const notMetadata = 'MetadataFile is not the metadata of a SAML identity provider.';
const without = (details: Details, name: string): Details =>
  Object.fromEntries(Object.entries(details).filter(([member]) => member !== name));
const refusals: readonly Refusal[] = [
  ...(['Google', 'Facebook', 'LoginWithAmazon'] as const).flatMap((type) =>
    Object.keys(client).map((name) => ({
      title: `${type} without ${name}`,
      type,
      details: without(client, name),
      message: social,
    })),
  ),
  ...['client_id', 'authorize_scopes', 'oidc_issuer', 'attributes_request_method'].map((name) => ({
    title: `OIDC without ${name}`,
    type: 'OIDC' as const,
    details: without(oidc, name),
    message: oidcMissing,
  })),
  ...['client_id', 'team_id', 'key_id', 'private_key'].map((name) => ({
    title: `SignInWithApple without ${name}`,
    type: 'SignInWithApple' as const,
    details: without({ ...apple, private_key: 'secret' }, name),
    message: appleMissing,
  })),
  ...['oidc_issuer', 'authorize_url', 'token_url', 'attributes_url', 'jwks_uri'].map((name) => ({
    title: `OIDC with an insecure ${name}`,
    type: 'OIDC' as const,
    details: { ...oidc, [name]: 'http://issuer.example.com' },
    message: 'OIDC endpoint must start with https://',
  })),
  {
    title: 'OIDC with another method',
    type: 'OIDC',
    details: { ...oidc, attributes_request_method: 'PUT' },
    message:
      "1 validation error detected: Value 'PUT' at 'attributesRequestMethod' failed to satisfy " +
      'constraint: Member must satisfy enum value set: [POST, GET]',
  },
  {
    title: 'SAML without metadata',
    type: 'SAML',
    details: { IDPSignout: 'true' },
    message: 'At least one of the MetadataURL or MetadataFile should be provided.',
  },
  {
    title: 'SAML with two metadata',
    type: 'SAML',
    details: { MetadataFile: samlFile, MetadataURL: 'https://sso.example.com/metadata' },
    message: 'Only one of the MetadataURL or MetadataFile should be provided.',
  },
  ...[
    'no metadata',
    metadata(''),
    metadata(service('SingleSignOnService', 'HTTP-POST', 'https://sso.example.com/post')),
    samlFile.replaceAll('IDPSSODescriptor', 'SPSSODescriptor'),
  ].map((MetadataFile, index) => ({
    title: `SAML with wrong metadata ${index + 1}`,
    type: 'SAML' as const,
    details: { MetadataFile },
    message: notMetadata,
  })),
  {
    title: 'Google under another name',
    name: 'MyGoogle',
    type: 'Google',
    details: client,
    message: 'Provider MyGoogle cannot be of type Google.',
  },
  {
    title: 'OIDC under the name of Google',
    name: 'Google',
    type: 'OIDC',
    message: 'Provider Google cannot be of type OIDC.',
  },
  {
    title: 'SAML under the name of Cognito',
    name: 'COGNITO',
    type: 'SAML',
    message: 'Provider COGNITO cannot be of type SAML.',
  },
];

describe('an identity provider cannot be', () => {
  it.each(refusals)("$title (Cognito's texts)", async ({ name, type, details = oidc, message }) => {
    const other = await emptyPool;
    await expect(
      create(name ?? nameOf(type), {
        UserPoolId: other,
        ProviderType: type,
        ProviderDetails: details,
      }),
    ).rejects.toMatchObject(refused(message));
  });

  it('one of a taken name (floci 2858, measured at AWS)', async () => {
    await expect(create('CompanyOIDC')).rejects.toMatchObject({
      name: 'DuplicateProviderException',
      message: `CompanyOIDC already exists for tenant ${UserPoolId}.`,
    });
  });

  it.each([
    ['custom:nothing', 'custom:nothing'],
    ['sub', 'sub'],
    ['identities', 'identities'],
    ['hd', 'hd'],
  ])("one that maps to %s (Cognito's text)", async (attribute, shown) => {
    const AttributeMapping = { email: 'email', [attribute]: 'x' };
    const expected = refused(`AttributeMapping contains invalid mapping: [${shown}]`);
    await expect(create('Mapper', { AttributeMapping })).rejects.toMatchObject(expected);
    await expect(update('CompanyOIDC', { AttributeMapping })).rejects.toMatchObject(expected);
  });

  it("one that does not map what the pool requires (Cognito's text)", async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'strict',
        Schema: ['email', 'name'].map((Name) => ({ Name, Required: true })),
      }),
    );
    const settings = { UserPoolId: UserPool?.Id };
    const required = (names: string) =>
      refused(`The attribute mapping is missing required attributes [${names}]`);
    await expect(create('Strict', settings)).rejects.toMatchObject(required('name, email'));
    await expect(
      create('Strict', { ...settings, AttributeMapping: { username: 'sub', email: 'mail' } }),
    ).rejects.toMatchObject(required('name'));
    await create('Strict', { ...settings, AttributeMapping: { email: 'mail', name: 'name' } });
  });

  it('refused for using http on this machine, unlike at AWS (own rule)', async () => {
    const ProviderDetails = { ...oidc, oidc_issuer: 'http://localhost:4000' };
    await create('Local', { ProviderDetails });
    expect((await read('Local')).ProviderDetails).toMatchObject(ProviderDetails);
  });
});

let emptyPool: Promise<string | undefined>;
beforeAll(() => {
  emptyPool = test.sdk
    .send(new CreateUserPoolCommand({ PoolName: 'empty' }))
    .then(({ UserPool }) => UserPool?.Id);
});

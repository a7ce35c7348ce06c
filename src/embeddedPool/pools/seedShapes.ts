/** The form of a seed file; docs/embedded-pool.md describes it. */
import { quotaCategories } from '../quotas.js';
import { shapes } from '../wire/requestModelData.js';
import type { Shape } from '../wire/requestShapes.js';

const requestMembers = (name: string): Readonly<Record<string, string>> =>
  shapes[name]?.members ?? {};
const list = (of: string): Shape => ({ kind: 'list', of });

/** The seed's own shapes; all others are the API's. */
export const seedShapes: Readonly<Record<string, Shape>> = {
  Seed: {
    kind: 'structure',
    members: {
      $schema: 'StringType',
      region: 'RegionType',
      credentials: 'CredentialsList',
      functions: 'FunctionMap',
      quotas: 'Quotas',
      pools: 'SeedPoolList',
    },
  },
  RegionType: { kind: 'string', pattern: '[a-z]{2}(-[a-z]+)+-\\d' },
  CredentialsList: list('Credentials'),
  Credentials: {
    kind: 'structure',
    required: ['accessKeyId', 'secretAccessKey'],
    members: { accessKeyId: 'NonEmptyType', secretAccessKey: 'NonEmptyType' },
  },
  NonEmptyType: { kind: 'string', min: 1, sensitive: true },
  FunctionMap: { kind: 'map', key: 'FunctionName', of: 'ModulePath' },
  FunctionName: { kind: 'string', pattern: '[\\w-]{1,64}' },
  ModulePath: { kind: 'string', min: 1 },
  Quotas: {
    kind: 'structure',
    members: {
      awsDefaults: 'BooleanType',
      ...Object.fromEntries(quotaCategories.map((name) => [name, 'RateType'])),
    },
  },
  RateType: { kind: 'integer', min: 1 },
  SeedPoolList: list('SeedPool'),
  SeedPool: {
    kind: 'structure',
    required: ['Id'],
    members: {
      ...requestMembers('CreateUserPoolRequest'),
      Id: 'UserPoolIdType',
      clients: 'SeedClientList',
      domains: 'SeedDomainList',
      resourceServers: 'SeedResourceServerList',
      identityProviders: 'SeedIdentityProviderList',
      groups: 'SeedGroupList',
      users: 'SeedUserList',
      ...Object.fromEntries(
        Object.entries(requestMembers('SetUserPoolMfaConfigRequest')).filter(
          ([name]) => name !== 'UserPoolId',
        ),
      ),
    },
  },
  SeedClientList: list('SeedClient'),
  SeedClient: {
    kind: 'structure',
    required: ['ClientId'],
    members: {
      ...without(requestMembers('CreateUserPoolClientRequest'), 'UserPoolId'),
      ClientId: 'ClientIdType',
    },
  },
  ...inPool('SeedDomain', 'CreateUserPoolDomainRequest'),
  ...inPool('SeedResourceServer', 'CreateResourceServerRequest'),
  ...inPool('SeedIdentityProvider', 'CreateIdentityProviderRequest'),
  SeedGroupList: list('SeedGroup'),
  SeedGroup: {
    kind: 'structure',
    required: ['GroupName'],
    members: without(requestMembers('CreateGroupRequest'), 'UserPoolId'),
  },
  SeedUserList: list('SeedUser'),
  SeedUser: {
    kind: 'structure',
    required: ['username', 'password'],
    members: {
      username: 'UsernameType',
      password: 'PasswordType',
      attributes: 'AttributeMap',
      groups: 'GroupNameList',
    },
  },
  AttributeMap: { kind: 'map', key: 'StringType', of: 'StringType' },
  GroupNameList: list('GroupNameType'),
};

function without(members: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(members).filter(([member]) => member !== name));
}

/** A list of requests without the pool's id, which is that of the seed's pool. */
function inPool(name: string, request: string): Record<string, Shape> {
  const { required = [], members = {} } = shapes[request] ?? {};
  return {
    [`${name}List`]: list(name),
    [name]: {
      kind: 'structure',
      required: required.filter((member) => member !== 'UserPoolId'),
      members: without(members, 'UserPoolId'),
    },
  };
}

/** R31: no caller grants permissions that they lack, or acts on a user who has such permissions. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../../src/gateway/caller.js';
import type { Permission } from '../../../src/gateway/caller.js';
import { commandNameOf } from '../../../src/cognito/call/command.js';
import { embeddedBackend } from '../../../src/process/embeddedBackend.js';
import { openGateway } from '../../support/openGateway.js';
import type { FlatOptions } from '../../../src/gateway/gateway.js';
import type { Gateway } from '../../../src/index.js';
import { catalogue, edges } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import { password, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { signIn, startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure, full } from '../support/figures.js';
import { serviceKey } from '../../support/serviceKey.js';

interface Act {
  readonly title: string;
  readonly field: string;
  readonly needs: Permission;
  readonly input: object;
}

/** The names by which a request can refer to the administrator. */
const names = ['chief', 'CHIEF', 'chief@example.com', 'known-as-chief'];
const account = { providerName: 'Google', attributeValue: 'chief-at-google' };

const operations: readonly (readonly [string, Operation])[] = Object.entries(catalogue);
const acting = operations.filter(
  ([, { on, allow }]) => on === 'Mutation' && allow.kind === 'permission',
);
const needsOf = (field: string): Permission => {
  const { allow } = (catalogue as Readonly<Record<string, Operation>>)[field] as Operation;
  if (allow.kind !== 'permission') throw new Error(`${field} needs no permission`);
  return allow.permission;
};
const act = (title: string, field: string, input: object): Act => ({
  title: `${field} ${title}`,
  field,
  needs: needsOf(field),
  input,
});

/**
 * One act for each operation of the catalogue that changes this user or these users, made from the
 * operation's sample.
 */
function actsOn(name: string, group: string): Act[] {
  return acting.flatMap(([field]) => {
    const { input } = sampleOperation(gatewaySchema(), field).variables as {
      input: Readonly<Record<string, unknown>>;
    };
    if (!('username' in input || 'usernames' in input) || field === 'createUser') return [];
    const named = 'username' in input ? { username: name } : { usernames: [name] };
    return [
      act(`on ${name}`, field, {
        ...input,
        ...named,
        ...('groupName' in input ? { groupName: group } : {}),
      }),
    ];
  });
}

/** Operations that touch the administrator, or the group, other than by a plain username. */
const special: readonly Act[] = [
  act('of the group to oneself', 'addUserToGroup', { username: 'mallory', groupName: 'admins' }),
  act('of the group to oneself', 'addUsersToGroup', {
    usernames: ['mallory'],
    groupName: 'admins',
  }),
  act('of the administrator from a harmless group', 'removeUserFromGroup', {
    username: 'chief',
    groupName: 'harmless',
  }),
  act('over the group', 'createGroup', { groupName: 'admins' }),
  act('with an IAM role', 'createGroup', {
    groupName: 'new-role',
    roleArn: 'arn:aws:iam::123456789012:role/administrator',
  }),
  act('with an IAM role', 'updateGroup', {
    groupName: 'harmless',
    roleArn: 'arn:aws:iam::123456789012:role/administrator',
  }),
  act('of the administrators', 'updateGroup', { groupName: 'admins', precedence: 9 }),
  act('of the administrators', 'deleteGroup', { groupName: 'admins' }),
  act('sends the invitation again', 'createUser', {
    username: 'chief',
    messageAction: 'RESEND',
    temporaryPassword: password,
  }),
  act('takes the address over', 'createUser', {
    username: 'thief',
    messageAction: 'SUPPRESS',
    forceAliasCreation: true,
    attributes: { email: 'chief@example.com', emailVerified: true },
  }),
  act('of a stranger to the administrator', 'linkUserProvider', {
    username: 'chief',
    account: { providerName: 'Google', attributeValue: 'mallory' },
  }),
  act('of a stranger to the account of the administrator', 'linkUserProvider', {
    username: account.attributeValue,
    userProviderName: 'Google',
    account: { providerName: 'Facebook', attributeValue: 'mallory' },
  }),
  act('ends the password', 'unlinkUserProvider', {
    account: { providerName: 'Cognito', attributeValue: 'chief' },
  }),
  act('ends the link', 'unlinkUserProvider', { account }),
];

interface Role {
  readonly title: string;
  readonly headers: Headers;
  readonly permissions: readonly Permission[];
}

let gateway: GatewayUnderTest;
/** The same pool, behind a gateway whose tokens hold scopes. */
let scoped: GraphQLClient;
let calls: WatchedCalls;
let roles: Role[];
const others: Gateway[] = [];
const keyOf = (title: string): string => `key of ${title}`;
const serviceOf = (title: string, permissions: readonly Permission[]) =>
  serviceKey(keyOf(title), permissions, title);
const lacking = (missing: Permission): Permission[] =>
  permissionNames.filter((name) => name !== missing);
const services = permissionNames.flatMap((name) => [
  serviceOf(`a service with ${name}`, [name]),
  serviceOf(`a service without ${name}`, lacking(name)),
]);
const grants = {
  groups: {
    admins: permissionNames,
    ...Object.fromEntries(permissionNames.map((name) => [name.replace(':', '-'), [name]])),
  },
  scopes: Object.fromEntries(permissionNames.map((name) => [`api/${name}`, [name]])),
  serviceKeys: services,
};

async function secondGateway(options: Partial<FlatOptions>): Promise<GraphQLClient> {
  const made = await openGateway({
    ...embeddedBackend(gateway.pool, gateway.demo),
    grants,
    guards: unprotected,
    ...options,
  });
  others.push(made);
  return graphqlClient(await made.listen({ port: 0 }));
}

beforeAll(async () => {
  const groups = Object.keys(grants.groups);
  const identities = JSON.stringify([
    {
      userId: account.attributeValue,
      providerName: account.providerName,
      providerType: 'Google',
      issuer: null,
      primary: 'false',
      dateCreated: '1',
    },
  ]);
  gateway = await startGateway({
    guards: unprotected,
    grants,
    pool: {
      groups: [...groups, 'harmless'].map((GroupName) => ({ GroupName })),
      users: [
        {
          ...seedUser('chief', { preferred_username: 'known-as-chief', identities }),
          groups: ['admins', 'harmless'],
        },
        ...groups.slice(1).map((group) => ({ ...seedUser(`in-${group}`), groups: [group] })),
        seedUser('mallory'),
        seedUser('customer'),
      ],
    },
  });
  const issuer = await createTokenIssuer(gateway.demo.userPoolId, gateway.demo.clientId);
  const { jwks } = issuer;
  const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
  scoped = await secondGateway({ fetchJwks: jwks });
  const withScope = async (name: Permission): Promise<Role> => ({
    title: `a user with the scope api/${name}`,
    headers: bearer(await issuer.issue({ username: 'mallory', scope: `api/${name}` })),
    permissions: [name],
  });
  const inGroup = async (name: Permission): Promise<Role> => ({
    title: `a user with ${name}`,
    headers: bearer(await signIn(gateway.graphql, `in-${name.replace(':', '-')}`, password)),
    permissions: [name],
  });
  roles = [
    ...services.map(({ name, permissions }) => ({
      title: name,
      headers: { 'x-api-key': keyOf(name) },
      permissions: permissions as readonly Permission[],
    })),
    ...(await Promise.all(permissionNames.map(inGroup))),
    ...(await Promise.all(permissionNames.map(withScope))),
  ];
  calls = watchCalls(gateway.pool);
});
afterAll(async () => {
  for (const made of others) await made.close();
  await gateway.close();
});

interface Result {
  readonly type: string;
  readonly requires: string | null;
  /** Calls that reached Cognito, except those that ask which groups a user is in. */
  readonly sent: readonly string[];
  readonly asked: number;
}

async function attempt(
  graphql: GraphQLClient,
  { field, input }: Act,
  headers: Headers,
): Promise<Result> {
  const { document } = sampleOperation(gatewaySchema(), field);
  calls.forget();
  const { data, errors } = await graphql(document, { input }, headers);
  expect(errors).toBeUndefined();
  const [answer = data[field]] =
    (data[field].results as { __typename: string; requires?: string }[] | undefined) ?? [];
  const sent = calls.names.filter((name) => name !== 'AdminListGroupsForUser');
  return {
    type: answer.__typename,
    requires: answer.requires ?? null,
    sent,
    asked: calls.names.length - sent.length,
  };
}

const clientOf = ({ title }: Role): GraphQLClient =>
  title.includes('scope') ? scoped : gateway.graphql;
/** Roles that may run the operation but lack a permission that the administrator has. */
const rolesFor = ({ needs }: Act): Role[] =>
  roles.filter(
    ({ permissions }) =>
      permissions.includes(needs) &&
      (full || permissions.length === 1 || permissions.length === lacking(needs).length),
  );

describe('a caller', () => {
  it('MUST act on no user with more permissions, nor on a group that grants them, under any name and in any role', async () => {
    const acts = [...names.flatMap((name) => actsOn(name, 'harmless')), ...special];
    const escalations: string[] = [];
    let cells = 0;
    let most = 0;
    for (const one of acts) {
      for (const role of rolesFor(one)) {
        const { type, requires, sent, asked } = await attempt(clientOf(role), one, role.headers);
        cells += 1;
        most = Math.max(most, asked);
        const missing = permissionNames.filter((name) => !role.permissions.includes(name));
        const named = requires?.split(', ') ?? [];
        if (
          type !== 'AccessDeniedError' ||
          sent.length > 0 ||
          !named.every((name) => missing.includes(name as Permission))
        )
          escalations.push(`${one.title}, ${role.title}: ${type} ${requires ?? ''} ${sent.join()}`);
      }
    }
    figure(
      'R31',
      'roles x acts x targets with more rights',
      cells,
      full ? 'more than 1000' : 'more than 300',
    );
    figure('R31', 'escalations among them', escalations.length, '0');
    figure('R31', 'calls that a refusal costs at most', most, 'at most 3');
    expect(escalations).toEqual([]);
    expect(cells).toBeGreaterThan(full ? 1000 : 300);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('may act on everyone else, with one more call to Cognito', async () => {
    const wrong: string[] = [];
    for (const one of actsOn('customer', 'harmless').filter(
      ({ field }) => !field.startsWith('deleteUser'),
    )) {
      const role = roles.find(({ title }) => title === `a service with ${one.needs}`) as Role;
      const { type, sent, asked } = await attempt(gateway.graphql, one, role.headers);
      if (type === 'AccessDeniedError' || sent.length !== 1 || asked > 1)
        wrong.push(`${one.title}: ${type}, ${sent.join()}, ${String(asked)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('with every permission causes no extra call to Cognito', async () => {
    const headers = await gateway.asAdministrator();
    const { type, asked } = await attempt(
      gateway.graphql,
      act('', 'updateUserAttributes', { username: 'chief', attributes: { nickname: 'Chief' } }),
      headers,
    );
    expect({ type, asked }).toEqual({ type: 'UpdateUserAttributesSuccess', asked: 0 });
  });

  it('may grant what they hold: a caller who may read users may let others read users', async () => {
    const both = await secondGateway({
      grants: { ...grants, serviceKeys: [serviceOf('both', ['users:read', 'groups:write'])] },
    });
    const headers = { 'x-api-key': keyOf('both') };
    const given = await attempt(
      both,
      act('', 'addUserToGroup', { username: 'customer', groupName: 'users-read' }),
      headers,
    );
    const refused = await attempt(
      both,
      act('', 'addUserToGroup', { username: 'customer', groupName: 'users-write' }),
      headers,
    );
    expect([given.type, refused.type, refused.requires]).toEqual([
      'AddUserToGroupSuccess',
      'AccessDeniedError',
      'users:write',
    ]);
  });
});

describe('the rule', () => {
  it('MUST be on every mutation that needs a permission, and name the users it acts on', () => {
    const without = acting
      .filter(([, { bulk, actsOn: target }]) => !bulk && !target)
      .map(([field]) => field);
    expect(without).toEqual([]);
    expect(
      acting.filter(([, { bulk }]) => bulk && !bulk.each.actsOn).map(([field]) => field),
    ).toEqual([]);
  });

  it('is not needed on queries and edges, because none sends a command that changes anything', () => {
    const reads = [
      ...operations.map(([, operation]) => operation),
      ...Object.values(edges).map(({ at }) => at({})),
    ].filter(({ on }) => on === 'Query');
    const changing = reads
      .flatMap(({ commands }) => commands.map(commandNameOf))
      .filter((name) => !/^(?:Admin)?(?:Get|List|Describe)/.test(name));
    expect(changing).toEqual([]);
  });
});

describe('the control', () => {
  const takeovers: Readonly<Record<string, { readonly field: string; readonly input: object }>> = {
    'passwords:write': {
      field: 'setUserPassword',
      input: { username: 'chief', password: 'Taken-Over-77', permanent: true },
    },
    'groups:write': {
      field: 'addUserToGroup',
      input: { username: 'mallory', groupName: 'admins' },
    },
  };

  it.each(Object.keys(takeovers))(
    'makes an administrator of a caller who holds only %s, if the operator allows escalation',
    async (needs) => {
      const allowing = await secondGateway({ privilegedTargets: 'allow' });
      const { field, input } = takeovers[needs] as { field: string; input: object };
      const { type } = await attempt(allowing, act('', field, input), {
        'x-api-key': keyOf(`a service with ${needs}`),
      });
      expect(type).toMatch(/Success$/);
      const [username, itsPassword] =
        needs === 'groups:write' ? ['mallory', password] : ['chief', 'Taken-Over-77'];
      const token = await signIn(gateway.graphql, username, itsPassword);
      const { data } = await gateway.graphql(
        'mutation { createUser(input: { username: "planted", messageAction: SUPPRESS }) { __typename } }',
        {},
        { authorization: `Bearer ${token}` },
      );
      expect(['CreateUserSuccess', 'UsernameExistsError']).toContain(data.createUser.__typename);
    },
  );

  it('takes over the address of the administrator with users:write alone', async () => {
    const allowing = await secondGateway({ privilegedTargets: 'allow' });
    const { type } = await attempt(
      allowing,
      special.find(({ title }) => title.includes('takes the address over')) as Act,
      { 'x-api-key': keyOf('a service with users:write') },
    );
    expect(type).toBe('CreateUserSuccess');
  });
});

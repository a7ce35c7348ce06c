/**
 * R10: the matrix of roles and fields, derived from the catalogue. A denied cell costs no call to
 * Cognito.
 */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../../src/gateway/caller.js';
import type { Permission } from '../../../src/gateway/caller.js';
import { openGateway } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { catalogue, edges } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import type { Edges } from '../../../src/resolvers/resolverOf.js';
import type { Rule } from '../../../src/resolvers/rights/rules.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import { figure } from '../support/figures.js';
import { serviceKey } from '../../support/serviceKey.js';

interface Role {
  readonly title: string;
  readonly headers: (field: string) => Promise<Readonly<Record<string, string>>>;
  /** True if the credential is a valid access token of a user. */
  readonly bearer: boolean;
  readonly permissions: readonly Permission[];
  /** The key belongs to no service, so every operation refuses it. */
  readonly refusedKey?: boolean;
}

const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'stubclient';
const keyOf = (...permissions: readonly string[]): string => `key-of-${permissions.join('-and-')}`;
/** The permissions to read the entities that have edges. */
const readers: readonly Permission[] = ['users:read', 'groups:read'];
let cognito: StubCognito;
let gateway: Gateway;
let url: string;
let roles: Role[];

beforeAll(async () => {
  cognito = await startStubCognito();
  cognito.answer = succeed({ Username: 'ada', UserAttributes: [] });
  const tokens = await createTokenIssuer(userPoolId, clientId);
  const strangers = await createTokenIssuer(userPoolId, clientId);
  const groups = {
    everything: permissionNames,
    ...Object.fromEntries(permissionNames.map((name) => [name, [name]])),
  };
  gateway = await openGateway({
    userPoolId,
    clientId,
    clientConfig: {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    fetchJwks: tokens.jwks,
    grants: {
      groups,
      scopes: { 'api/read': ['users:read'] },
      serviceKeys: permissionNames
        .flatMap((name) => [[name], ...readers.map((reader) => [reader, name])])
        .map((names) => serviceKey(keyOf(...names), names, names.join('-and-'))),
    },
    guards: { ...unprotected, audit: false },
    // This covers who may call a field; R31 covers which users they may act on.
    privilegedTargets: 'allow',
    // Every allowed cell must reach Cognito.
    rememberSettingsMs: 0,
    ...unlimitedCalls,
  });
  url = await gateway.listen({ port: 0 });

  // A different user for each field, because some operations end the sessions of the caller.
  const token = async (field: string, claims: object = {}) => {
    const own = { sub: field, username: field, jti: field, origin_jti: field };
    return { authorization: `Bearer ${await tokens.issue({ ...own, ...claims })}` };
  };
  const none = { bearer: false, permissions: [] };
  roles = [
    { title: 'anyone', headers: () => Promise.resolve({}), ...none },
    {
      title: 'an expired token of an administrator',
      headers: (field) => token(field, { 'cognito:groups': ['everything'], exp: 1 }),
      ...none,
    },
    {
      title: 'a token signed by a stranger',
      headers: async () => ({
        authorization: `Bearer ${await strangers.issue({ 'cognito:groups': ['everything'] })}`,
      }),
      ...none,
    },
    {
      title: 'an unknown service key',
      headers: () => Promise.resolve({ 'x-api-key': 'no such key' }),
      ...none,
      refusedKey: true,
    },
    { title: 'a user', headers: token, bearer: true, permissions: [] },
    {
      title: 'a user whose groups have no permissions',
      headers: (field) =>
        token(field, {
          'cognito:groups': ['everybody', '__proto__', 'constructor', 'Everything', 'everything '],
        }),
      bearer: true,
      permissions: [],
    },
    {
      title: 'a user with a scope',
      headers: (field) => token(field, { scope: 'aws.cognito.signin.user.admin api/read' }),
      bearer: true,
      permissions: ['users:read'],
    },
    {
      title: 'an administrator',
      headers: (field) => token(field, { 'cognito:groups': ['everything'] }),
      bearer: true,
      permissions: permissionNames,
    },
    ...permissionNames.flatMap((name): Role[] => [
      {
        title: `a user with ${name}`,
        headers: (field) => token(field, { 'cognito:groups': [name] }),
        bearer: true,
        permissions: [name],
      },
      {
        title: `a service with ${name}`,
        headers: () => Promise.resolve({ 'x-api-key': keyOf(name) }),
        bearer: false,
        permissions: [name],
      },
    ]),
  ];
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

function mayCall(rule: Rule, { bearer, permissions, refusedKey = false }: Role): boolean {
  if (refusedKey) return false;
  switch (rule.kind) {
    case 'anyone':
      return true;
    case 'bearer':
      return bearer;
    // The sample has no session.
    case 'bearerOrSession':
      return bearer;
    // Every service in this test has a permission; no other caller without a token has one.
    case 'identified':
      return bearer || permissions.length > 0;
    case 'permission':
      return permissions.includes(rule.permission);
    case 'reached':
      return rule.permission !== undefined && permissions.includes(rule.permission);
  }
}

const refused = ['AccessDeniedError', 'NotAuthorizedError'];
const entries = Object.entries<Operation>(catalogue);

describe('the authorization matrix', () => {
  it('MUST refuse every denied cell without a call to Cognito, and allow every other cell, for every field and role', async () => {
    const wrong: string[] = [];
    const cells = { allowed: 0, denied: 0, callsOfDenied: 0 };
    for (const [field, { allow, bulk, commands }] of entries) {
      const { document, variables } = sampleOperation(gatewaySchema(), field);
      for (const role of roles) {
        cognito.calls.length = 0;
        const { data } = await graphqlClient(url)(
          document,
          variables,
          await role.headers(`${field}-${role.title}`),
        );
        const type = data?.[field]?.__typename as string | undefined;
        const calls = cognito.calls.length;
        const right = mayCall(allow, role)
          ? type !== undefined && !refused.includes(type)
          : calls === 0 && type !== undefined && refused.includes(type);
        if (!right) wrong.push(`${field}, ${role.title}: ${String(type)}, ${calls} calls`);
        if (mayCall(allow, role)) cells.allowed += 1;
        else {
          cells.denied += 1;
          cells.callsOfDenied += calls;
        }
        // The opposite case: with the permission the call reaches Cognito, so a denied cell without
        // a call proves something.
        if (
          role.title === 'an administrator' &&
          commands.length > 0 &&
          field !== 'userPool' &&
          calls === 0
        )
          wrong.push(
            `${field}${bulk ? ' (bulk)' : ''} made no call to Cognito when called by an administrator`,
          );
      }
    }
    figure('R10', 'cells', cells.allowed + cells.denied, 'every field x every role');
    figure('R10', 'denied cells', cells.denied, 'more than 1000');
    figure('R10', 'calls to Cognito for denied cells', cells.callsOfDenied, '0');
    expect(wrong).toEqual([]);
    expect(cells.denied).toBeGreaterThan(1000);
    expect(cells.callsOfDenied).toBe(0);
  });

  it('MUST refuse an edge, without calling Cognito for it, to a caller who lacks its permission, and return it to one who has it', async () => {
    const wrong: string[] = [];
    const seen = { refused: 0, returned: 0 };
    cognito.answer = succeed({
      Username: 'ada',
      UserAttributes: [],
      Group: { GroupName: 'staff' },
    });
    for (const [place, edge] of Object.entries(edges as Edges)) {
      const [parent = '', field = ''] = place.split('.');
      const rule = edge.at({}).allow;
      const permission = rule.kind === 'reached' ? rule.permission : undefined;
      const [reader, root]: readonly [Permission, string] =
        parent === 'User'
          ? ['users:read', 'user(username: "ada")']
          : ['groups:read', 'group(groupName: "staff")'];
      const ask = async (...permissions: readonly Permission[]) => {
        cognito.calls.length = 0;
        const { data } = await graphqlClient(url)(
          `{ parent: ${root} { __typename ... on ${parent} { ${field} { __typename } } } }`,
          {},
          { 'x-api-key': keyOf(...permissions) },
        );
        const type = (data.parent[field] as { __typename: string } | undefined)?.__typename;
        return { type, calls: cognito.calls.length };
      };
      const expectAnswer = (who: string, right: boolean, answer: object): void => {
        if (!right) wrong.push(`${place} with ${who}: ${JSON.stringify(answer)}`);
      };
      if (permission !== reader) {
        const answer = await ask(reader);
        seen.refused += 1;
        expectAnswer(reader, answer.type === 'AccessDeniedError' && answer.calls === 1, answer);
      }
      if (permission === undefined) continue;
      const answer = await ask(reader, permission);
      seen.returned += 1;
      const isReturned = answer.type !== undefined && !refused.includes(answer.type);
      expectAnswer(`${reader} and ${permission}`, isReturned && answer.calls === 2, answer);
      if (permission === reader) continue;
      const alone = await ask(permission);
      expectAnswer(permission, alone.type === undefined && alone.calls === 0, alone);
    }
    expect(wrong).toEqual([]);
    expect(seen.refused).toBeGreaterThan(2);
    expect(seen.returned).toBeGreaterThan(2);
  });

  it('MUST have a rule for every field of the schema; a field without a rule does not compile', () => {
    const fields = [gatewaySchema().getQueryType(), gatewaySchema().getMutationType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}),
    );
    expect(fields.sort()).toEqual(Object.keys(catalogue).sort());
    const refusedByCompiler = readFileSync(
      new URL('../../contract/operationTypes.ts', import.meta.url),
      'utf8',
    );
    expect(refusedByCompiler).toMatch(
      /@ts-expect-error -- a rule is missing: every operation says who may call it\n {2}defineOperation\(\{(?:(?!allow)[^\n])*\n/,
    );
    figure(
      'R10',
      'fields without a rule',
      entries.filter(([, { allow }]) => (allow as Rule | undefined) === undefined).length,
      '0',
    );
    expect(entries.filter(([, { allow }]) => (allow as Rule | undefined) === undefined)).toEqual(
      [],
    );
  });
});

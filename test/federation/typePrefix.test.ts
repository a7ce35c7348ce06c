/**
 * Tests a gateway among subgraphs with types of the same names: all types except entities get a
 * prefix, and everything still works.
 */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isSpecifiedScalarType } from 'graphql';

import { subgraphSdl } from '../../src/resolvers/subgraph.js';
import { seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { serviceKey } from '../support/serviceKey.js';

const router = { 'x-api-key': 'key' };
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({
    subgraph: true,
    subgraphTypePrefix: 'Identity',
    subgraphEntities: ['User'],
    grants: {
      serviceKeys: [serviceKey('key', ['users:read', 'groups:read'], 'router')],
    },
    pool: { groups: [{ GroupName: 'editors' }], users: [seedUser('ada')] },
  });
});
afterAll(async () => {
  await gateway.close();
});

describe('SUBGRAPH_TYPE_PREFIX', () => {
  it("is added to all type names except those of entities, root types and GraphQL's own types", () => {
    const sdl = subgraphSdl({ typePrefix: 'Identity', entities: ['User'] });
    const directives =
      'directive @link(url: String, import: [String]) repeatable on SCHEMA directive ' +
      '@key(fields: String) repeatable on OBJECT directive @shareable on OBJECT | ' +
      'FIELD_DEFINITION';
    const schema = buildSchema(`${sdl.replace(/^extend schema .*$/m, '')} ${directives}`);
    const others = Object.values(schema.getTypeMap())
      .filter((type) => !isSpecifiedScalarType(type) && !type.name.startsWith('__'))
      .map(({ name }) => name);
    expect(others.filter((name) => !name.startsWith('Identity')).sort()).toEqual([
      'Mutation',
      'Query',
      'User',
    ]);
    expect(others).toEqual(
      expect.arrayContaining([
        'IdentityPageInfo',
        'IdentityGroup',
        'IdentityNotAuthorizedError',
        'IdentityDateTime',
      ]),
    );
  });

  it('leaves the schema unchanged if it is not set', () => {
    expect(subgraphSdl({ typePrefix: '' })).toBe(subgraphSdl());
  });

  it('distinguishes types by their prefixed names: results, errors by interface, edges, and times', async () => {
    const document =
      '{ user(username: "ada") { __typename ... on User { createdAt } } group(groupName: ' +
      '"editors") { __typename ... on IdentityGroup { name users { __typename } } } none: ' +
      'user(username: "nobody") { __typename ... on IdentityOperationError { code } } }';
    for (let time = 0; time < 4; time += 1) {
      const { data, errors } = await gateway.graphql(document, {}, router);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        user: { __typename: 'User', createdAt: expect.stringMatching(/Z$/) },
        group: {
          __typename: 'IdentityGroup',
          name: 'editors',
          users: { __typename: 'IdentityUserConnection' },
        },
        none: { __typename: 'IdentityUserNotFoundError', code: 'USER_NOT_FOUND' },
      });
    }
  });

  it('accepts inputs by their prefixed names, including those that require exactly one field', async () => {
    const document =
      'query ($by: IdentityLookupUserByInput!) { lookupUser(by: $by) { ... on User { username } } }';
    await expect(
      gateway.graphql(document, { by: { username: 'ada' } }, router),
    ).resolves.toMatchObject({ data: { lookupUser: { username: 'ada' } } });
    await expect(
      gateway.graphql(document, { by: { username: 'ada', id: '1' } }, router),
    ).resolves.toMatchObject({ status: 400 });
  });

  it('serves the prefixed schema to composers, and answers entities', async () => {
    const document =
      '{ _service { sdl } _entities(representations: [{ __typename: "User", username: "ada" }, ' +
      '{ __typename: "Group", name: "editors" }]) { __typename } }';
    const { data, errors } = await gateway.graphql(document, {}, router);
    expect(data).toEqual({
      _service: { sdl: subgraphSdl({ typePrefix: 'Identity', entities: ['User'] }) },
      _entities: [{ __typename: 'User' }, null],
    });
    expect(errors).toMatchObject([
      { path: ['_entities', 1], extensions: { code: 'INVALID_INPUT' } },
    ]);
  });
});

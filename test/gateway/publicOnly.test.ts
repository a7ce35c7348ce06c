/** Tests a gateway without AWS credentials: which operations work, and how the others fail. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { createTokenIssuer } from '../support/accessTokens.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { sampleOperation } from '../support/sampleOperation.js';
import { testSealingKeys } from '../support/hostile/sealedSession.js';
import { startStubCognito } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';

const userPoolId = 'eu-west-1_Stub00001';
let cognito: StubCognito;
let gateway: Gateway;
let ask: (field: string) => Promise<Record<string, unknown>>;

beforeAll(async () => {
  cognito = await startStubCognito();
  const tokens = await createTokenIssuer(userPoolId, 'client');
  // The machine has credentials; the gateway is told to use none.
  const clientConfig = {
    endpoint: cognito.endpoint,
    credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
  };
  gateway = await openGateway({
    userPoolId,
    clientId: 'client',
    publicOnly: true,
    guards: { sealingKeys: testSealingKeys },
    clientConfig,
    fetchJwks: tokens.jwks,
    grants: { groups: { all: permissionNames } },
  });
  const url = await gateway.listen({ port: 0 });
  ask = async (field) => {
    // A user per operation: some of them end the sessions of the caller.
    const own = { sub: field, username: field, jti: field, origin_jti: field };
    const claims = { ...own, 'cognito:groups': ['all'], scope: 'openid' };
    const headers = { authorization: `Bearer ${await tokens.issue(claims)}` };
    const { document, variables } = sampleOperation(gatewaySchema(), field);
    const { data, errors } = await graphqlClient(url)(document, variables, headers);
    expect(errors).toBeUndefined();
    return data[field];
  };
});
beforeEach(() => {
  cognito.calls.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

describe('a gateway without AWS credentials', () => {
  const operations = Object.entries<Operation>(catalogue);

  it.each(operations.filter(([, { signed }]) => !signed))(
    'serves %s without signing a call',
    async (field, { commands }) => {
      const { __typename: type } = await ask(field);
      expect(type).not.toBe('ServiceUnavailableError');
      expect(cognito.calls.map(({ signed }) => signed)).toEqual(commands.length > 0 ? [false] : []);
    },
  );

  it.each(operations.filter(([, { signed }]) => signed))(
    'MUST answer %s with ServiceUnavailableError, without a call',
    async (field) => {
      const value = await ask(field);
      const [answer] = (value.results as object[] | undefined) ?? [value];
      expect(answer).toMatchObject({ __typename: 'ServiceUnavailableError' });
      expect(cognito.calls).toEqual([]);
    },
  );
});

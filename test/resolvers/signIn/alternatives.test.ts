/**
 * Exceptions of commands that the configuration uses instead of others, sent by a stub of Cognito.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { policies } from '../../../src/cognito/call/policy.js';
import { faults } from '../../../src/cognito/fault.js';
import { openGateway } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { errorOfException } from '../../../src/schema/error.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { cut, fail, startStubCognito } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';

let cognito: StubCognito;
beforeAll(async () => {
  cognito = await startStubCognito();
});
afterAll(async () => {
  await cognito.close();
});

describe.each([
  ['authenticate', 'AdminInitiateAuth', { signIn: 'server' }],
  ['respondToChallenge', 'AdminRespondToAuthChallenge', { signIn: 'server' }],
  ['refreshTokens', 'InitiateAuth', { refresh: 'flow' }],
  ['refreshTokens', 'AdminInitiateAuth', { refresh: 'flow', signIn: 'server' }],
] as const)('%s by %s', (field, command, options) => {
  let gateway: Gateway;
  let url: string;
  beforeAll(async () => {
    const clientConfig = {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    };
    gateway = await openGateway({
      userPoolId: 'eu-west-1_Stub00001',
      clientId: 'stubclient',
      clientConfig,
      guards: unprotected,
      ...options,
    });
    url = await gateway.listen({ port: 0 });
  });
  afterAll(async () => {
    await gateway.close();
  });

  async function ask(): Promise<string> {
    cognito.calls.length = 0;
    const { document, variables } = sampleOperation(gatewaySchema(), field);
    const { data } = await graphqlClient(url)(document, variables);
    return data[field].__typename as string;
  }

  it.each(policies[command].exceptions)('answers %s with its member', async (exception) => {
    cognito.answer = fail(exception, 'text');
    expect(await ask()).toBe(
      errorOfException(exception) ??
        (faults[exception]?.outcome === 'unavailable'
          ? 'ServiceUnavailableError'
          : 'UnexpectedError'),
    );
    expect(cognito.calls[0]?.command).toBe(command);
  });

  it('MUST send once only and answer OutcomeUnknownError when the answer is lost', async () => {
    cognito.answer = cut;
    expect(await ask()).toBe('OutcomeUnknownError');
    expect(cognito.calls).toHaveLength(1);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  GetClientTokenCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PreTokenGenerationLambdaVersionType } from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import { basic, postForm } from '../../support/pool/oauth.js';
import {
  lambdaArn,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

interface Event {
  readonly response: object;
}

const ClientSecret = 'machinesecretmachinesecret';
const machine = {
  ClientId: 'machineclient0000000000001',
  ClientSecret,
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials' as const],
  AllowedOAuthScopes: ['orders/read', 'orders/write'],
};
const byApi = {
  ...machine,
  ClientId: 'machineclient0000000000002',
  ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'] as never,
};

let test: TestPool;
let events: Event[];
let change: object;
beforeAll(async () => {
  test = await startPool({
    pool: {
      clients: [machine, byApi],
      resourceServers: [
        {
          Identifier: 'orders',
          Name: 'Orders',
          Scopes: ['read', 'write', 'cancel'].map((ScopeName) => ({
            ScopeName,
            ScopeDescription: ScopeName,
          })),
        },
      ],
    },
    functions: {
      PreTokenGeneration: (given: unknown) => {
        const event = given as Event;
        events.push(event);
        if ('refuse' in change) throw new Error('Not this program');
        return { ...event, response: { claimsAndScopeOverrideDetails: change } };
      },
    },
  });
});
const useVersion = (LambdaVersion: PreTokenGenerationLambdaVersionType) =>
  test.sdk.send(
    new UpdateUserPoolCommand({
      UserPoolId,
      LambdaConfig: {
        PreTokenGenerationConfig: { LambdaVersion, LambdaArn: lambdaArn('PreTokenGeneration') },
      },
    }),
  );
beforeEach(async () => {
  events = [];
  change = {};
  await useVersion('V3_0');
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const token = (form: Readonly<Record<string, string>> = {}) =>
  postForm(
    test,
    '/oauth2/token',
    { grant_type: 'client_credentials', ...form },
    basic(machine.ClientId, ClientSecret),
  );

// AWS guide, "Pre token generation Lambda trigger", version three.
describe('PreTokenGeneration for a program', () => {
  it('is asked by V3_0, with the scopes and the metadata of the request', async () => {
    await token({ scope: 'orders/read', aws_client_metadata: '{"tenant":"one"}' });
    expect(events).toEqual([
      {
        version: '3',
        triggerSource: 'TokenGeneration_ClientCredentials',
        region: 'us-east-1',
        userPoolId: UserPoolId,
        userName: machine.ClientId,
        callerContext: {
          awsSdkVersion: 'aws-sdk-unknown-unknown',
          clientId: machine.ClientId,
        },
        request: {
          userAttributes: {},
          groupConfiguration: {
            groupsToOverride: [],
            iamRolesToOverride: [],
            preferredRole: null,
          },
          scopes: ['orders/read'],
          clientMetadata: { tenant: 'one' },
        },
        response: { claimsOverrideDetails: null, claimsAndScopeOverrideDetails: null },
      },
    ]);
  });

  it('changes the claims and scopes of the access token, but not those that are fixed', async () => {
    change = {
      accessTokenGeneration: {
        claimsToAddOrOverride: { tenant: { id: 1 }, sub: 'another', client_id: 'another' },
        scopesToAdd: ['orders/cancel'],
        scopesToSuppress: ['orders/write'],
      },
    };
    const { body } = await token();
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      tenant: { id: 1 },
      sub: machine.ClientId,
      client_id: machine.ClientId,
      scope: 'orders/read orders/cancel',
    });
  });

  it('is asked by GetClientToken too, and may refuse', async () => {
    const command = new GetClientTokenCommand({
      ClientId: byApi.ClientId,
      Secret: ClientSecret,
      ClientMetadata: { tenant: 'two' },
    });
    await test.sdk.send(command);
    expect(events).toMatchObject([{ request: { clientMetadata: { tenant: 'two' } } }]);
    change = { refuse: true };
    const message = 'PreTokenGeneration failed with error Not this program.';
    await expect(test.sdk.send(command)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message,
    });
    expect(await token()).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: message },
    });
  });

  it.each(['V1_0', 'V2_0'] as const)('is not asked by %s', async (version) => {
    await useVersion(version);
    expect(await token()).toMatchObject({ status: 200 });
    expect(events).toEqual([]);
  });

  it.each(['{', '[]', '"x"', '{"tenant":1}'])('refuses the metadata %s', async (text) => {
    expect(await token({ aws_client_metadata: text })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
  });
});

import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminInitiateAuthCommand,
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
  SignUpCommand,
  UpdateUserPoolCommand,
  type AuthFlowType,
  type ExplicitAuthFlowsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { flows } from '../../../src/embeddedPool/signIn/flows/index.js';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { hasMember } from '../../../src/embeddedPool/wire/requestModel.js';
import { requestOf, sendRequest } from '../support/requestOf.js';
import {
  clientId,
  clientSecret,
  jane,
  password,
  secretClientId as ClientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
let refresh = '';
beforeAll(async () => {
  test = await startPool({
    users: [jane, { ...jane, username: 'joan', attributes: { email: 'joan@example.com' } }],
  });
  const { AuthenticationResult } = await test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'jane', PASSWORD: password, SECRET_HASH: hash('jane') },
    }),
  );
  refresh = AuthenticationResult?.RefreshToken ?? '';
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

/** AWS guide, "Computing secret hash values". */
const hash = (username: string, secret = clientSecret, client = ClientId): string =>
  createHmac('sha256', secret)
    .update(username + client)
    .digest('base64');
const not = (proof: string): Record<string, string> => ({
  missing: '',
  'of another user': hash('joan'),
  'of another client': hash('jane', clientSecret, clientId),
  'by another secret': hash('jane', 'other'),
  altered: proof.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
  'the secret itself': clientSecret,
});

interface Call {
  readonly title: string;
  readonly operation: string;
  /** The input with this proof; without a proof if it is empty. */
  readonly input: (proof: string) => object;
}
const parameters = {
  USERNAME: 'jane',
  PASSWORD: password,
  SRP_A: 'ab'.repeat(64),
  PREFERRED_CHALLENGE: 'PASSWORD',
};
const calls: readonly Call[] = [
  ...Object.keys(operations)
    .filter((operation) => hasMember(operation, 'SecretHash'))
    .map((operation) => ({
      title: operation,
      operation,
      input: (SecretHash: string) =>
        requestOf(operation, {
          ClientId,
          Username: 'jane',
          Password: password,
          ConfirmationCode: '123456',
          ...(SecretHash ? { SecretHash } : {}),
        }),
    })),
  ...Object.entries(flows).flatMap(([AuthFlow, { doors }]) =>
    doors.map((door) => ({
      title: `${AuthFlow} at the ${door} door`,
      operation: door === 'admin' ? 'AdminInitiateAuth' : 'InitiateAuth',
      input: (SECRET_HASH: string) => ({
        ...(door === 'admin' ? { UserPoolId } : {}),
        ClientId,
        AuthFlow: AuthFlow as AuthFlowType,
        AuthParameters: {
          ...(AuthFlow.startsWith('REFRESH') ? { REFRESH_TOKEN: refresh } : parameters),
          ...(SECRET_HASH ? { SECRET_HASH } : {}),
        },
      }),
    })),
  ),
  ...['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'].map((operation) => ({
    title: operation,
    operation,
    input: (SECRET_HASH: string) =>
      requestOf(operation, {
        ...(operation.startsWith('Admin') ? { UserPoolId } : {}),
        ClientId,
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session: 'x'.repeat(20),
        ChallengeResponses: {
          USERNAME: 'jane',
          SOFTWARE_TOKEN_MFA_CODE: '123456',
          ...(SECRET_HASH ? { SECRET_HASH } : {}),
        },
      }),
  })),
];
const secretMessages =
  /secret hash for client|SecretHash does not match|SECRET_HASH was not received/;
const outcome = (operation: string, input: object): Promise<string> =>
  sendRequest(test, operation, input).then(
    () => '',
    (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
  );

describe('a client with a secret', () => {
  it.each(calls)(
    "MUST prove it to $title (AWS guide: Computing secret hash values; Cognito's texts)",
    async ({ title: call, operation, input }) => {
      for (const [title, proof] of Object.entries(not(hash('jane')))) {
        const wrong = call.startsWith('REFRESH')
          ? 'SecretHash does not match for the client:'
          : 'Unable to verify secret hash for client';
        const expected = proof
          ? `NotAuthorizedException: ${wrong} ${ClientId}`
          : `NotAuthorizedException: Client ${ClientId} is configured with secret but SECRET_HASH was not received`;
        expect([title, await outcome(operation, input(proof))]).toEqual([title, expected]);
      }
      // With the right proof, the call fails or succeeds for its other reasons.
      expect(await outcome(operation, input(hash('jane')))).not.toMatch(secretMessages);
    },
  );

  it.each(
    Object.keys(operations).filter((operation) =>
      ['GetTokensFromRefreshToken', 'RevokeToken'].includes(operation),
    ),
  )('MUST send it to %s (SDK: ClientSecret)', async (operation) => {
    const input = (ClientSecret?: string) =>
      requestOf(operation, { ClientId, RefreshToken: refresh, Token: refresh, ClientSecret });
    for (const ClientSecret of [undefined, 'other'.repeat(6), clientSecret.toUpperCase()]) {
      expect(await outcome(operation, input(ClientSecret))).toMatch(
        /^(NotAuthorized|Unauthorized)Exception: /,
      );
    }
    expect(await outcome(operation, input(clientSecret))).toBe('');
  });
});

// Cognito's texts differ by flow.
const off =
  /^InvalidParameterException: (\w+ (flow not enabled for this client|is not enabled for the client\.)|Auth flow not enabled for this client)$/;

describe('the flows of a client', () => {
  const clientWith = async (ExplicitAuthFlows: ExplicitAuthFlowsType[] | undefined) =>
    (
      await test.sdk.send(
        new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'flows', ExplicitAuthFlows }),
      )
    ).UserPoolClient?.ClientId ?? '';
  const start = (client: string, AuthFlow: string, door: string): Promise<string> =>
    outcome(door === 'admin' ? 'AdminInitiateAuth' : 'InitiateAuth', {
      ...(door === 'admin' ? { UserPoolId } : {}),
      ClientId: client,
      AuthFlow,
      AuthParameters: { ...parameters, REFRESH_TOKEN: 'x' },
    });
  const cases = Object.entries(flows).flatMap(([flow, { doors, allowedBy }]) =>
    doors.map((door) => ({ flow, door, allowedBy })),
  );

  it.each(cases)(
    // SDK: ExplicitAuthFlows; Cognito's text.
    'MUST allow $flow on the $door endpoint only with ALLOW_$allowedBy',
    async ({ flow, door, allowedBy }) => {
      const others = [...new Set(cases.map((row) => row.allowedBy))]
        .filter((name) => name !== allowedBy)
        .map((name) => `ALLOW_${name}` as ExplicitAuthFlowsType);
      expect(await start(await clientWith(others), flow, door)).toMatch(off);
      expect(
        await start(await clientWith([`ALLOW_${allowedBy}` as ExplicitAuthFlowsType]), flow, door),
      ).not.toMatch(off);
    },
  );

  it('are refresh, SRP and custom if none is named (SDK: ExplicitAuthFlows, default)', async () => {
    const client = await clientWith(undefined);
    for (const { flow, door, allowedBy } of cases) {
      const isOn = ['REFRESH_TOKEN_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH'].includes(allowedBy);
      expect([flow, off.test(await start(client, flow, door))]).toEqual([flow, !isOn]);
    }
  });

  it('MUST reject admin flows on the public endpoint (SDK: AuthFlow)', async () => {
    for (const [AuthFlow, { doors }] of Object.entries(flows)) {
      const closed = (['public', 'admin'] as const).filter((door) => !doors.includes(door));
      for (const door of closed)
        expect(await start(clientId, AuthFlow, door)).toBe(
          'InvalidParameterException: Initiate Auth method not supported.',
        );
    }
  });
});

describe('clients and pools', () => {
  it("are reported as not found if they do not exist or belong to another pool (Cognito's text)", async () => {
    const missing = {
      name: 'ResourceNotFoundException',
      message: 'User pool client none does not exist.',
    };
    await expect(
      test.sdk.send(new SignUpCommand({ ClientId: 'none', Username: 'x', Password: password })),
    ).rejects.toMatchObject(missing);
    await expect(
      test.sdk.send(
        new AdminInitiateAuthCommand({
          UserPoolId,
          ClientId: 'none',
          AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
          AuthParameters: parameters,
        }),
      ),
    ).rejects.toMatchObject(missing);
    await expect(
      test.sdk.send(
        new AdminInitiateAuthCommand({
          UserPoolId: 'us-east-1_Nowhere01',
          ClientId: clientId,
          AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
          AuthParameters: parameters,
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  // SDK: AllowAdminCreateUserOnly; Cognito's text.
  it('MUST refuse sign-up if only administrators create users', async () => {
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        AutoVerifiedAttributes: ['email'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      }),
    );
    await expect(
      test.sdk.send(
        new SignUpCommand({ ClientId: clientId, Username: 'late', Password: password }),
      ),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'SignUp is not permitted for this user pool',
    });
  });
});

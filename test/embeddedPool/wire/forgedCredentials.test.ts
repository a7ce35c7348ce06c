import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  SetUserPoolMfaConfigCommand,
  type AuthFlowType,
  type ChallengeNameType,
} from '@aws-sdk/client-cognito-identity-provider';
import { flows } from '../../../src/embeddedPool/signIn/flows/index.js';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { factsOf, hasMember } from '../../../src/embeddedPool/wire/requestModel.js';
import { signIn } from '../../support/pool/actions.js';
import {
  forgedAccessTokens,
  forgedRefreshTokens,
  forgedSessions,
  keyFile,
  type Forgeries,
  type Tokens,
} from '../support/forgery.js';
import { requestOf, sendRequest } from '../support/requestOf.js';
import {
  clientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const names = ['gone', 'away', 'out', 'old', 'orphan', 'setup', 'leaver', 'reuse'];
const person = (username: string) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true' },
});
const implemented = Object.keys(operations);
const withMember = (member: string) =>
  implemented.filter((operation) => hasMember(operation, member));

let test: TestPool;
let foreign: TestPool;
const expired: { tokens?: Tokens; session?: string } = {};
beforeAll(async () => {
  test = await startPool({
    users: [
      jane,
      ...[...names, ...withMember('AccessToken').map((operation) => `u-${operation}`)].map(person),
    ],
    pool: { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
  // Another pool with the same ids but other keys, so that only the keys differ.
  foreign = await startPool({ users: [jane] });
  expired.tokens = await tokensOf('old');
  expired.session = await setupSession('old');
  test.pass(30 * 24 * 3600 * 1000);
});
afterAll(async () => {
  await Promise.all([test.stop(), foreign.stop()]);
  expect(test.faults).toEqual([]);
});

async function tokensOf(username: string, pool = test, ClientId = clientId): Promise<Tokens> {
  const { AuthenticationResult } = await pool.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  return {
    access: AuthenticationResult?.AccessToken ?? '',
    id: AuthenticationResult?.IdToken ?? '',
    refresh: AuthenticationResult?.RefreshToken ?? '',
  };
}

const mode = (MfaConfiguration: 'ON' | 'OPTIONAL') =>
  test.sdk.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId,
      MfaConfiguration,
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );

/**
 * The session of a sign-in waiting in MFA_SETUP: every operation that accepts a session accepts
 * this one or refuses it.
 */
async function setupSession(username: string): Promise<string> {
  await mode('ON');
  const { Session = '' } = await signIn(test, username);
  await mode('OPTIONAL');
  return Session;
}

const secondClient = async () =>
  (
    await test.sdk.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'second',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    )
  ).UserPoolClient?.ClientId ?? '';

/**
 * Credentials that were valid once: revoked, expired, of another pool, or of a deleted user,
 * disabled user or deleted client.
 */
async function deadTokens(): Promise<Record<string, Tokens>> {
  const [out, gone, away] = [await tokensOf('out'), await tokensOf('gone'), await tokensOf('away')];
  await test.sdk.send(new GlobalSignOutCommand({ AccessToken: out.access }));
  await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'gone' }));
  await test.sdk.send(new AdminDisableUserCommand({ UserPoolId, Username: 'away' }));
  const ClientId = await secondClient();
  const orphan = await tokensOf('orphan', test, ClientId);
  await test.sdk.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
  return {
    revoked: out,
    'of a deleted user': gone,
    'of a disabled user': away,
    'of a deleted client': orphan,
    expired: expired.tokens as Tokens,
    'of another pool': await tokensOf('jane', foreign),
  };
}

/**
 * Sends every forgery and returns those that were not refused correctly, with what happened
 * instead.
 */
async function accepted(
  operation: string,
  forgeries: Forgeries,
  input: (forgery: string) => object,
  reasons: readonly string[] = [],
): Promise<string[]> {
  const declared = factsOf(operation)?.throws ?? [];
  const expected = [
    'NotAuthorizedException',
    'UserNotFoundException',
    'ResourceNotFoundException',
    ...reasons,
  ];
  const verdicts = await Promise.all(
    Object.entries(forgeries).map(async ([name, forgery]) => {
      const outcome = await sendRequest(test, operation, input(forgery)).then(
        () => 'accepted',
        (error: unknown) => (error as Error).name,
      );
      return expected.includes(outcome) && declared.includes(outcome)
        ? []
        : [`${name}: ${outcome}`];
    }),
  );
  return verdicts.flat();
}

describe('operations that take an access token', () => {
  let forgeries: Forgeries;
  beforeAll(async () => {
    const dead = Object.entries(await deadTokens()).map(
      ([name, { access }]) => [name, access] as const,
    );
    forgeries = {
      ...Object.fromEntries(dead),
      ...(await forgedAccessTokens(await tokensOf('jane'), await keyFile(test, UserPoolId))),
    };
  });

  it.each(withMember('AccessToken'))(
    'MUST refuse anything but a valid access token for %s (SDK: @throws; RFC 8725 sections 2.1, 3.1 and 3.12)',
    async (operation) => {
      expect(Object.keys(forgeries).length).toBeGreaterThan(25);
      expect(
        await accepted(operation, forgeries, (AccessToken) =>
          requestOf(operation, { AccessToken }),
        ),
      ).toEqual([]);
      // The same request with a valid token is not refused because of the token, so the refusals
      // above have no other cause.
      const { access } = await tokensOf(`u-${operation}`);
      const outcome = await sendRequest(
        test,
        operation,
        requestOf(operation, { AccessToken: access }),
      ).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
      expect(outcome).not.toMatch(/token has|invalid access token|validation error/i);
    },
  );
});

interface RefreshRow {
  readonly operation: string;
  readonly input: (token: string) => object;
}
const refreshRows: readonly RefreshRow[] = [
  ...withMember('RefreshToken').map((operation) => ({
    operation,
    input: (RefreshToken: string) => requestOf(operation, { ClientId: clientId, RefreshToken }),
  })),
  ...Object.entries(flows)
    .filter(([name]) => name.startsWith('REFRESH'))
    .flatMap(([name, { doors }]) =>
      doors.map((door) => ({
        operation: door === 'admin' ? 'AdminInitiateAuth' : 'InitiateAuth',
        input: (REFRESH_TOKEN: string) => ({
          ...(door === 'admin' ? { UserPoolId } : {}),
          ClientId: clientId,
          AuthFlow: name as AuthFlowType,
          AuthParameters: { REFRESH_TOKEN },
        }),
      })),
    ),
];

describe('operations that take a refresh token', () => {
  let forgeries: Forgeries;
  beforeAll(async () => {
    const tokens = await tokensOf('leaver');
    const reused = await tokensOf('reuse');
    await test.sdk.send(new RevokeTokenCommand({ ClientId: clientId, Token: reused.refresh }));
    forgeries = {
      expired: expired.tokens?.refresh ?? '',
      revoked: reused.refresh,
      'of another pool': (await tokensOf('jane', foreign)).refresh,
      'of another client': (await tokensOf('jane', test, await secondClient())).refresh,
      ...(await forgedRefreshTokens(tokens, await keyFile(test, UserPoolId))),
    };
  });

  it.each(refreshRows)(
    'MUST refuse anything but a valid refresh token for $operation (SDK: @throws)',
    async ({ operation, input }) => {
      expect(Object.keys(forgeries).length).toBeGreaterThan(10);
      expect(await accepted(operation, forgeries, input)).toEqual([]);
      const { AuthenticationResult } = (await sendRequest(
        test,
        operation,
        input((await tokensOf('leaver')).refresh),
      )) as { AuthenticationResult?: { AccessToken?: string } };
      expect(AuthenticationResult?.AccessToken).toBeDefined();
    },
  );

  // RFC 7009 section 2.2.
  it('RevokeToken answers with its own exceptions, and accepts a token already revoked', async () => {
    const { revoked, expired: old, ...others } = forgeries;
    const { 'sealed with the right key for a sign-in that never took place': _never, ...refused } =
      others;
    expect(
      await accepted('RevokeToken', refused, (Token) => ({ ClientId: clientId, Token }), [
        'UnsupportedTokenTypeException',
        'UnauthorizedException',
        'InvalidParameterException',
      ]),
    ).toEqual([]);
    for (const Token of [revoked, old])
      await sendRequest(test, 'RevokeToken', { ClientId: clientId, Token });
  });
});

interface SessionRow {
  readonly operation: string;
  readonly input: (session: string) => object;
}
const answers: Readonly<Record<string, (Session: string) => object>> = {
  RespondToAuthChallenge: (Session) => ({
    ClientId: clientId,
    ChallengeName: 'MFA_SETUP' satisfies ChallengeNameType,
    Session,
    ChallengeResponses: { USERNAME: 'setup' },
  }),
  AdminRespondToAuthChallenge: (Session) => ({
    UserPoolId,
    ClientId: clientId,
    ChallengeName: 'MFA_SETUP' satisfies ChallengeNameType,
    Session,
    ChallengeResponses: { USERNAME: 'setup' },
  }),
  InitiateAuth: (Session) => ({
    ClientId: clientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'setup' },
    Session,
  }),
  AdminInitiateAuth: (Session) => ({
    UserPoolId,
    ClientId: clientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'setup' },
    Session,
  }),
};
const sessionRows: readonly SessionRow[] = withMember('Session')
  .map((operation) => ({
    operation,
    input:
      answers[operation] ?? ((Session) => requestOf(operation, { Session, ClientId: clientId })),
  }))
  // An invalid session makes no difference there, because the code confirms the user (SDK:
  // ConfirmSignUpRequest).
  .filter(({ operation }) => operation !== 'ConfirmSignUp');

describe('operations that take a session', () => {
  it.each(sessionRows)(
    "MUST refuse a session for $operation that is forged, expired, used, or another client's (own rule: behaviour 8)",
    async ({ operation, input }) => {
      const used = await setupSession('setup');
      const valid = await setupSession('setup');
      await sendRequest(test, 'AssociateSoftwareToken', { Session: used });
      const forgeries = { ...forgedSessions(valid), expired: expired.session ?? '', used: used };
      expect(await accepted(operation, forgeries, input)).toEqual([]);
      // The valid session is refused only if it belongs to another step.
      const outcome = await sendRequest(test, operation, input(valid)).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
      if (!operation.endsWith('InitiateAuth')) expect(outcome).not.toMatch(/session for the user/i);
    },
  );

  it.each(['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'])(
    'MUST refuse %s a session of another client or another user (own rule: behaviour 8)',
    async (operation) => {
      const ClientId = await secondClient();
      const session = await setupSession('setup');
      const input = answers[operation]?.(session) as object;
      expect(
        await accepted(operation, { 'another client': ClientId }, (other) => ({
          ...input,
          ClientId: other,
        })),
      ).toEqual([]);
      expect(
        await accepted(operation, { 'another user': 'jane' }, (USERNAME) => ({
          ...input,
          ChallengeResponses: { USERNAME },
        })),
      ).toEqual([]);
      await expect(sendRequest(test, operation, input)).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    },
  );
});

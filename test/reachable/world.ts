/**
 * The embedded pool with a user pool for each setting that affects answers, a gateway for each, and
 * their users.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';

import { permissionNames } from '../../src/gateway/caller.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { SeedClient, SeedPool } from '../../src/embeddedPool/pools/seed.js';
import { auditOptions } from '../../src/gateway/configured.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import type { Headers } from '../support/ask.js';
import { graphqlClient } from '../support/graphqlClient.js';
import type { GraphQLClient } from '../support/graphqlClient.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { startOAuthServer } from '../support/upstream/oauthServer.js';
import type { OAuthServer } from '../support/upstream/oauthServer.js';
import { lambdaArn } from '../support/pool/startPool.js';

export const password = 'Correct-Horse-7';
const triggers = [
  'PreSignUp',
  'PostConfirmation',
  'PreAuthentication',
  'PostAuthentication',
  'PreTokenGeneration',
  'CustomMessage',
] as const;
const flows: SeedClient['ExplicitAuthFlows'] = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_AUTH',
];
const legacy = { ExplicitAuthFlows: flows, PreventUserExistenceErrors: 'LEGACY' } as const;
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' };

/** The log is in a file, because only that can be read. */
const audit = (directory: string): ReturnType<typeof auditOptions> =>
  auditOptions({ to: join(directory, 'audit.log'), reads: false, onFailure: 'refuse' }, undefined);

const pools: SeedPool[] = [
  {
    Id: 'us-east-1_Main00001',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email', 'preferred_username'],
    MfaConfiguration: 'OPTIONAL',
    SmsConfiguration,
    SmsMfaConfiguration: { SmsConfiguration },
    SoftwareTokenMfaConfiguration: { Enabled: true },
    DeviceConfiguration: {
      ChallengeRequiredOnNewDevice: false,
      DeviceOnlyRememberedOnUserPrompt: false,
    },
    UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
    Policies: {
      PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN', 'EMAIL_OTP'] },
    },
    WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'preferred' },
    LambdaConfig: Object.fromEntries(triggers.map((name) => [name, lambdaArn(name)])),
    clients: [
      { ClientId: 'mainclient0000000000000001', ...legacy },
      { ClientId: 'otherclient000000000000001', ...legacy },
      { ClientId: 'secretclient00000000000001', ClientSecret: 'the right secret', ...legacy },
    ],
  },
  {
    Id: 'us-east-1_Bare00001',
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    clients: [
      { ClientId: 'bareclient0000000000000001', ...legacy },
      {
        ClientId: 'rotatingclient000000000001',
        ...legacy,
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
      },
      {
        ClientId: 'closedclient00000000000001',
        ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'],
        PreventUserExistenceErrors: 'ENABLED',
        EnableTokenRevocation: false,
      },
    ],
  },
  {
    Id: 'us-east-1_NoRp00001',
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
    clients: [{ ClientId: 'norpclient0000000000000001', ...legacy }],
  },
];

/**
 * A gateway without guards for each client, since guards would hide some answers and refuse some
 * requests. One more has a wrong secret, one is for a pool that does not exist, and one knows the
 * domain of its pool.
 */
const gateways = {
  main: { userPoolId: 'us-east-1_Main00001', clientId: 'mainclient0000000000000001' },
  other: { userPoolId: 'us-east-1_Main00001', clientId: 'otherclient000000000000001' },
  mistaken: {
    userPoolId: 'us-east-1_Main00001',
    clientId: 'secretclient00000000000001',
    clientSecret: 'wrongsecretwrongsecretwrongsecret',
  },
  bare: { userPoolId: 'us-east-1_Bare00001', clientId: 'bareclient0000000000000001' },
  rotating: { userPoolId: 'us-east-1_Bare00001', clientId: 'rotatingclient000000000001' },
  closed: { userPoolId: 'us-east-1_Bare00001', clientId: 'closedclient00000000000001' },
  noRelyingParty: { userPoolId: 'us-east-1_NoRp00001', clientId: 'norpclient0000000000000001' },
  gone: { userPoolId: 'us-east-1_Gone00001', clientId: 'goneclient0000000000000001' },
  domain: { userPoolId: 'us-east-1_Main00001', clientId: 'domainclient00000000000001' },
} as const;
export type GatewayName = keyof typeof gateways;

export type State = 'confirmed' | 'unconfirmed' | 'invited' | 'reset' | 'disabled';
export interface Person {
  readonly username: string;
  readonly email: string;
}
export interface Bearer extends Person {
  readonly headers: Headers;
  readonly tokens: AuthenticationResultType;
}
interface Choice {
  readonly at?: GatewayName;
  readonly state?: State;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the e-mail address is verified. Default true. */
  readonly verified?: boolean;
}

export interface World {
  readonly pool: EmbeddedPool;
  /** Calls the pool directly. Rejects with the pool's exception. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the caller knows the command
  readonly call: (command: string, input: object) => Promise<any>;
  readonly graphql: (at?: GatewayName) => GraphQLClient;
  readonly idsOf: (at: GatewayName) => { readonly userPoolId: string; readonly clientId: string };
  /** A new user of the pool behind that gateway. */
  readonly person: (choice?: Choice) => Promise<Person>;
  /** The same, signed in through the client of that gateway. */
  readonly bearer: (choice?: Choice) => Promise<Bearer>;
  readonly signIn: (person: Person, at?: GatewayName) => Promise<Bearer>;
  /** The newest code sent to the user. */
  readonly code: (username: string) => Promise<string>;
  /** From now on, this trigger throws for this user. */
  readonly refuse: (trigger: (typeof triggers)[number], username: string) => void;
  /** Opens an address of the domain as a browser; the parameters that come back. */
  readonly authorize: OAuthServer['authorize'];
  readonly close: () => Promise<void>;
}

export const callback = 'https://app.example.com/callback';
const machine = { id: 'machineclient', secret: 'secret' };

/** Services with all permissions, or only those to read. */
export const administrator: Headers = { 'x-api-key': 'key of the administrator' };
export const reader: Headers = { 'x-api-key': 'key of the reader' };
const keyOf = (name: string, permissions: typeof permissionNames, headers: Headers) => ({
  name,
  permissions,
  sha256: createHash('sha256')
    .update(headers['x-api-key'] ?? '')
    .digest('hex'),
});
export const grants = {
  serviceKeys: [
    keyOf('all', permissionNames, administrator),
    keyOf('read', ['users:read', 'groups:read'], reader),
    keyOf('groups', ['groups:read'], { 'x-api-key': 'key of the reader of groups' }),
  ],
};

export async function openWorld(): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'reachable-'));
  const refused = new Set<string>();
  const functions = Object.fromEntries(
    triggers.map((name) => [
      name,
      ((event: { userName: string }) => {
        if (refused.has(`${name} ${event.userName}`)) throw new Error('not today');
        return event;
      }) as never,
    ]),
  );
  const pool = await openEmbeddedPool({
    directory,
    seed: { region: 'us-east-1', functions, pools },
    passwordCost: { N: 16, r: 8, p: 1 },
  });
  const running = new Map<
    GatewayName,
    { readonly gateway: Gateway; readonly graphql: GraphQLClient }
  >();
  const server = await startOAuthServer({
    userPoolId: gateways.domain.userPoolId,
    clients: {
      [gateways.domain.clientId]: { redirectUris: [callback] },
      [machine.id]: { secret: machine.secret, redirectUris: [], machineScopes: ['sample'] },
    },
  });
  const ofDomain = {
    domain: server.url,
    redirectUris: [callback],
    machineClients: { [machine.id]: machine.secret },
    fetchJwks: server.jwks,
  };
  for (const [name, ids] of Object.entries(gateways)) {
    const gateway = await openGateway({
      ...embeddedBackend(pool, ids),
      ...(name === 'domain' ? ofDomain : {}),
      grants,
      guards: { ...unprotected, ...(name === 'main' ? { audit: audit(directory) } : {}) },
      deadlineMs: 20_000,
      introspection: true,
    });
    running.set(name as GatewayName, {
      gateway,
      graphql: graphqlClient(await gateway.listen({ port: 0 })),
    });
  }
  let count = 0;

  async function call(command: string, input: object): Promise<unknown> {
    const { status, body } = await pool.call(`AWSCognitoIdentityProviderService.${command}`, input);
    if (status !== 200) throw new Error(`${command}: ${body}`);
    return JSON.parse(body) as unknown;
  }

  async function person({
    at = 'main',
    state = 'confirmed',
    attributes = {},
    verified = true,
  }: Choice = {}): Promise<Person> {
    const { userPoolId: UserPoolId, clientId: ClientId } = gateways[at];
    const Username = `person${String((count += 1))}`;
    const email = `${Username}@example.com`;
    const list = Object.entries({ email, ...attributes }).map(([Name, Value]) => ({ Name, Value }));
    if (state === 'unconfirmed') {
      await call('SignUp', { ClientId, Username, Password: password, UserAttributes: list });
      return { username: Username, email };
    }
    await call('AdminCreateUser', {
      UserPoolId,
      Username,
      TemporaryPassword: 'Temporary-1',
      MessageAction: 'SUPPRESS',
      UserAttributes: [...list, { Name: 'email_verified', Value: String(verified) }],
    });
    if (state !== 'invited')
      await call('AdminSetUserPassword', {
        UserPoolId,
        Username,
        Password: password,
        Permanent: true,
      });
    if (state === 'reset') await call('AdminResetUserPassword', { UserPoolId, Username });
    if (state === 'disabled') await call('AdminDisableUser', { UserPoolId, Username });
    return { username: Username, email };
  }

  async function signIn(who: Person, at: GatewayName = 'main'): Promise<Bearer> {
    const { AuthenticationResult: tokens } = (await call('InitiateAuth', {
      ClientId: gateways[at].clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: who.username, PASSWORD: password },
    })) as { AuthenticationResult: AuthenticationResultType };
    return { ...who, tokens, headers: { authorization: `Bearer ${String(tokens.AccessToken)}` } };
  }

  return {
    pool,
    call,
    person,
    signIn,
    graphql: (at = 'main') => running.get(at)!.graphql,
    idsOf: (at) => gateways[at],
    bearer: async (choice = {}) => signIn(await person(choice), choice.at),
    code: async (username) => (await pool.outbox({ username }))[0]?.code ?? '',
    authorize: server.authorize,
    refuse: (trigger, username) => void refused.add(`${trigger} ${username}`),
    close: async () => {
      for (const { gateway } of running.values()) await gateway.close();
      await pool.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

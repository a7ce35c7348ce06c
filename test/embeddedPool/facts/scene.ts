/** Pools, clients and users for single facts, made through the official SDK over real HTTP. */
import {
  CognitoIdentityProvider,
  type AdminCreateUserCommandInput,
  type AuthFlowType,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
  type InitiateAuthCommandOutput,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { createHmac } from 'node:crypto';

import { lambdaArn, password, startPool, type TestPool } from '../../support/pool/startPool.js';

/** What a trigger was called with. */
export interface TriggerEvent {
  readonly triggerSource: string;
  readonly userName: string;
  readonly callerContext: Record<string, unknown>;
  readonly request: Record<string, unknown> & { readonly userAttributes: Record<string, string> };
  readonly response: Record<string, unknown>;
}

export interface World {
  readonly aws: CognitoIdentityProvider;
  readonly test: TestPool;
  /** Ids of pools, by their settings. */
  readonly pools: Map<string, string>;
  /** What the function `record` was called with, oldest first. */
  readonly events: TriggerEvent[];
  /** What that function answers. Default: the event unchanged. */
  answer: (event: TriggerEvent) => unknown;
  stop(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const events: TriggerEvent[] = [];
  const test = await startPool({
    functions: {
      record: (event: TriggerEvent) => {
        events.push(event);
        return world.answer(event);
      },
    },
  });
  const aws = new CognitoIdentityProvider({
    region: 'us-east-1',
    endpoint: test.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const world: World = {
    aws,
    test,
    pools: new Map(),
    events,
    answer: (event) => event,
    async stop() {
      aws.destroy();
      await test.stop();
    },
  };
  return world;
}

const everyFlow: CreateUserPoolClientCommandInput['ExplicitAuthFlows'] = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
];

/** The ARN of the function that records its events. */
export const recorder = lambdaArn('record');

export type Attributes = Readonly<Record<string, string>>;
export const attributeList = (attributes: Attributes): { Name: string; Value: string }[] =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

export const secretHash = (secret: string, username: string, clientId: string): string =>
  createHmac('sha256', secret).update(`${username}${clientId}`).digest('base64');

/**
 * An empty pool with a new client, which by default reveals who exists (`LEGACY`). Pools with the
 * same settings are reused, since each needs two RSA keys.
 */
export async function scene(
  world: World,
  pool: Partial<CreateUserPoolCommandInput> = {},
  client: Partial<CreateUserPoolClientCommandInput> = {},
): Promise<Scene> {
  const UserPoolId = await emptyPool(world, { PoolName: 'facts', ...pool });
  const { UserPoolClient } = await world.aws.createUserPoolClient({
    UserPoolId,
    ClientName: 'app',
    ExplicitAuthFlows: everyFlow,
    PreventUserExistenceErrors: 'LEGACY',
    ...client,
  });
  return new Scene(
    world,
    UserPoolId,
    UserPoolClient?.ClientId ?? '',
    UserPoolClient?.ClientSecret ?? '',
  );
}

async function emptyPool(world: World, settings: CreateUserPoolCommandInput): Promise<string> {
  const { aws, pools, test } = world;
  const known = pools.get(JSON.stringify(settings));
  if (known === undefined) {
    const { UserPool } = await aws.createUserPool(settings);
    pools.set(JSON.stringify(settings), UserPool?.Id ?? '');
    return UserPool?.Id ?? '';
  }
  const UserPoolId = known;
  const { Users = [] } = await aws.listUsers({ UserPoolId });
  for (const { Username } of Users) await aws.adminDeleteUser({ UserPoolId, Username });
  const { Groups = [] } = await aws.listGroups({ UserPoolId });
  for (const { GroupName } of Groups) await aws.deleteGroup({ UserPoolId, GroupName });
  await aws.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: 'OFF' });
  // Lets enough time pass to clear every lock and hourly count.
  test.pass(3_600_001);
  return UserPoolId;
}

export class Scene {
  readonly aws: CognitoIdentityProvider;

  constructor(
    readonly world: World,
    readonly UserPoolId: string,
    readonly ClientId: string,
    readonly secret: string,
  ) {
    this.aws = world.aws;
  }

  /** Creates a confirmed user with the password of all tests. */
  async user(Username = 'tom', attributes: Attributes = {}): Promise<string> {
    await this.invite(Username, attributes, { MessageAction: 'SUPPRESS' });
    await this.aws.adminSetUserPassword({
      UserPoolId: this.UserPoolId,
      Username,
      Password: password,
      Permanent: true,
    });
    return Username;
  }

  /** Creates a user with a temporary password. */
  invite(
    Username: string,
    attributes: Attributes = {},
    more: Partial<AdminCreateUserCommandInput> = {},
  ) {
    return this.aws.adminCreateUser({
      UserPoolId: this.UserPoolId,
      Username,
      UserAttributes: attributeList(attributes),
      TemporaryPassword: password,
      ...more,
    });
  }

  /** Signs up a user who is not confirmed. */
  signUp(Username = 'tom', attributes: Attributes = {}, Password: string = password) {
    return this.aws.signUp({
      ClientId: this.ClientId,
      Username,
      Password,
      UserAttributes: attributeList(attributes),
    });
  }

  start(
    AuthFlow: AuthFlowType,
    AuthParameters: Record<string, string>,
  ): Promise<InitiateAuthCommandOutput> {
    return this.aws.initiateAuth({ ClientId: this.ClientId, AuthFlow, AuthParameters });
  }

  signIn(USERNAME = 'tom', PASSWORD: string = password): Promise<InitiateAuthCommandOutput> {
    return this.start('USER_PASSWORD_AUTH', { USERNAME, PASSWORD });
  }

  signInAsAdmin(
    AuthFlow: AuthFlowType,
    AuthParameters: Record<string, string> = { USERNAME: 'tom', PASSWORD: password },
  ): Promise<InitiateAuthCommandOutput> {
    return this.aws.adminInitiateAuth({
      UserPoolId: this.UserPoolId,
      ClientId: this.ClientId,
      AuthFlow,
      AuthParameters,
    });
  }

  respond(
    { ChallengeName, Session }: Pick<InitiateAuthCommandOutput, 'ChallengeName' | 'Session'>,
    responses: Record<string, string> = {},
  ): Promise<RespondToAuthChallengeCommandOutput> {
    return this.aws.respondToAuthChallenge({
      ClientId: this.ClientId,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME: 'tom', ...responses },
    });
  }

  async accessToken(username = 'tom'): Promise<string> {
    return (await this.signIn(username)).AuthenticationResult?.AccessToken ?? '';
  }

  /** The user's own change of attributes. */
  async update(attributes: { Name: string; Value?: string }[]): Promise<unknown> {
    return this.aws.updateUserAttributes({
      AccessToken: await this.accessToken(),
      UserAttributes: attributes,
    });
  }

  /** What was sent from this pool, newest first. */
  async messages() {
    const all = await this.world.test.pool.outbox();
    return all.filter(({ userPoolId }) => userPoolId === this.UserPoolId);
  }

  async code(): Promise<string> {
    return (await this.messages())[0]?.code ?? '';
  }

  read(Username = 'tom') {
    return this.aws.adminGetUser({ UserPoolId: this.UserPoolId, Username });
  }

  async attribute(name: string, Username = 'tom'): Promise<string | undefined> {
    return (await this.read(Username)).UserAttributes?.find(({ Name }) => Name === name)?.Value;
  }

  /** What the function `record` was called with in this pool. */
  events(source?: string): TriggerEvent[] {
    return this.world.events.filter(
      (event) =>
        (event as unknown as { userPoolId: string }).userPoolId === this.UserPoolId &&
        (source === undefined || event.triggerSource === source),
    );
  }
}

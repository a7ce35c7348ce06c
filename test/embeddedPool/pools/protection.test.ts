import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeRiskConfigurationCommand,
  GetLogDeliveryConfigurationCommand,
  SetLogDeliveryConfigurationCommand,
  SetRiskConfigurationCommand,
  type LogConfigurationType,
  type SetRiskConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  clientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const refused = { name: 'InvalidParameterException' };
const missing = { name: 'ResourceNotFoundException' };

describe('the risk configuration', () => {
  const set = async (settings: Partial<SetRiskConfigurationRequest>) =>
    (await test.sdk.send(new SetRiskConfigurationCommand({ UserPoolId, ...settings })))
      .RiskConfiguration;
  const read = async (ClientId?: string) =>
    (await test.sdk.send(new DescribeRiskConfigurationCommand({ UserPoolId, ClientId })))
      .RiskConfiguration;
  const blocked = (...ranges: string[]) => ({
    RiskExceptionConfiguration: { BlockedIPRangeList: ranges },
  });

  it('names only the pool at first (own rule)', async () => {
    expect(await read()).toEqual({ UserPoolId });
    expect(await read(clientId)).toEqual({ UserPoolId, ClientId: clientId });
  });

  it('is replaced as a whole, and answered as it was set (Terraform: TestAccCognitoIDPRiskConfiguration)', async () => {
    const LastModifiedDate = test.now();
    expect(await set(blocked('10.10.10.10/32'))).toEqual({
      UserPoolId,
      ...blocked('10.10.10.10/32'),
      LastModifiedDate,
    });
    const takeover = {
      AccountTakeoverRiskConfiguration: {
        Actions: { HighAction: { Notify: false, EventAction: 'BLOCK' as const } },
      },
      CompromisedCredentialsRiskConfiguration: {
        EventFilter: ['SIGN_IN' as const],
        Actions: { EventAction: 'BLOCK' as const },
      },
    };
    await set(takeover);
    expect(await read()).toEqual({ UserPoolId, ...takeover, LastModifiedDate });
  });

  it('of an app client overrides that of the pool until it is reset (SDK: SetRiskConfiguration)', async () => {
    await set(blocked('10.0.0.1/32'));
    const own = await set({ ClientId: clientId, ...blocked('10.0.0.2/32') });
    expect(own).toMatchObject({ ClientId: clientId, ...blocked('10.0.0.2/32') });
    expect(await read(clientId)).toEqual(own);
    const ofPool = await read();
    expect(ofPool).toMatchObject(blocked('10.0.0.1/32'));
    expect(await set({ ClientId: clientId })).toEqual(ofPool);
    expect(await read(clientId)).toEqual(ofPool);
    expect(await set({})).toEqual({ UserPoolId });
  });

  it('needs a message if an action notifies users (SDK: NotifyConfigurationType)', async () => {
    await expect(
      set({
        AccountTakeoverRiskConfiguration: {
          Actions: { LowAction: { Notify: true, EventAction: 'NO_ACTION' } },
        },
      }),
    ).rejects.toMatchObject(refused);
  });

  it('is that of a pool and an app client that exist', async () => {
    await expect(read('nosuchclient')).rejects.toMatchObject(missing);
    await expect(
      set({ UserPoolId: 'us-east-1_Nowhere01', ...blocked('10.0.0.1/32') }),
    ).rejects.toMatchObject(missing);
  });
});

describe('the delivery of logs', () => {
  const set = async (LogConfigurations: LogConfigurationType[], id = UserPoolId) =>
    (
      await test.sdk.send(
        new SetLogDeliveryConfigurationCommand({ UserPoolId: id, LogConfigurations }),
      )
    ).LogDeliveryConfiguration;
  const read = async (id = UserPoolId) =>
    (await test.sdk.send(new GetLogDeliveryConfigurationCommand({ UserPoolId: id })))
      .LogDeliveryConfiguration;
  const notifications: LogConfigurationType = {
    EventSource: 'userNotification',
    LogLevel: 'ERROR',
    CloudWatchLogsConfiguration: {
      LogGroupArn: 'arn:aws:logs:us-east-1:000000000000:log-group:cognito',
    },
  };
  const activity: LogConfigurationType = {
    EventSource: 'userAuthEvents',
    LogLevel: 'INFO',
    S3Configuration: { BucketArn: 'arn:aws:s3:::cognito' },
  };

  it('is empty at first, and is replaced as a whole (SDK: SetLogDeliveryConfiguration)', async () => {
    const none = { UserPoolId, LogConfigurations: [] };
    expect(await read()).toEqual(none);
    const some = { UserPoolId, LogConfigurations: [notifications] };
    expect(await set([notifications])).toEqual(some);
    expect(await read()).toEqual(some);
    expect(await set([])).toEqual(none);
  });

  it('includes the activity of users in the Plus tier only (SDK: FeatureUnavailableInTierException)', async () => {
    await expect(set([activity])).rejects.toMatchObject({
      name: 'FeatureUnavailableInTierException',
    });
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'plus', UserPoolTier: 'PLUS' }),
    );
    const id = UserPool?.Id ?? '';
    expect((await set([activity, notifications], id))?.LogConfigurations).toHaveLength(2);
    await test.sdk.send(new DeleteUserPoolCommand({ UserPoolId: id }));
    await expect(read(id)).rejects.toMatchObject(missing);
  });

  it('has the level and the destinations of its source, one of each (SDK: LogConfigurationType)', async () => {
    const { CloudWatchLogsConfiguration: _logs, ...nowhere } = notifications;
    const bucket = { ...nowhere, S3Configuration: { BucketArn: 'arn:aws:s3:::cognito' } };
    const wrong: LogConfigurationType[][] = [
      [{ ...notifications, LogLevel: 'INFO' }],
      [nowhere],
      [bucket],
      [{ ...bucket, ...notifications }],
      [notifications, notifications],
    ];
    for (const configurations of wrong)
      await expect(set(configurations)).rejects.toMatchObject(refused);
    expect((await read())?.LogConfigurations).toEqual([]);
  });
});

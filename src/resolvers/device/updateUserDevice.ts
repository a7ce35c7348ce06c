import { AdminUpdateDeviceStatusCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { DeviceRememberedStatus } from '../../schema/signIn/device.js';
import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class UpdateUserDeviceInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('deviceKey', 'The `deviceKey` of the device.')
  deviceKey!: string;

  @Field(() => DeviceRememberedStatus, {
    description: 'Whether the device is remembered from now on.',
  })
  rememberedStatus!: DeviceRememberedStatus;
}

@ObjectType({ description: 'The device was updated.' })
export class UpdateUserDeviceSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => ID, { description: 'The key that identifies the device.' })
  deviceKey!: string;

  @Field(() => DeviceRememberedStatus, { description: 'Whether the device is remembered.' })
  rememberedStatus!: DeviceRememberedStatus;
}

export const updateUserDevice = defineOperation({
  on: 'Mutation',
  description: 'Sets whether a device of a user is remembered.',
  input: UpdateUserDeviceInput,
  success: UpdateUserDeviceSuccess,
  command: AdminUpdateDeviceStatusCommand,
  request: ({ username, deviceKey, rememberedStatus }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: rememberedStatus,
  }),
  result: (_output, { username, deviceKey, rememberedStatus }) => ({
    username,
    deviceKey,
    rememberedStatus,
  }),
  allow: permission('devices:write'),
  isDangerous: true,
  changesUser: true,
});

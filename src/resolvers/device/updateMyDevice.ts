import { UpdateDeviceStatusCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { DeviceRememberedStatus } from '../../schema/signIn/device.js';
import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class UpdateMyDeviceInput {
  @TextField('deviceKey', 'The `deviceKey` of the device.')
  deviceKey!: string;

  @Field(() => DeviceRememberedStatus, {
    description: 'Whether the device is remembered from now on.',
  })
  rememberedStatus!: DeviceRememberedStatus;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The device was updated.' })
export class UpdateMyDeviceSuccess {
  @Field(() => ID, { description: 'The key that identifies the device.' })
  deviceKey!: string;

  @Field(() => DeviceRememberedStatus, { description: 'Whether the device is remembered.' })
  rememberedStatus!: DeviceRememberedStatus;
}

export const updateMyDevice = defineOperation({
  on: 'Mutation',
  description: 'Sets whether a device of the signed-in user is remembered.',
  input: UpdateMyDeviceInput,
  success: UpdateMyDeviceSuccess,
  command: UpdateDeviceStatusCommand,
  request: ({ deviceKey, rememberedStatus }, { accessToken }) => ({
    AccessToken: accessToken,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: rememberedStatus,
  }),
  result: (_output, { deviceKey, rememberedStatus }) => ({ deviceKey, rememberedStatus }),
  allow: bearer,
  changesUser: true,
});

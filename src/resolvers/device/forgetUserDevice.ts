import { AdminForgetDeviceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class ForgetUserDeviceInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('deviceKey', 'The `deviceKey` of the device.')
  deviceKey!: string;
}

@ObjectType({ description: 'The device was forgotten.' })
export class ForgetUserDeviceSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => ID, { description: 'The key of the device.' })
  deviceKey!: string;
}

export const forgetUserDevice = defineOperation({
  on: 'Mutation',
  description: 'Forgets a device of a user and revokes its refresh tokens.',
  input: ForgetUserDeviceInput,
  success: ForgetUserDeviceSuccess,
  command: AdminForgetDeviceCommand,
  request: ({ username, deviceKey }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    DeviceKey: deviceKey,
  }),
  result: (_output, { username, deviceKey }) => ({ username, deviceKey }),
  allow: permission('devices:write'),
  changesUser: true,
});

import { ForgetDeviceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class ForgetMyDeviceInput {
  @TextField('deviceKey', 'The `deviceKey` of the device.')
  deviceKey!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The device was forgotten.' })
export class ForgetMyDeviceSuccess {
  @Field(() => ID, { description: 'The key of the device.' })
  deviceKey!: string;
}

export const forgetMyDevice = defineOperation({
  on: 'Mutation',
  description: 'Forgets a device of the signed-in user and revokes its refresh tokens.',
  input: ForgetMyDeviceInput,
  success: ForgetMyDeviceSuccess,
  command: ForgetDeviceCommand,
  request: ({ deviceKey }, { accessToken }) => ({ AccessToken: accessToken, DeviceKey: deviceKey }),
  result: (_output, { deviceKey }) => ({ deviceKey }),
  allow: bearer,
  changesUser: true,
});

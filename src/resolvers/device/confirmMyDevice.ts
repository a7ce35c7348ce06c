import { ConfirmDeviceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { NestedField, TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType({
  description:
    'The Secure Remote Password verifier of a device secret. The pool stores it instead of the ' +
    'secret.',
})
export class DeviceSecretVerifierInput {
  @TextField('deviceVerifier', 'The verifier, as Base64.')
  verifier!: string;

  @TextField('deviceVerifier', 'The salt, as Base64.')
  salt!: string;
}

@InputType()
export class ConfirmMyDeviceInput {
  @TextField('deviceKey', 'The `deviceKey` from the tokens of this sign-in.')
  deviceKey!: string;

  @TextField('deviceName', 'A name by which the user can recognize the device.', {
    nullable: true,
  })
  deviceName?: string | null;

  @NestedField(
    () => DeviceSecretVerifierInput,
    'Lets the device authenticate at later sign-ins. If it is omitted, the device is only listed.',
    { nullable: true },
  )
  secretVerifier?: DeviceSecretVerifierInput | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The device was confirmed.' })
export class ConfirmMyDeviceSuccess {
  @Field(() => ID, { description: 'The key that identifies the device.' })
  deviceKey!: string;

  @Field(() => Boolean, {
    description:
      'Whether to ask the user before the device is remembered. Send the answer with ' +
      '`updateMyDevice`.',
  })
  userConfirmationNecessary!: boolean;
}

export const confirmMyDevice = defineOperation({
  on: 'Mutation',
  description: 'Starts tracking the device of this sign-in.',
  input: ConfirmMyDeviceInput,
  success: ConfirmMyDeviceSuccess,
  command: ConfirmDeviceCommand,
  request: ({ deviceKey, deviceName, secretVerifier }, { accessToken }) => ({
    AccessToken: accessToken,
    DeviceKey: deviceKey,
    DeviceName: deviceName ?? undefined,
    DeviceSecretVerifierConfig: secretVerifier
      ? { PasswordVerifier: secretVerifier.verifier, Salt: secretVerifier.salt }
      : undefined,
  }),
  result: ({ UserConfirmationNecessary = false }, { deviceKey }) => ({
    deviceKey,
    userConfirmationNecessary: UserConfirmationNecessary,
  }),
  allow: bearer,
  changesUser: true,
});
